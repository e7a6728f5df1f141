/** What goes on behind a cue that stands inside the words it reports: "By spring, they said, the pier would be open." */
import { clauseEnd } from '../clauses';
import { norm, type Reading } from '../reading';
import type { Attribution, FrameContext } from './attribution';

/** With the words behind the cue, where these go on with what was said: "…, Hill said, to find out whether …". */
export function goesOnBehind(
  made: Attribution | undefined,
  at: number,
  context: FrameContext,
): Attribution | undefined {
  const { reading, outer } = context;
  if (!made || !outer(at) || !outer(at + 1) || isMarkedWhole(made, context)) return made;
  const mark = norm(reading, at);
  if (mark === ':') return restOf(made, at + 1, context);
  if (mark !== ',') return made;
  const { sets, data } = reading.lexicon;
  const next = norm(reading, at + 1);
  const joined = sets.conjunctions.has(next) && opensVerb(reading, at + 2) && !reports(reading, at + 2);
  // Between two commas a cue with its subject before it is an insertion: what follows goes on, save an aside.
  const inserted = made.rule === 'subject-verb' && sets.prepositions.has(next) && !data.aside.includes(next);
  return next === data.infinitiveMark || joined || inserted ? restOf(made, at + 1, context) : made;
}

/** “…,” Hill said, to jeers: all that is said stands between marks, and no marks follow. */
function isMarkedWhole({ content }: Attribution, { reading, unit, outer }: FrameContext): boolean {
  const [said] = content;
  if (said === undefined || outer(said.first)) return false;
  for (let i = said.first; i < said.last; i += 1)
    if (outer(i) && reading.tokens[i]!.kind !== 'punctuation') return false;
  for (let i = said.last; i < unit.last; i += 1) if (!outer(i)) return false;
  return true;
}

/** With all that follows up to the end of the clause. */
export function restOf(
  made: Attribution | undefined,
  from: number,
  { reading, unit, outer }: FrameContext,
): Attribution | undefined {
  if (!made || made.content.some(({ first }) => first >= from)) return made;
  const rest = { first: from, last: clauseEnd(reading, unit, from, outer) };
  if (rest.last - rest.first < 2) return made;
  return { ...made, content: [...made.content, rest], claims: [...made.claims, rest] };
}

/** A finite verb stands here, which the words before it are the subject of. */
export function opensVerb(reading: Reading, at: number): boolean {
  const { finite, auxiliaries } = reading.lexicon.sets;
  const word = norm(reading, at);
  return finite.has(word) || auxiliaries.has(word);
}

function reports(reading: Reading, at: number): boolean {
  return reading.lexicon.finite.has(norm(reading, at));
}
