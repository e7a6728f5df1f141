/** German's subjunctive of reported speech: "Er sei nicht gefragt worden." Its form tells that somebody else's words are told. */
import { norm, type Reading } from '../reading';
import type { Range } from '../range';
import type { Attribution, FrameContext } from './attribution';

/** A sentence without a cue of its own that goes on with what somebody said before: its verb is the cue. */
export function reportedOn(context: FrameContext): Attribution | undefined {
  const { reading, unit, previous } = context;
  if (!previous || reading.zone !== 'paragraph') return undefined;
  const at = reportingForm(context, unit);
  if (at === undefined) return undefined;
  const content = { first: unit.first, last: unit.last };
  const cue = { form: 'form', at, last: at + 1 } as const;
  return { cue, content: [content], claims: [content], rule: 'reported-on' };
}

/** The verb in a reporting form of a main clause in these tokens: second, so that words of its clause follow it. */
export function reportingForm(context: FrameContext, { first, last }: Range): number | undefined {
  const { reading, outer } = context;
  const { data, sets } = reading.lexicon;
  if (data.reportingForms.length === 0) return undefined;
  let subordinate = false;
  for (let i = first; i < last; i += 1) {
    const word = norm(reading, i);
    const opens = i === first || norm(reading, i - 1) === ',';
    if (opens)
      subordinate =
        sets.complementisers.has(word) || sets.subordinators.has(word) || sets.relatives.has(word);
    else if (!subordinate && outer(i) && data.reportingForms.includes(word) && reports(reading, i, last))
      return i;
  }
  return undefined;
}

/** Neither "als sei nichts gewesen", "es sei denn" nor "ich habe"; and words of its clause follow. */
function reports(reading: Reading, i: number, last: number): boolean {
  const { data, sets } = reading.lexicon;
  const [before, after] = [norm(reading, i - 1), norm(reading, i + 1)];
  if (reading.language.grammar.comparatives.includes(before) || sets.conjunctions.has(after)) return false;
  if ([before, after].some((p) => data.firstPersonSingular.includes(p))) return false;
  // Last in its clause it belongs to one that hangs on another.
  return i + 1 < last && reading.tokens[i + 1]!.kind !== 'punctuation';
}
