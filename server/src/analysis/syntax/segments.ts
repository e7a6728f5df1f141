/** Cuts a sentence into clauses: which finite verb belongs to which, and which tokens are whose. */
import type { Clause, ClauseKind, Phrase } from '../../model/syntax';
import type { Grammar } from './grammar';
import { norm, tagOf, type TaggedSentence } from './taggedSentence';

/** A clause while it is made. */
export interface Segment {
  readonly kind: ClauseKind;
  first: number;
  last: number;
  readonly opener: number | undefined;
  parent: Segment | undefined;
  /** It goes on a clause of its own kind behind "en". */
  readonly joined: boolean;
  /** It stands beside the clause it hangs on rather than in it. */
  readonly beside: boolean;
  finite: number | undefined;
  /** The clause's own tokens: not those of the clauses inside it. */
  readonly own: number[];
  readonly antecedent: Phrase | undefined;
  /** The phrases whose heads are its own, once it is cut; and the clause, once it is made. */
  readonly phrases: Phrase[];
  made: Clause | undefined;
}

/** What is cut at one go: the sentence outside its quotations, or one quotation in it. */
export interface Run {
  readonly sentence: TaggedSentence;
  readonly grammar: Grammar;
  /** Token indexes in order; what stands between marks may be left out. */
  readonly indexes: readonly number[];
  /** The phrase whose own words hold a token, if one does. */
  readonly phraseOf: (token: number) => Phrase | undefined;
  /** Whether an "en" joins two phrases or two words of one. */
  readonly joins: (token: number) => boolean;
  /** Whether a phrase ends, with all that hangs on it, before this token. */
  readonly phraseBefore: (token: number) => Phrase | undefined;
  readonly kind: 'main' | 'quoted';
  readonly parent: Segment | undefined;
}

/** The clauses of a run, a clause before those inside it. A run without a finite verb is one clause. */
export function segment(run: Run): Segment[] {
  const cutter = new Cutter(run);
  for (let k = 0; k < run.indexes.length; k += 1) cutter.take(k);
  return bound(cutter.segments);
}

/** Tells each clause where it starts and ends; one that lost all its tokens to others is gone. */
function bound(segments: readonly Segment[]): Segment[] {
  for (const s of segments) {
    s.first = s.own[0] ?? s.first;
    s.last = (s.own.at(-1) ?? s.first - 1) + 1;
  }
  for (const s of [...segments].reverse()) {
    const { parent } = s;
    if (!parent || s.beside || s.own.length === 0) continue;
    parent.last = Math.max(parent.last, s.last);
    parent.first = Math.min(parent.first, s.first);
  }
  return segments.filter((s) => s.own.length > 0).sort((a, b) => a.first - b.first || b.last - a.last);
}

/** No clause opens deeper inside others, whatever the text: time stays linear. */
const deepest = 30;

class Cutter {
  readonly segments: Segment[] = [];
  readonly #stack: Segment[] = [];
  /** Where a new clause may open, as indexes into `indexes`: behind a comma or the like, and at "en". */
  #boundary: number | undefined;
  #joint: number | undefined;
  /** How deep the stack was there: verbs of clauses deeper inside leave these places as they are. */
  #depth = 0;

  constructor(private readonly run: Run) {
    this.#open(0, run.kind, undefined, run.parent, false);
  }

  take(k: number): void {
    const { run } = this;
    const i = run.indexes[k]!;
    const tag = tagOf(run.sentence, i)!;
    const word = norm(run.sentence, i);
    const kind = this.#opens(k);
    if (kind) this.#subordinate(k, kind);
    else if (tag.class === 'PUNCT' || word === '(' || word === ')') this.#punctuation(k, word);
    else if (tag.class === 'CCONJ' && !run.joins(i)) this.#mark(() => (this.#joint = k));
    else if (tag.verbForm === 'Fin') this.#finite(k);
    const top = this.#top();
    top.own.push(i);
  }

