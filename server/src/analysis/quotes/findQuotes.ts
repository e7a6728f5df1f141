/** Finds who said what: direct, mixed and indirect quotes with their cue and speaker. */
import type { Language } from '../../languages/language';
import { assemble } from './assemble';
import { linkEchoes } from './echoes';
import { read } from './reading';
import { scanBlocks } from './scan';
import { SpeakerBook } from './speakerBook';
import { Cache } from '../cache/cache';
import { mergeMentions } from '../actors/mergeMentions';
import type { Named } from '../../model/steps';
import type { Actor, Mention, Quote } from '../../model/types';

/**
 * Quotes in text order; mentions and actors come back with what the quotes add: unnamed speakers become actors of
 * their own, pronouns that a quote resolves get their actor. A speaker is given only where a rule names one.
 */
export function findQuotes(
  named: Named,
  language: Language,
  cache = new Cache(),
): { quotes: Quote[]; mentions: readonly Mention[]; actors: readonly Actor[] } {
  const possessive = named.mentions.filter((m) => m.possessive);
  // Whose something is says nothing, and stands inside other mentions.
  const others = { ...named, mentions: named.mentions.filter((m) => !m.possessive) };
  const reading = read(others, language, cache);
  const book = new SpeakerBook(reading);
  const said = assemble(reading, scanBlocks(reading, cache), book);
  return {
    quotes: linkEchoes(named.article, said),
    mentions: mergeMentions(book.mentions(), possessive),
    actors: book.actors(),
  };
}
