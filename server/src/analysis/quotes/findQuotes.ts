/** Finds who said what: direct, mixed and indirect quotes with their cue and speaker. */
import type { Language } from '../../languages/language';
import { assemble } from './assemble';
import { linkingEchoes, type Said } from './echoes';
import { likelySpeakers } from './likely/likelySpeakers';
import { read } from './reading';
import { scanBlocks } from './scan';
import { SpeakerBook } from './speakerBook';
import { runThrough, type Turns } from '../../model/turns';
import { Cache } from '../cache/cache';
import { mergeMentions } from '../actors/mergeMentions';
import type { Named } from '../../model/steps';
import type { Actor, Mention, Quote } from '../../model/types';

/**
 * Quotes in text order; mentions and actors come back with what the quotes add: unnamed speakers become actors of
 * their own, pronouns that a quote resolves get their actor. A speaker is given only where a rule names one, or where
 * a ranking finds one likely enough.
 */
export function findQuotes(named: Named, language: Language, cache = new Cache()): Found {
  return runThrough(findingQuotes(named, language, cache));
}

interface Found {
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}

/** The same, some blocks in each turn. */
export function* findingQuotes(named: Named, language: Language, cache: Cache): Turns<Found> {
  const possessive = named.mentions.filter((m) => m.possessive);
  const { said, told } = yield* sayingByRules(named, language, cache);
  yield;
  const plain = said.map((s) => s.quote);
  const text = yield* likelySpeakers(told, plain, language, 'text', cache);
  const ranked = text.map((quote, i): Said =>
    quote === plain[i] ? said[i]! : { quote, words: said[i]!.words },
  );
  yield;
  const linked = yield* linkingEchoes(named.article, ranked);
  yield;
  const quotes = yield* likelySpeakers(told, linked, language, 'around', cache);
  return { quotes, mentions: mergeMentions(told.mentions, possessive), actors: told.actors };
}

/** What the rules find by themselves, before headings are linked to the body; `told` has the speakers that they add. */
export function quotesByRules(named: Named, language: Language, cache = new Cache()): ByRules {
  return runThrough(sayingByRules(named, language, cache));
}

interface ByRules {
  readonly said: readonly Said[];
  readonly told: Named;
}

function* sayingByRules(named: Named, language: Language, cache: Cache): Turns<ByRules> {
  // Whose something is says nothing, and stands inside other mentions.
  const others = { ...named, mentions: named.mentions.filter((m) => !m.possessive) };
  const possessives = named.mentions.filter((m) => m.possessive);
  const reading = read(others, language, cache);
  const book = new SpeakerBook(reading, possessives);
  yield;
  const scans = yield* scanBlocks(reading, cache);
  yield;
  const said = yield* assemble(reading, scans, book);
  return { said, told: { ...others, mentions: book.mentions(), actors: book.actors() } };
}
