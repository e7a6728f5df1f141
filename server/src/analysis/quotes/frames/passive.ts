/** The frames of a cue in the passive: whom "by" names speaks, and never the subject. */
import { clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import { norm, type Reading } from '../reading';
import type { Source } from '../source';
import { sourceIn } from '../sources';
import { hanging, type Attribution, type FrameContext } from './attribution';
import { heardFrame } from './hearsay';

/** "was described", "has been told": a form of "be" governs the cue's participle. */
export function isPassive(reading: Reading, cue: Cue): boolean {
  const at = cue.tail !== undefined && cue.verb!.particle === undefined ? cue.tail : cue.at;
  if (!isParticiple(reading, cue, at)) return false;
  const { passives } = reading.language.grammar;
  let i = at - 1;
  while (i >= 0 && i > at - 4 && isAdverb(reading, i)) i -= 1;
  return passives.includes(norm(reading, i));
}

function isParticiple({ lexicon, tokens }: Reading, { verb }: Cue, at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  return verb!.participle === word || (lexicon.participles.get(word)?.length ?? 0) > 0;
}

function isAdverb(reading: Reading, i: number): boolean {
  const { adverbs } = reading.lexicon.sets;
  return adverbs.has(norm(reading, i)) || reading.language.forms.manner.test(norm(reading, i));
}

/** "was called by the Evening Post a “…”", "was told by Hill that …"; a court "was told that …" by nobody named. */
export function passiveFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  const from = (cue.tail ?? cue.at) + 1;
  const source = agent(context, from);
  const { complementisers } = reading.lexicon.sets;
  if (!source)
    return complementisers.has(norm(reading, from)) ? heardFrame({ ...cue, last: from }, context) : undefined;
  for (let i = from; i < unit.last; i += 1) {
    if (!outer(i)) {
      const claims = [{ first: i, last: Math.max(i + 1, clauseEnd(reading, unit, i, outer)) }];
      return { cue, source, content: [], claims, ...hanging('passive', 'marked') };
    }
    if (i < source.first && source.first > from + 1) continue;
    if (complementisers.has(norm(reading, i))) {
      const content = { first: i + 1, last: clauseEnd(reading, unit, i + 1, outer) };
      return content.last - content.first < 2
        ? undefined
        : { cue, source, content: [content], claims: [content], ...hanging('passive', 'clause') };
    }
    if (/^[.;]$/.test(norm(reading, i))) return undefined;
  }
  return undefined;
}

/** Whom the first "by" behind the verb names. */
function agent({ reading, unit, outer }: FrameContext, from: number): Source | undefined {
  const { agentPreposition } = reading.lexicon.data;
  for (let i = from; i < unit.last; i += 1) {
    if (!outer(i) || norm(reading, i) !== agentPreposition) continue;
    let last = i + 1;
    while (last < unit.last && last < i + 14 && outer(last) && !/^[.,;:]$/.test(norm(reading, last)))
      last += 1;
    return sourceIn(reading, i + 1, last);
  }
  return undefined;
}
