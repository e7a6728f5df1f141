/** Who the grammar says is the subject of a cue, where word order around it does not tell. */
import type { Phrase } from '../../model/syntax';
import { clauseOfVerb, subjectOf } from '../syntax/query';
import type { Cue } from './cues';
import { norm, type Reading } from './reading';
import type { Source } from './source';
import { sourceIn } from './sources';
import type { Unit } from './units';

/** The subject of the clause that the cue is the verb of: any noun phrase that stands before the verb in its unit. */
export function clauseSubject(reading: Reading, unit: Unit, cue: Cue): Source | undefined {
  const clause = clauseOfVerb(reading.syntax, cue.at);
  if (!clause) return undefined;
  const subject = subjectOf(clause);
  // "an autograph for a man who says …": whom the clause says more of.
  const whom = subject && subject.first === clause.opener ? clause.antecedent : undefined;
  if (whom && whom.first >= unit.first && whom.last <= cue.at) return asSource(reading, whom, clause.first);
  if (!subject || subject.first < unit.first || subject.last > cue.at) return undefined;
  return asSource(reading, subject, cue.at);
}

/** A phrase as a source, with the names in it; undefined for words that name nobody. */
function asSource(reading: Reading, phrase: Phrase, limit: number): Source | undefined {
  const last = Math.min(phrase.end, limit);
  // "Harbour.com, a trade site, said": the name before the comma, where the phrase is another word for it.
  const before = norm(reading, phrase.first - 1) === ',' && norm(reading, last) === ',';
  const name = before ? reading.mentionAt(phrase.first - 2) : undefined;
  if (name?.mention.form === 'name') return { first: name.first, last: name.last, heads: [name] };
  const placed = reading.mentionAt(phrase.first);
  if (placed?.first === phrase.first || placed?.last === last) {
    const source = sourceIn(reading, phrase.first, last);
    if (source) return source;
  }
  if (phrase.kind === 'pronoun') {
    const { bodyPronouns, indefinites } = reading.lexicon.data;
    const word = norm(reading, phrase.head);
    if (bodyPronouns.includes(word))
      return { first: phrase.head, last: phrase.head + 1, heads: [], pronoun: true };
    if (!indefinites.includes(word)) return undefined;
  }
  return sourceIn(reading, phrase.first, last) ?? { first: phrase.first, last, heads: [] };
}
