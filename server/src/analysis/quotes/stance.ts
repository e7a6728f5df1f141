/** Tells what a speaker does with the words of an attribution: says, denies, doubts, leaves open, asks or wants them. */
import type { CueVerb, VerbStance } from '../../languages/quoteData';
import type { Stance } from '../../model/types';
import type { Attribution } from './frames/attribution';
import type { Range } from './range';
import { norm, type Reading } from './reading';
import type { Unit } from './units';

/** What a "not" beside the verb makes of a stance, where the verb does not say. */
const opposites: Readonly<Record<VerbStance, VerbStance>> = {
  says: 'denies',
  denies: 'says',
  doubts: 'says',
  'leaves-open': 'denies',
  asks: 'asks',
  wants: 'wants',
  nothing: 'nothing',
};

export interface StanceContext {
  readonly reading: Reading;
  readonly unit: Unit;
  /** Whether a token lies outside the unit's marked stretches. */
  readonly outer: (i: number) => boolean;
}

/**
 * The stance of an attribution, from its verb and a negation in the verb's own clause; undefined where nothing is told
 * ("weet niet dat …", "vertelde gisteren waarom …").
 */
export function stanceOf(attribution: Attribution, context: StanceContext): Stance | undefined {
  const { cue, stance } = attribution;
  if (stance) return stance;
  const { nounStances } = context.reading.lexicon.data;
  if (cue.form === 'noun') return nounStances[norm(context.reading, cue.at)] ?? 'says';
  return cue.form === 'verb' ? ofVerb(attribution, context) : 'says';
}

function ofVerb(attribution: Attribution, context: StanceContext): Stance | undefined {
  const { cue, content, hangs } = attribution;
  const { kind, stance, negated, infinitive } = cue.verb!;
  if (hangs === 'speaks-of') return context.reading.lexicon.data.speaksOf[infinitive]!.stance;
  // “…”, ontkent Tol: his own words are what he says, whatever he says against.
  if (ownWords(attribution, context))
    return kind === 'ask' ? 'asks' : kind === 'wish' && stance === 'wants' ? 'wants' : 'says';
  const denied = isNegated(attribution, context);
  if (denied && isHeldBack(cue, context)) return 'leaves-open';
  if (kind !== 'ask' && opensQuestion(attribution, context))
    return ofQuestion(cue.verb!, denied, content[0]!.first < cue.at);
  const given = denied ? (negated ?? opposites[stance]) : stance;
  return given === 'nothing' || stance === 'nothing' ? undefined : given;
}

/** "would not say whether": neither said nor denied. */
function isHeldBack({ at, verb }: Attribution['cue'], { reading }: StanceContext): boolean {
  const { data, sets } = reading.lexicon;
  if (!data.heldBack.includes(verb!.infinitive) || !data.negations.includes(norm(reading, at - 1)))
    return false;
  const modal = norm(reading, at - 2);
  return sets.modals.has(modal) && !data.doSupport.includes(modal);
}

/** A verb with a question of its own kind: "weet niet of", "Of hij komt, kon zij niet zeggen". */
function ofQuestion(
  { kind, stance, negated }: CueVerb,
  denied: boolean,
  fronted: boolean,
): Stance | undefined {
  if (denied && kind === 'think') return 'doubts';
  // "heeft niet gezegd of": nothing is told, save by who would not or could not say.
  if (denied) return negated === 'leaves-open' ? 'leaves-open' : undefined;
  // "Hoe het moet, weet Tol": he knows, and the sentence does not tell what.
  if (stance === 'nothing' || (fronted && negated === 'nothing')) return undefined;
  return stance;
}

/** Marked words that stand before the verb or behind its colon, with nothing unmarked among what is said. */
function ownWords({ cue, content, claims, hangs }: Attribution, { reading, outer }: StanceContext): boolean {
  if (hangs === 'colon') return true;
  const [first] = content.length > 0 ? content : claims;
  if (first === undefined || first.first > cue.at) return false;
  return !outer(first.first) || norm(reading, first.first - 1) === ':';
}

/** The words that are said open with "of", "whether", or with a question word of a clause of its own. */
function opensQuestion({ cue, content }: Attribution, { reading, outer }: StanceContext): boolean {
  const { questionWords, openQuestions } = reading.lexicon.data;
  const [range] = content;
  if (range === undefined || !outer(range.first)) return false;
  const opener = norm(reading, range.first);
  if (questionWords.includes(norm(reading, range.first - 1)) && range.first > cue.at) return true;
  return questionWords.includes(opener) || (range.first < cue.at && openQuestions.includes(opener));
}

/** "niet" or "nooit" in the verb's own clause: beside the verb, or between it and the words that are said. */
function isNegated(attribution: Attribution, context: StanceContext): boolean {
  const { reading } = context;
  const { negatedOthers } = reading.lexicon.data;
  return negationSpans(attribution, context).some(({ first, last }) => {
    for (let i = first; i < last; i += 1)
      if (negates(attribution, context, i) && !negatedOthers.includes(norm(reading, i + 1))) return true;
    return false;
  });
}

function negates(
  { cue, source, content }: Attribution,
  { reading, outer }: StanceContext,
  i: number,
): boolean {
  const { negations, noDeterminers } = reading.lexicon.data;
  if (!outer(i) || (source && i >= source.first && i < source.last)) return false;
  if (negations.includes(norm(reading, i))) return true;
  // "noemt het geen “ramp”": the noun is denied.
  return (
    content.length === 0 &&
    cue.verb!.kind === 'name' &&
    noDeterminers.includes(norm(reading, i)) &&
    !outer(i + 1)
  );
}

/** Where a negation of the verb may stand. */
function negationSpans(attribution: Attribution, { reading, unit, outer }: StanceContext): Range[] {
  const { cue, content, claims, source } = attribution;
  const [said] = content.length > 0 ? content : claims;
  let first = cue.at;
  while (first > unit.first && first > cue.at - 2 && !/^[,;:]$/.test(norm(reading, first - 1))) first -= 1;
  const before = { first, last: cue.at };
  if (said !== undefined && said.first > cue.at) return [before, { first: cue.last, last: said.first }];
  // "Dat hij er was, bevestigt Tol niet.": behind verb and source, up to what closes the clause.
  const from = Math.max(cue.last, source?.last ?? 0);
  let last = from;
  while (last < unit.last && last < from + 6 && outer(last) && !/^[.,:;!?]$/.test(norm(reading, last)))
    last += 1;
  return [before, { first: cue.last, last }];
}
