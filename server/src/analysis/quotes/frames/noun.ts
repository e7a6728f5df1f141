/** The frame of nouns of speaking with a clause: "Brinks verklaring dat", "the claim by Harper that". */
import { tagAt } from '../../syntax/query';
import { clauseEnd, subjectBefore } from '../clauses';
import { matchPhrase, type Cue } from '../cues';
import { grammaticalSubject } from '../grammaticalSubject';
import type { Placed } from '../placement';
import { norm, type Reading } from '../reading';
import type { Range } from '../range';
import { calledInGenitive, isClitic } from '../smallWords';
import { sourceIn } from '../sources';
import type { Source } from '../source';
import { hanging, type Attribution, type FrameContext } from './attribution';

/** Only where a possessor, a "van"-phrase or the subject of the sentence tells whose words they are. */
export function nounFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, before, until } = context;
  const opener = cue.tail!;
  if (before.slice(-3).some((a) => a.content.some((c) => opener >= c.first && opener < c.last)))
    return undefined;
  const inside = norm(reading, opener) !== reading.lexicon.data.nounClauses[0];
  // "een verklaring waarin hij zegt dat …": the verb has its own frame.
  if (inside && until < context.unit.last && reports(until, context)) return undefined;
  const rejecter = rejecterOf(cue, context);
  const source = rejecter?.source ?? ownerOf(cue, context, inside);
  if (!source) return undefined;
  const end = ends(cue, context);
  const behind = rejecter?.particle ?? -1;
  const content = { first: opener + 1, last: behind > opener ? Math.min(end, behind) : end };
  if (content.last - content.first < 3) return undefined;
  const denied = rejecter ? { stance: 'denies' as const } : {};
  return { cue, source, content: [content], claims: [content], ...hanging('noun', 'clause'), ...denied };
}

/** Whose words they are; of "een verklaring waarin …" it may be the subject's. */
const ownerOf = (cue: Cue, context: FrameContext, inside: boolean): Source | undefined =>
  possessor(cue, context) ?? named(cue, context) ?? (inside ? subject(cue, context) : bringer(cue, context));

/** "Tol kwam met de mededeling dat …": whose clause it is, where "met" and an article stand before the noun. */
function bringer({ at, tail }: Cue, { reading, unit, outer }: FrameContext): Source | undefined {
  const { nounWith, articles, bringVerbs } = reading.lexicon.data;
  if (tail !== at + 1 || !articles.includes(norm(reading, at - 1))) return undefined;
  if (!nounWith.includes(norm(reading, at - 2))) return undefined;
  for (let i = at - 3; i >= unit.first && i > at - 16 && outer(i); i -= 1) {
    if (/^[,;:.]$/.test(norm(reading, i))) return undefined;
    if (bringVerbs.includes(norm(reading, i))) return subjectOf(reading, unit, i, outer);
    if (tagAt(reading.syntax, i)?.verbForm === 'Fin') return undefined;
  }
  return undefined;
}

/** Who denies what a noun tells, and where the verb's particle stands behind the noun's clause. */
interface Rejecter {
  readonly source: Source;
  readonly particle: number | undefined;
}

/** "Smit verwerpt de kritiek dat …", "wijst het verwijt dat … van de hand". */
function rejecterOf(cue: Cue, { reading, unit, outer }: FrameContext): Rejecter | undefined {
  for (let i = cue.at - 1; i >= unit.first && i > cue.at - 8 && outer(i); i -= 1) {
    const word = norm(reading, i);
    if (/^[,;:.]$/.test(word)) return undefined;
    for (const { finite, particle, participle } of reading.lexicon.data.rejectVerbs) {
      if (!finite.includes(word) && participle !== word) continue;
      const whole = particle === undefined || participle === word;
      const tail = whole ? undefined : particleIn(reading, particle, { first: i + 1, last: unit.last });
      const source = whole || tail !== undefined ? subjectOf(reading, unit, i, outer) : undefined;
      if (source) return { source, particle: tail };
    }
  }
  return undefined;
}

