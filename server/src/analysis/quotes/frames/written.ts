/** The frame of what stands written: "in het verslag staat dat …", “…”, staat op een spandoek. The writing is the source. */
import type { Clause, Phrase } from '../../../model/syntax';
import { clauseOfVerb, tagAt } from '../../syntax/query';
import { clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import { norm, type Reading } from '../reading';
import { isWriting } from '../smallWords';
import type { Source } from '../source';
import { sourceIn } from '../sources';
import { behind } from './behind';
import { holdsFinite } from './goesOn';
import { before, hanging, type Attribution, type FrameContext } from './attribution';

/** A verb of standing or reading, with where it stands and the words that stand there. */
interface Written {
  readonly cue: Cue;
  readonly context: FrameContext;
  readonly clause: Clause;
  readonly writing: Writing;
}

/** What it is written in. */
interface Writing {
  readonly last: number;
  readonly source?: Source;
  /** Only "daarin", "erop" tell of it, behind the verb. */
  readonly adverb?: true;
}

export interface WrittenRow {
  /** Undefined for words before the verb. */
  readonly hangs: 'clause' | 'colon' | 'marked' | undefined;
  /** What is said there, and what of the marked words around is. */
  readonly match: (written: Written) => Pick<Attribution, 'content' | 'claims'> | undefined;
}

/** The first row that finds words makes the attribution. */
const rows: readonly WrittenRow[] = [
  {
    // “Eerst de boer”, staat op een spandoek
    hangs: undefined,
    match: ({ cue, context, writing }) => {
      const place = before(context, cue.at - 1);
      const follows = writing.last > cue.last || writing.adverb === true;
      const clause = place.comma && follows && holdsFinite(context, context.unit.first, cue.at);
      return place.stretch || clause ? behind(cue, context, writing.source, 'written-behind') : undefined;
    },
  },
  {
    // In het verslag staat dat de kachel kon ontploffen
    hangs: 'clause',
    match: ({ cue, context: { reading, unit, outer }, clause }) => {
      const { clauses } = reading.syntax.sentenceAt(cue.at);
      const that = clauses.find(
        ({ kind, opener, hangsOn }) =>
          kind === 'that' && opener !== undefined && opener > cue.at && hangsOn === clause && outer(opener),
      );
      if (that?.opener === undefined || !onlyAdverbs(reading, cue.last, that.opener)) return undefined;
      const first = that.opener + 1;
      const said = { first, last: clauseEnd(reading, unit, first, outer) };
      return said.last > first + 1 ? { content: [said], claims: [said] } : undefined;
    },
  },
  {
    // Op het bord staat in grote letters: “…”
    hangs: 'colon',
    match: ({ cue, context: { reading, unit, outer } }) => {
      for (let i = cue.last; i < unit.last && outer(i); i += 1)
        if (norm(reading, i) === ':' && i + 1 < unit.last && !outer(i + 1))
          return { content: [], claims: [{ first: i + 1, last: unit.last }] };
      return undefined;
    },
  },
  {
    // Op het spandoek stond “Geen brug zonder pont”
    hangs: 'marked',
    match: ({ cue, context: { unit, outer }, writing }) => {
      const at = Math.max(cue.last, writing.last);
      return at < unit.last && !outer(at) && wordsAt(at, unit.last, outer) > 3
        ? { content: [], claims: [{ first: at, last: unit.last }] }
        : undefined;
    },
  },
];

/** Undefined where the verb has no place beside it, or no words. */
export function writtenFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const clause = clauseOfVerb(context.reading.syntax, cue.at);
  const writing = clause && writingOf(cue, context, clause);
  if (!writing) return undefined;
  for (const { hangs, match } of rows) {
    const said = match({ cue, context, clause, writing });
    if (!said) continue;
    const source = writing.source ? { source: writing.source } : {};
    return { ...said, cue, ...source, ...(hangs ? hanging('written', hangs) : { rule: 'written-behind' }) };
  }
  return undefined;
}

