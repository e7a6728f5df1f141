/** Who is announced before a colon without a name or a role: "Een ander: “…”", "Reactie van de gemeente: “…”", "hangt een briefje: “…”". */
import { phraseAt } from '../syntax/query';
import type { Range } from './range';
import { norm, type Reading } from './reading';
import type { Source } from './source';
import { sourceIn } from './sources';

/** The source in the words before a colon; undefined where these tell of none. */
export function colonSource(reading: Reading, words: Range): Source | undefined {
  return another(reading, words) ?? answerOf(reading, words) ?? writing(reading, words);
}

/** "Een ander", "weer een ander", "iemand anders", "another": nothing but such words stands there. */
function another(reading: Reading, { first, last }: Range): Source | undefined {
  const { adverbs, articles, conjunctions } = reading.lexicon.sets;
  const { others } = reading.lexicon.data;
  let start = first;
  while (start < last && (adverbs.has(norm(reading, start)) || conjunctions.has(norm(reading, start))))
    start += 1;
  if (start >= last || last - start > 3 || !others.includes(norm(reading, last - 1))) return undefined;
  for (let i = start; i < last - 1; i += 1) {
    const word = norm(reading, i);
    if (!articles.has(word) && !others.includes(word)) return undefined;
  }
  return { first: start, last, heads: [] };
}

/** "De reactie van de gemeente", "een mailtje van de gemeente": whose words they are stands right before the colon. */
function answerOf(reading: Reading, { first, last }: Range): Source | undefined {
  const { nounOf, replyNouns, nounCues, writings } = reading.lexicon.data;
  for (let i = last - 2; i > first && i > last - 8; i -= 1) {
    if (!nounOf.includes(norm(reading, i))) continue;
    const noun = norm(reading, i - 1);
    if (
      ![...replyNouns, ...nounCues, ...writings].some((n) => noun === n || (n.length > 4 && noun.endsWith(n)))
    )
      return undefined;
    const source = sourceIn(reading, i + 1, last);
    return source?.last === last ? source : undefined;
  }
  return undefined;
}

/** "Op de deur hangt een briefje": the writing that the words stand on. */
function writing(reading: Reading, { last }: Range): Source | undefined {
  const { writings } = reading.lexicon.data;
  if (!writings.some((noun) => norm(reading, last - 1).endsWith(noun))) return undefined;
  const phrase = phraseAt(reading.syntax, last - 1);
  if (phrase?.last !== last || phrase.determiner === undefined) return undefined;
  return { first: phrase.first, last, heads: [], writing: true };
}
