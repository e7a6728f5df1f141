/** The frame of “klinkt het (bij …)”: nobody is the subject. */
import type { Cue } from '../cues';
import { sourceIn } from '../sources';
import { norm, type Attribution, type FrameContext } from './attribution';
import { behind } from './behind';

/** "klinkt het (bij de bond)": the source is named with "bij", or follows from what stands around. */
export function impersonalFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  const previous = cue.at - 1;
  if (previous < unit.first) return undefined;
  const stretchBefore = !outer(previous) || (norm(reading, previous) === ',' && !outer(previous - 1));
  if (!stretchBefore && norm(reading, previous) !== ',') return undefined;
  const at = norm(reading, cue.last);
  const named = reading.lexicon.data.impersonalBy.includes(at)
    ? sourceIn(reading, cue.last + 1, unit.last)
    : undefined;
  return behind(cue, context, named, 'impersonal');
}
