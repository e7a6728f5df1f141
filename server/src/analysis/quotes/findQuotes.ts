/** Finds who said what: direct, mixed and indirect quotes with their cue and speaker. */
import type { Language } from '../../languages/language';
import { assemble } from './assemble';
import { linkEchoes, type Said } from './echoes';
import { likelySpeakers } from './likely/likelySpeakers';
import { read } from './reading';
import { scanBlocks } from './scan';
import { SpeakerBook } from './speakerBook';
import { Cache } from '../cache/cache';
import { mergeMentions } from '../actors/mergeMentions';
import type { Named } from '../../model/steps';
import type { Actor, Mention, Quote } from '../../model/types';

/**
 * Quotes in text order; mentions and actors come back with what the quotes add: unnamed speakers become actors of
 * their own, pronouns that a quote resolves get their actor. A speaker is given only where a rule names one, or where
 * a ranking finds one likely enough.
 */
export function findQuotes(
  named: Named,
  language: Language,
  cache = new Cache(),
): { quotes: readonly Quote[]; mentions: readonly Mention[]; actors: readonly Actor[] } {
  const possessive = named.mentions.filter((m) => m.possessive);
  const { said, told } = quotesByRules(named, language, cache);
  const plain = said.map((s) => s.quote);
  const text = likelySpeakers(told, plain, language, 'text', cache);
  const ranked = text.map((quote, i): Said =>
    quote === plain[i] ? said[i]! : { quote, words: said[i]!.words },
  );
  const linked = linkEchoes(named.article, ranked);
  const quotes = likelySpeakers(told, linked, language, 'around', cache);
  return { quotes, mentions: mergeMentions(told.mentions, possessive), actors: told.actors };
}

/** What the rules find by themselves, before headings are linked to the body; `told` has the speakers that they add. */
export function quotesByRules(
  named: Named,
  language: Language,
  cache = new Cache(),
): { readonly said: readonly Said[]; readonly told: Named } {
  // Whose something is says nothing, and stands inside other mentions.
  const others = { ...named, mentions: named.mentions.filter((m) => !m.possessive) };
  const possessives = named.mentions.filter((m) => m.possessive);
  const reading = read(others, language, cache);
  const book = new SpeakerBook(reading, possessives);
  const said = assemble(reading, scanBlocks(reading, cache), book);
  return { said, told: { ...others, mentions: book.mentions(), actors: book.actors() } };
}
