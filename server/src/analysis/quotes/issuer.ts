/** Who speaks through a writing: "the WHO's report", "an AEW press release", "figures from the ministry", "its website". */
import type { Placed } from './placement';
import { norm, type Reading } from './reading';
import type { Source } from './source';

/**
 * The issuer of the writing that opens tokens `first..last`: whose it is, whose name stands before the noun, or who is
 * named behind it by "of", "by" or "from". Undefined where no writing opens the range, or nobody is named for it.
 */
export function issuerOf(reading: Reading, first: number, last: number): Source | undefined {
  const { dataNouns } = reading.lexicon.data;
  let owner: Placed | undefined;
  for (let i = first; i < Math.min(last, first + 9); i += 1) {
    const token = reading.tokens[i]!;
    if (token.kind === 'punctuation' || isVerb(reading, i)) return undefined;
    const placed = reading.mentionAt(i);
    if (placed?.first === i && isIssuer(placed)) {
      if (placed.last >= last) return undefined;
      owner = placed;
      i = placed.last - 1;
      continue;
    }
    if (placed && placed.mention.form === 'name') return undefined;
    if (!dataNouns.includes(token.norm)) continue;
    if (owner) return { first, last: i + 1, heads: [owner] };
    return possessivePronoun(reading, first, i) ?? namedBehind(reading, first, i + 1, last);
  }
  return undefined;
}

function isIssuer({ mention: { form, type, compound } }: Placed): boolean {
  return form === 'name' && !compound && (type === 'organisation' || type === 'person');
}

function isVerb({ lexicon, tokens }: Reading, i: number): boolean {
  const word = tokens[i]!.norm;
  return lexicon.sets.auxiliaries.has(word) || lexicon.sets.complementisers.has(word);
}

/** "its website", "their latest report": whom the pronoun stands for. */
function possessivePronoun(reading: Reading, first: number, noun: number): Source | undefined {
  const { possessives } = reading.lexicon.data;
  if (!possessives.includes(norm(reading, first))) return undefined;
  const placed = reading.mentionAt(first);
  const heads = placed?.mention.form === 'pronoun' && placed.last === first + 1 ? [placed] : [];
  return { first, last: noun + 1, heads, ...(heads.length ? {} : { pronoun: true as const }) };
}

function namedBehind(reading: Reading, first: number, from: number, last: number): Source | undefined {
  const { nounOf } = reading.lexicon.data;
  let governed = false;
  for (let i = from; i < Math.min(last, from + 8); i += 1) {
    governed ||= nounOf.includes(norm(reading, i));
    const placed = reading.mentionAt(i);
    if (placed?.first === i && placed.mention.form === 'name')
      return governed && isIssuer(placed) && placed.last <= last
        ? { first, last: placed.last, heads: [placed] }
        : undefined;
    if (reading.tokens[i]!.kind === 'punctuation') return undefined;
  }
  return undefined;
}
