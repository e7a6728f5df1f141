/** The frame of “klinkt het (bij …)”: nobody is the subject. */
import { clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import { norm } from '../reading';
import { sourceIn } from '../sources';
import type { Source } from '../source';
import { possessor } from './noun';
import { before, type Attribution, type FrameContext } from './attribution';
import { behind } from './behind';

/** "klinkt het (bij de bond)": the source is named with "bij", or follows from what stands around. */
export function impersonalFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit, outer } = context;
  if (reading.lexicon.sets.complementisers.has(norm(reading, cue.last)))
    return leadBy(cue, context, cue.last + 1);
  const previous = beforeSo(cue, context);
  if (previous < unit.first) return undefined;
  const stretchBefore = !outer(previous) || (norm(reading, previous) === ',' && !outer(previous - 1));
  if (!stretchBefore && norm(reading, previous) !== ',') return undefined;
  const placed = placeBehind(cue, context);
  if (placed === 'elsewhere') return behind(cue, context, undefined, 'impersonal-elsewhere');
  if (placed === 'there') return behind(cue, context, undefined, 'impersonal-there');
  return behind(cue, context, placed, 'impersonal');
}

/** Where "klinkt het" sounds: a body or a place that speaks, the body just named, somewhere with nobody in particular; undefined where it is not told. */
function placeBehind(cue: Cue, context: FrameContext): Source | 'there' | 'elsewhere' | undefined {
  const { reading, unit } = context;
  const { impersonalBy, thereAdverbs, elsewhere, bodyPrepositions } = reading.lexicon.data;
  const at = norm(reading, cue.last);
  if (impersonalBy.includes(at)) return sourceIn(reading, cue.last + 1, unit.last);
  if (thereAdverbs.includes(at)) return 'there';
  if (elsewhere.includes(at)) return 'elsewhere';
  return bodyPrepositions.includes(at) ? houseBehind(cue, context) : undefined;
}

/** "in Den Haag", "op het ministerie": a place or a body by its name or its kind; "op het plein" is nobody. */
function houseBehind({ last }: Cue, { reading, unit }: FrameContext): Source | 'elsewhere' | undefined {
  const placed = reading.mentionAt(last + 1) ?? reading.mentionAt(last + 2);
  const type = placed?.mention.type;
  if (placed && placed.first <= last + 2 && (type === 'place' || type === 'organisation'))
    return { first: last + 1, last: placed.last, heads: [placed] };
  const phrase = reading.phraseAt(last + 1);
  if (!phrase || phrase.head >= unit.last) return undefined;
  const { gatherings } = reading.lexicon.data;
  const noun = norm(reading, phrase.head);
  if (gatherings.some((g) => noun.endsWith(g))) return 'elsewhere';
  return phrase.kind === 'organisation' ? sourceIn(reading, last + 1, unit.last) : undefined;
}

/** "zo klinkt het", "zo luidt het oordeel": the token before, past "zo". */
const beforeSo = ({ at }: Cue, { reading }: FrameContext): number =>
  reading.lexicon.sets.so.has(norm(reading, at - 1)) ? at - 2 : at - 1;

/** "Bij de bond klinkt het dat …", "Bij de bond klinkt scepsis: …": the body that the sentence opens with. */
function leadBy(cue: Cue, context: FrameContext, first: number): Attribution | undefined {
  const { reading, unit, outer } = context;
  let at = unit.first;
  while (at < cue.at && reading.lexicon.sets.adverbs.has(norm(reading, at))) at += 1;
  if (!reading.lexicon.data.impersonalBy.includes(norm(reading, at))) return undefined;
  const source = sourceIn(reading, at + 1, cue.at);
  const content = [{ first, last: clauseEnd(reading, unit, first, outer, { pastAnd: true }) }];
  return source && content[0]!.last > first + 1
    ? { cue, source, content, claims: content, rule: 'impersonal' }
    : undefined;
}

/** "Bij de bond klinkt scepsis: …": where the colon stands, close behind the verb. */
function colonBehind({ last }: Cue, { reading, unit, outer }: FrameContext): number | undefined {
  for (let i = last; i < Math.min(unit.last - 2, last + 5) && outer(i); i += 1)
    if (norm(reading, i) === ':') return i;
  return undefined;
}

/** "“…”, luidt haar oordeel", "klonk de kritiek van Smit": whose words they are hangs on a noun. */
export function soundFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit } = context;
  const { pronounGender, nounOf } = reading.lexicon.data;
  const colon = colonBehind(cue, context);
  if (colon !== undefined) return leadBy(cue, context, colon + 1);
  if (!before(context, beforeSo(cue, context)).stretch) return undefined;
  const word = norm(reading, cue.last);
  if (word in pronounGender) {
    const placed = reading.mentionAt(cue.last);
    const heads = placed?.mention.form === 'pronoun' ? [placed] : [];
    const source: Source = {
      first: cue.last,
      last: cue.last + 1,
      heads,
      ...(heads.length ? {} : { pronoun: true }),
    };
    return behind(cue, context, source, 'impersonal');
  }
  for (let i = cue.last; i < Math.min(unit.last, cue.last + 5); i += 1) {
    if (!nounOf.includes(norm(reading, i))) continue;
    const source = sourceIn(reading, i + 1, unit.last);
    return source && behind(cue, context, source, 'impersonal');
  }
  return undefined;
}

/** “…”, was de reactie van Tol; "…," came the answer from Hill; “…” was haar devies. */
export function replyFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const { reading, unit } = context;
  const noun = cue.tail!;
  const named = reading.lexicon.data.nounOf.includes(norm(reading, noun + 1));
  const source =
    possessor({ ...cue, at: noun }, context) ?? (named ? sourceIn(reading, noun + 2, unit.last) : undefined);
  const made = source && behind(cue, context, source, 'impersonal');
  return made && { ...made, content: made.content.slice(0, 1), claims: made.claims.slice(0, 1) };
}
