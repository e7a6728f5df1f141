/** “Was it safe?” Quarles said: a sentence that only tells who said the marked words right before it. */
import type { CueVerb } from '../../languages/quoteData';
import type { Range } from './range';
import { norm, type Reading } from './reading';
import { sourceIn } from './sources';

/** How many words a subject has, its apposition included: "Senna Quarles, who owns the boat, said". */
const longest = 14;

/**
 * The sentence has a subject, a verb of saying and nothing that it says by itself, so that the words before are meant. Only
 * where the subject stands before its verb: a language with the verb second turns them round ("vroeg Tol"), in lower case.
 */
export function saysBefore(reading: Reading, { first, last }: Range): boolean {
  const { data, finite, sets } = reading.lexicon;
  if (data.verbSecond || reading.tokens[first - 1]?.kind !== 'mark') return false;
  const ended = norm(reading, first - 2) === '.';
  for (let i = first; i < Math.min(last, first + longest); i += 1) {
    const { kind, norm: word } = reading.tokens[i]!;
    if (kind === 'mark' || /^[:;.!?]$/.test(word)) return false;
    const verbs = finite.get(word);
    if (i === first || !verbs || sets.auxiliaries.has(word) || reading.mentionAt(i)) continue;
    if (!verbs.some((v) => mayReport(v, ended, data.bareVerbs))) return false;
    return sourceIn(reading, first, i)?.first === first && saysNothing(reading, i, last);
  }
  return false;
}

/** “I saw it.” Quarles nodded: behind a full stop only a verb that says nothing by itself reports the words before. */
const mayReport = ({ kind, infinitive }: CueVerb, ended: boolean, telling: readonly string[]): boolean =>
  ended ? telling.includes(infinitive) : kind !== 'name' && kind !== 'as' && kind !== 'hear';

/** Behind the verb comes the end, or when and to whom it is said; no clause, object, colon or marked words. */
function saysNothing(reading: Reading, verb: number, last: number): boolean {
  const { data, sets, finite } = reading.lexicon;
  const told = finite.get(norm(reading, verb))!.some((v) => data.addresseeVerbs.includes(v.infinitive));
  const from = told ? behindAddressee(reading, verb + 1) : verb + 1;
  const next = reading.tokens[from];
  if (!next || from >= last) return true;
  const { timeNouns } = reading.language.grammar;
  const closes = next.kind === 'punctuation' && next.norm !== ':';
  const beside =
    sets.adverbs.has(next.norm) || sets.prepositions.has(next.norm) || timeNouns.includes(next.norm);
  if (!closes && !beside) return false;
  for (let i = from; i < last; i += 1) {
    const { kind, norm: word } = reading.tokens[i]!;
    if (kind === 'mark' || word === ':' || sets.complementisers.has(word)) return false;
    if (sets.auxiliaries.has(word) || sets.subjectPronouns.has(word)) return false;
  }
  return true;
}

function behindAddressee(reading: Reading, at: number): number {
  const placed = reading.mentionAt(at) ?? reading.mentionAt(at + 1);
  return placed?.last ?? reading.phraseAt(at)?.last ?? at;
}
