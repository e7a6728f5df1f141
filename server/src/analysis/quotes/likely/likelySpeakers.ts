/** Gives the words that no cue gives to anybody the speaker who is most likely, where one is likely enough. */
import type { Cache } from '../../cache/cache';
import type { Language } from '../../../languages/language';
import type { Named } from '../../../model/steps';
import type { Turns } from '../../../model/turns';
import type { Quote } from '../../../model/types';
import { lexiconOf } from '../reading';
import { rank, type Choice } from './rank';
import { Scene } from './scene';
import { candidatesFor } from './traits';

/** Below this confidence nobody is named: docs/quotes.md has the table of confidence against truth. */
const least = 0.3;

/** Quotes of the running text, or those around it: headings, captions. */
export type Where = 'text' | 'around';

/**
 * The same quotes in the same order; those that name no speaker themselves with the most likely one, or with none. Pure,
 * a quote in each turn; linear in the article but for the sentences around such quotes, whose syntax is read.
 *
 * @param quotes in text order: those of the running text first as the rules give them, those around it when it is
 *   known which of them repeat a quote
 */
export function* likelySpeakers(
  named: Named,
  quotes: readonly Quote[],
  language: Language,
  where: Where,
  cache: Cache,
): Turns<readonly Quote[]> {
  const { speakerWeights: weights } = language.quotes;
  if (!weights) return quotes;
  const wanted = (quote: Quote): boolean =>
    isOpen(quote) &&
    (quote.zone === 'paragraph') === (where === 'text') &&
    (quote.speaker !== undefined || !cueFollows(named.article.text, quote, language));
  if (!quotes.some(wanted)) return quotes;
  const scene = new Scene(named, quotes, language, cache);
  // Who is likeliest counts for the words behind, named or not.
  const guessed = [...quotes];
  const now = [...quotes];
  for (const [i, quote] of quotes.entries()) {
    if (!wanted(quote)) continue;
    yield;
    const choice = rank(candidatesFor(scene, quote, guessed, i, language), weights);
    if (!choice) continue;
    guessed[i] = spokenBy(quote, choice, 0);
    now[i] = spokenBy(quote, choice, least);
  }
  return now;
}

/** Rules of speakers that hang on more than what stands around: a quotation opened again, a title's subject. */
const sure: ReadonlySet<string> = new Set([
  'reopened',
  'title-subject',
  'role-ahead',
  'introduced',
  'asked',
  'interviewee',
]);

/** Rules of quotes that tell by themselves who speaks, or that nobody is known to. */
const firm: ReadonlySet<string> = new Set([
  'nested',
  'hearsay',
  'heard',
  'quotation',
  'written-behind',
  'written-colon',
  'written-marked',
  'impersonal-there',
  'impersonal-elsewhere',
]);

/** Nothing beside the words names who says them. */
export function isOpen(quote: Quote): boolean {
  if (
    quote.kind !== 'direct' ||
    quote.zone === 'teaser' ||
    quote.source ||
    quote.speakers ||
    quote.echoOf !== undefined
  )
    return false;
  if (quote.speaker !== undefined && !quote.inferred) return false;
  if (quote.speakerRule !== undefined && sure.has(quote.speakerRule)) return false;
  return !firm.has(quote.rule);
}

/** A reporting verb stands right behind the marks, and no rule could read whose it is: somebody else's, as like as not. */
function cueFollows(text: string, { span }: Quote, language: Language): boolean {
  const word = /^[^\p{L}\n]{0,3}\s*(\p{L}+)/u.exec(text.slice(span.end, span.end + 40))?.[1];
  return word !== undefined && lexiconOf(language.quotes).finite.has(word.toLowerCase());
}

function spokenBy(quote: Quote, { actor, confidence, because }: Choice, from: number): Quote {
  const { speaker: byRule, inferred: _, speakerRule: rule = 'likely', ...rest } = quote;
  if (actor === undefined || confidence < from) return rest;
  return {
    ...rest,
    speaker: actor,
    inferred: true,
    confidence,
    because,
    speakerRule: actor === byRule ? rule : 'likely',
  };
}