/** Where it stands: "in het verslag", "op een spandoek", "daarin". */
function writingOf(cue: Cue, context: FrameContext, clause: Clause): Writing | undefined {
  const { reading, unit, outer } = context;
  const { data } = reading.lexicon;
  const { phrases } = reading.syntax.sentenceAt(cue.at);
  const inside = (i: number): boolean => i >= unit.first && i >= clause.first && i < clause.last && outer(i);
  const phrase = phrases.find(
    (p) =>
      p.preposition !== undefined &&
      inside(p.preposition) &&
      inside(p.head) &&
      p.attachedTo === undefined &&
      data.writtenPrepositions.includes(norm(reading, p.preposition)) &&
      isThing(reading, p) &&
      (p.preposition < cue.at || onlyAdverbs(reading, cue.last, p.preposition)),
  );
  const { antecedent, opener } = clause;
  if (antecedent && data.writtenAdverbs.includes(norm(reading, opener ?? -1)))
    return { ...ofPhrase(reading, holderOf(reading, antecedent)), last: cue.last };
  if (phrase) return ofPhrase(reading, phrase);
  for (let i = Math.max(unit.first, cue.at - 1); i <= cue.at + 2; i += 1)
    if (inside(i) && data.writtenAdverbs.includes(norm(reading, i)))
      return { ...toldBefore(context), ...(i > cue.at ? { last: i + 1, adverb: true } : { last: cue.last }) };
  return undefined;
}

/** What "daarin" takes up: the writing that the unit before names last. */
function toldBefore({ reading, previous, outer }: FrameContext): { source?: Source } {
  if (!previous) return {};
  const phrase = reading.syntax
    .sentenceAt(previous.last - 1)
    .phrases.findLast(
      (p) => p.first >= previous.first && outer(p.head) && isWriting(reading, norm(reading, p.head)),
    );
  return phrase ? { source: { first: phrase.first, last: phrase.last, heads: [], writing: true } } : {};
}

/** "een rapport van de dienst uit 2023, waarin": the noun that the last of its phrases hang on. */
function holderOf(reading: Reading, phrase: Phrase): Phrase {
  if (isThing(reading, phrase)) return phrase;
  const { phrases } = reading.syntax.sentenceAt(phrase.first);
  return (
    phrase.attachedTo ?? phrases.find((p) => p.end === phrase.preposition && isThing(reading, p)) ?? phrase
  );
}

/** Nothing but adverbs stands there. */
function onlyAdverbs(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1)
    if (!reading.lexicon.sets.adverbs.has(norm(reading, i)) && tagAt(reading.syntax, i)?.class !== 'ADV')
      return false;
  return true;
}

/** Something words can stand in: neither a person nor a place, nor the manner: "in het Engels", "in grote letters". */
function isThing(reading: Reading, { head, kind }: Phrase): boolean {
  const { mention } = reading.mentionAt(head) ?? {};
  if (reading.tokens[head]!.kind !== 'word') return false;
  if (mention?.type === 'person' || mention?.type === 'place') return false;
  return (
    (kind === 'noun' || mention !== undefined) && !reading.lexicon.data.noSource.includes(norm(reading, head))
  );
}

/** "het verslag van de Wooninspectie": the body whose writing it is, else the writing itself; no place, no time. */
function ofPhrase(reading: Reading, phrase: Phrase): Writing {
  const last = Math.max(phrase.last, phrase.end);
  const source = sourceIn(reading, phrase.first, last);
  if (source?.heads.length) return { last, source };
  // A door or a wall says nothing, whoever wrote on it.
  if (!isWriting(reading, norm(reading, phrase.head))) return { last };
  return { last, source: { first: phrase.first, last: phrase.last, heads: [], writing: true } };
}

function wordsAt(first: number, last: number, outer: (i: number) => boolean): number {
  let i = first;
  while (i < last && !outer(i)) i += 1;
  return i - first - 2;
}
