/** Finds the clauses of a sentence: each with its verbs, its subject and its objects. */
import type { Clause, MarkPair, Phrase } from '../../model/syntax';
import type { Grammar } from './grammar';
import { tagOf, type TaggedSentence } from './taggedSentence';
import { segment, type Run, type Segment } from './segments';
import { findSubject, objectsOf } from './subjects';
import { verbGroupOf } from './verbGroups';

/** The clauses in text order, a clause before those inside it. Never throws; every clause lies in the sentence. */
export function findClauses(
  sentence: TaggedSentence,
  phrases: readonly Phrase[],
  marks: readonly MarkPair[],
  grammar: Grammar,
): readonly Clause[] {
  const segments = segmentsOf(sentence, phrases, marks, grammar);
  const owners = new Array<Segment | undefined>(sentence.last - sentence.first).fill(undefined);
  for (const s of segments) for (const i of s.own) owners[i - sentence.first] = s;
  for (const phrase of phrases) owners[phrase.head - sentence.first]?.phrases.push(phrase);
  for (const s of byDepth(segments)) s.made = clauseOf(sentence, s, grammar);
  return segments.map(({ made }) => made!);
}

function clauseOf(sentence: TaggedSentence, s: Segment, grammar: Grammar): Clause {
  const { kind, first, last, opener, parent, antecedent, phrases } = s;
  const verbs = verbGroupOf(sentence, s, phrases, grammar);
  const subject = findSubject(sentence, s, phrases, verbs, grammar);
  const objects = objectsOf(sentence, phrases, verbs, subject, grammar);
  return { kind, first, last, opener, verbs, subject, objects, hangsOn: parent?.made, antecedent };
}

/** A clause comes behind the one that it hangs on. */
function byDepth(segments: readonly Segment[]): Segment[] {
  const done = new Set<Segment>();
  const out: Segment[] = [];
  const put = (s: Segment): void => {
    const way: Segment[] = [];
    for (let at: Segment | undefined = s; at && !done.has(at); at = at.parent) {
      done.add(at);
      way.push(at);
    }
    out.push(...way.reverse());
  };
  for (const s of segments) put(s);
  return out.filter((s) => s.own.length > 0);
}

/** What stands between marks is read by itself where it has a finite verb; the words around it are read without it. */
function segmentsOf(
  sentence: TaggedSentence,
  phrases: readonly Phrase[],
  marks: readonly MarkPair[],
  grammar: Grammar,
): Segment[] {
  const { first, last } = sentence;
  const inside = new Uint8Array(last - first);
  const quoted = quotations(sentence, marks);
  for (const { first: from, last: to } of quoted) inside.fill(1, from - first, to - first);
  const all = Array.from({ length: last - first }, (_, n) => first + n);
  const parts = partsOf(phrases, first, last);
  const runOf = (indexes: readonly number[], kind: Run['kind'], parent?: Segment): Run => ({
    sentence,
    grammar,
    indexes,
    phraseOf: (i) => parts.own[i - first],
    phraseBefore: (i) => parts.ending[i - first],
    joins: (i) => parts.joined[i - first] === 1,
    kind,
    parent,
  });
  const outer = all.filter((i) => inside[i - first] === 0);
  const words = outer.some((i) => tagOf(sentence, i)!.class !== 'PUNCT');
  const around = words ? segment(runOf(outer, 'main')) : [];
  const within = quoted.flatMap(({ first: from, last: to }) =>
    segment(runOf(all.slice(from - first, to - first), 'quoted', around[0])),
  );
  if (within.length === 0) return around;
  return [...around, ...within].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** The stretches between marks that have a verb of their own, cut to the sentence; never one inside another. */
function quotations(sentence: TaggedSentence, marks: readonly MarkPair[]): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = [];
  for (const mark of marks) {
    if (mark.parent !== undefined || mark.first >= sentence.last || mark.last <= sentence.first) continue;
    const first = Math.max(mark.first, sentence.first);
    const last = Math.min(mark.last, sentence.last);
    if (first < (out.at(-1)?.last ?? 0)) continue;
    let finite = mark.first < sentence.first || mark.last > sentence.last;
    for (let i = first; i < last && !finite; i += 1) finite = tagOf(sentence, i)!.verbForm === 'Fin';
    if (finite) out.push({ first, last });
  }
  return out;
}

interface PhraseParts {
  /** By token: the phrase whose own words hold it; the phrase that ends before it, the longest; 1 for an "en" in a coordination. */
  readonly own: readonly (Phrase | undefined)[];
  readonly ending: readonly (Phrase | undefined)[];
  readonly joined: Uint8Array;
}

function partsOf(phrases: readonly Phrase[], first: number, last: number): PhraseParts {
  const own: (Phrase | undefined)[] = new Array<undefined>(last - first).fill(undefined);
  const ending: (Phrase | undefined)[] = new Array<undefined>(last - first + 1).fill(undefined);
  const joined = new Uint8Array(last - first);
  for (const phrase of phrases) {
    own.fill(phrase, phrase.first - first, phrase.last - first);
    joined.fill(1, phrase.first - first, phrase.last - first);
    ending[phrase.last - first] ??= phrase;
    ending[phrase.end - first] ??= phrase;
    if (phrase.joinedTo) {
      const before = Math.min(phrase.preposition ?? phrase.first, phrase.first) - 1 - first;
      if (before >= 0) joined[before] = 1;
      if (phrase.first - 1 - first >= 0) joined[phrase.first - 1 - first] = 1;
    }
  }
  return { own, ending, joined };
}