  #mark(place: () => void): void {
    place();
    this.#depth = Math.max(this.#depth, this.#stack.length);
  }

  #settle(): void {
    if (this.#stack.length > this.#depth) return;
    this.#boundary = this.#joint = undefined;
    this.#depth = 0;
  }

  #top(): Segment {
    return this.#stack.at(-1)!;
  }

  #open(
    k: number,
    kind: ClauseKind,
    opener: number | undefined,
    parent: Segment | undefined,
    joined: boolean,
    antecedent?: Phrase,
  ): void {
    const first = this.run.indexes[k] ?? this.run.sentence.first;
    const made: Segment = {
      kind,
      first,
      last: first,
      opener,
      parent,
      joined,
      beside: false,
      finite: undefined,
      own: [],
      antecedent,
      phrases: [],
      made: undefined,
    };
    this.segments.push(made);
    this.#stack.push(made);
  }

  /** The kind of clause that opens at this word, if one does. */
  #opens(k: number): ClauseKind | undefined {
    const { sentence, grammar, indexes } = this.run;
    if (this.#stack.length > deepest) return undefined;
    const i = indexes[k]!;
    const tag = tagOf(sentence, i)!;
    const word = norm(sentence, i);
    if (tag.class === 'SCONJ') {
      if (grammar.lists.thatOpeners.has(word)) return 'that';
      return this.#leadsToVerb(k) ? 'adverbial' : undefined;
    }
    if (tag.relative && k > 0) return 'relative';
    if (grammar.lists.infinitiveOpeners.has(word) && this.#leadsToInfinitive(k)) return 'infinitive';
    const asks = tag.class === 'PRON' || tag.class === 'ADV' || tag.class === 'DET';
    return asks && k > 0 ? this.#opensByQuestionWord(k, word) : undefined;
  }

  /** "wie", "waar", "die": what somebody asks or tells, or what is told of the noun before it. */
  #opensByQuestionWord(k: number, word: string): ClauseKind | undefined {
    const { sentence, grammar, indexes } = this.run;
    const { relatives, questionWords } = grammar.lists;
    const [relative, question] = [relatives.has(word), questionWords.has(word)];
    if (!relative && !question) return undefined;
    const verbNext = tagOf(sentence, indexes[k + 1] ?? sentence.last)?.verbForm === 'Fin';
    if (verbNext && !this.#finiteBefore()) return undefined;
    const comma = norm(sentence, indexes[k - 1]!) === ',';
    if (relative && (comma || this.#antecedent(k))) return 'relative';
    return question && this.#finiteBefore() ? 'that' : undefined;
  }

  #finiteBefore(): boolean {
    return this.#stack.some((s) => s.finite !== undefined);
  }

  /** "als voorzitter" has no verb to come, "als hij komt" has. */
  #leadsToVerb(k: number): boolean {
    const { sentence, indexes } = this.run;
    // Clauses around it still wait for their verb: "waarna zij als eerste het veld betrad".
    let waiting = this.#stack.filter((s) => s.finite === undefined && s.kind !== this.run.kind).length;
    for (let n = k + 1; n < Math.min(indexes.length, k + 40); n += 1) {
      const i = indexes[n]!;
      if (tagOf(sentence, i)!.verbForm === 'Fin' && waiting-- === 0) return true;
      if (norm(sentence, i) === ',' && (n > k + 12 || waiting > 0)) return false;
    }
    return false;
  }

  /** "om … te": the mark of the infinitive comes before another clause opens. */
  #leadsToInfinitive(k: number): boolean {
    const { sentence, grammar, indexes } = this.run;
    for (let n = k + 1; n < Math.min(indexes.length, k + 25); n += 1) {
      const i = indexes[n]!;
      if (grammar.lists.infinitiveMarks.has(norm(sentence, i)))
        return tagOf(sentence, indexes[n + 1] ?? sentence.last)?.verbForm === 'Inf';
      const tag = tagOf(sentence, i)!;
      if (tag.verbForm === 'Fin' || tag.class === 'SCONJ' || norm(sentence, i) === ',') return false;
    }
    return false;
  }

  /** The phrase right before a relative word, a comma or a preposition between them or not. */
  #antecedent(k: number): Phrase | undefined {
    const { sentence, indexes, phraseBefore } = this.run;
    for (let n = k; n > Math.max(0, k - 3); n -= 1) {
      const phrase = phraseBefore(indexes[n]!);
      if (phrase) return phrase;
      const before = tagOf(sentence, indexes[n - 1]!)!;
      if (before.class !== 'ADP' && norm(sentence, indexes[n - 1]!) !== ',') return undefined;
    }
    return undefined;
  }

  #subordinate(k: number, kind: ClauseKind): void {
    const { indexes, sentence } = this.run;
    const joined = tagOf(sentence, indexes[k - 1] ?? sentence.last)?.class === 'CCONJ';
    // "dat hij kwam en dat zij ging": the second hangs where the first did.
    if (joined)
      this.#close((s) => s.finite !== undefined && s.parent !== undefined && s.kind !== this.run.kind);
    const antecedent = kind === 'relative' ? this.#antecedent(k) : undefined;
    this.#open(k, kind, indexes[k], this.#top(), false, antecedent);
    this.#settle();
  }

  /** A comma ends the clauses that have their verb; a colon, a semicolon or a dash may open a new one. */
  #punctuation(k: number, word: string): void {
    if (word === ',' || word === ';' || word === ':' || /^[-–—()]$/.test(word)) {
      this.#close((s) => this.#isDone(s) && s.kind !== this.run.kind);
      if (this.#top().finite !== undefined) this.#mark(() => (this.#boundary = k));
    }
  }

  /** Has its finite verb, or the infinitive it was opened for. */
  #isDone(s: Segment): boolean {
    if (s.finite !== undefined) return true;
    const { sentence } = this.run;
    return s.kind === 'infinitive' && s.own.some((i) => tagOf(sentence, i)?.verbForm === 'Inf');
  }

  /** Closes the innermost clauses for as long as they are such; the outermost one stays. */
  #close(such: (s: Segment) => boolean): void {
    while (this.#stack.length > 1 && such(this.#top())) this.#stack.pop();
  }

  #finite(k: number): void {
    const top = this.#top();
    const { verbSecond, bareThat } = this.run.grammar;
    if (top.kind === 'infinitive') this.#close((s) => s.kind === 'infinitive');
    if (this.#top().finite === undefined) {
      this.#top().finite = this.run.indexes[k]!;
      this.#settle();
      return;
    }
    const joint = this.#joint;
    if (joint !== undefined) this.#join(k, joint);
    else if (verbSecond && this.#stack.some((s) => s.finite === undefined))
      this.#close((s) => s.finite !== undefined);
    else if (this.#boundary !== undefined) this.#beside(this.#boundary);
    else if (bareThat) this.#bare(k);
    else return;
    const now = this.#top();
    now.finite ??= this.run.indexes[k]!;
    this.#settle();
  }

  /** "en" opens a clause like the one before: a subordinate one where the verb stands last, else a main clause. */
  #join(k: number, joint: number): void {
    const { indexes, sentence, grammar } = this.run;
    const next = tagOf(sentence, indexes[k + 1] ?? sentence.last);
    const last =
      next === undefined || next.class === 'PUNCT' || next.class === 'CCONJ' || next.class === 'VERB';
    const subordinate = this.#top().kind !== this.run.kind;
    const like = subordinate && (!grammar.verbSecond || (last && joint + 1 < k));
    if (!like) this.#close(() => true);
    const before = this.#top();
    const own = this.#takeBack(joint);
    this.#stack.pop();
    const parent = like && before.kind !== this.run.kind ? before.parent : before;
    this.#reopen(own, { kind: before.kind, parent, joined: true, antecedent: before.antecedent });
  }

  #reopen(own: number[], like: Pick<Segment, 'kind' | 'parent' | 'joined' | 'antecedent'>): void {
    const first = own[0] ?? this.run.sentence.first;
    const made: Segment = {
      kind: like.kind,
      first,
      last: first,
      opener: like.joined ? own[0] : undefined,
      parent: like.parent,
      joined: like.joined,
      beside: true,
      finite: undefined,
      own,
      antecedent: like.antecedent,
      phrases: [],
      made: undefined,
    };
    for (let n = this.segments.length - 1; n >= 0 && this.segments[n]!.first > first; n -= 1)
      if (this.segments[n]!.parent === like.parent) this.segments[n]!.parent = made;
    this.segments.push(made);
    this.#stack.push(made);
  }

  /** "…, zegt Jan": a clause of its own behind the comma. */
  #beside(boundary: number): void {
    this.#close(() => true);
    const own = this.#takeBack(boundary + 1);
    const parent = this.#stack.pop()!;
    this.#reopen(own, { kind: this.run.kind, parent, joined: false, antecedent: undefined });
  }

  /** "said it would close": from the phrase right before the verb. */
  #bare(k: number): void {
    const { indexes } = this.run;
    let from = k;
    for (let n = k - 1; n >= Math.max(0, k - 8); n -= 1) {
      if (indexes[n] === this.#top().finite) break;
      if (this.run.phraseOf(indexes[n]!)) from = n;
    }
    if (from === k) return;
    const top = this.#top();
    const own = this.#takeBack(from);
    this.#open(from, 'that', undefined, top, false);
    this.#top().own.push(...own);
  }

  /** Takes the tokens from here on from the clauses they were given to. */
  #takeBack(k: number): number[] {
    const from = this.run.indexes[k];
    const taken: number[] = [];
    if (from === undefined) return taken;
    for (const s of this.#stack) while (s.own.length > 0 && s.own.at(-1)! >= from) taken.push(s.own.pop()!);
    return taken.sort((a, b) => a - b);
  }
}