const subjectOf = (
  reading: Reading,
  unit: FrameContext['unit'],
  verb: number,
  outer: FrameContext['outer'],
): Source | undefined => grammaticalSubject(reading, verb) ?? subjectBefore(reading, unit, verb, outer);

/** Where the words of a particle stand in a row. */
function particleIn(reading: Reading, particle: string, { first, last }: Range): number | undefined {
  for (let i = first; i < last; i += 1) {
    const length = matchPhrase(reading, i, particle);
    if (length > 0 && i + length <= last) return i;
  }
  return undefined;
}

/** The verb at `at` has words of its own to report. */
function reports(at: number, { reading, unit, outer }: FrameContext): boolean {
  const next = norm(reading, at + 1);
  return (
    at + 1 < unit.last && (!outer(at + 1) || next === ':' || reading.lexicon.sets.complementisers.has(next))
  );
}

/** "Brinks", "Harper's", "the government's", "haar", with up to two adjectives before the noun. */
export function possessor(cue: Cue, { reading, unit }: FrameContext): Source | undefined {
  for (let i = cue.at - 1; i >= unit.first && i > cue.at - 4; i -= 1) {
    // "Bos noemt de bewering": behind an article nobody's.
    if (reading.lexicon.data.articles.includes(norm(reading, i))) return undefined;
    const placed = reading.mentionAt(isClitic(reading, i) ? i - 1 : i);
    if (placed && placed.mention.form === 'name' && placed.mention.type !== 'other') {
      const genitive = isClitic(reading, i) || reading.surface(i, i + 1).endsWith('s');
      return genitive ? { first: placed.first, last: placed.last, heads: [placed] } : undefined;
    }
    const owner = ownerBefore(reading, i, placed);
    if (owner) return owner;
  }
  return undefined;
}

/** "the government's", a surname in the genitive or a pronoun, whose words end at a token. */
function ownerBefore(reading: Reading, i: number, placed: Placed | undefined): Source | undefined {
  const owner = isClitic(reading, i) ? reading.phraseAt(i - 1) : undefined;
  if (owner && owner.last === i && (owner.kind === 'organisation' || owner.kind === 'person'))
    return { first: owner.first, last: i, heads: placed ? [placed] : [] };
  const called = calledInGenitive(reading, i);
  if (called) return { first: i, last: i + 1, heads: [called] };
  if (!(norm(reading, i) in reading.lexicon.data.pronounGender)) return undefined;
  return placed
    ? { first: i, last: i + 1, heads: [placed] }
    : { first: i, last: i + 1, heads: [], pronoun: true };
}

/** "van wethouder Hanna Brink", "by Harper" between the noun and its clause. */
function named(cue: Cue, { reading }: FrameContext): Source | undefined {
  if (!reading.lexicon.data.nounOf.includes(norm(reading, cue.last))) return undefined;
  return sourceIn(reading, cue.last + 1, cue.tail!);
}

function subject(cue: Cue, { reading, unit }: FrameContext): Source | undefined {
  const source = sourceIn(reading, unit.first, cue.at);
  return source?.heads.length ? source : undefined;
}

/** The clause ends where the sentence's own verb comes: behind a comma, or as a second finite verb. */
function ends(cue: Cue, { reading, unit, outer }: FrameContext): number {
  const { sets, finite, data } = reading.lexicon;
  const last = clauseEnd(reading, unit, cue.tail! + 1, outer);
  const isVerb = (i: number): boolean => sets.finite.has(norm(reading, i)) || finite.has(norm(reading, i));
  let verbs = 0;
  for (let i = cue.tail! + 1; i < last; i += 1) {
    if (!outer(i)) continue;
    if (norm(reading, i) === ',' && (isVerb(i - 1) || isVerb(i + 1))) return i;
    if (data.verbSecond || !isVerb(i) || sets.auxiliaries.has(norm(reading, i - 1))) continue;
    verbs += 1;
    if (verbs === 2 && cue.at < unit.first + 4) return i;
  }
  return last;
}
