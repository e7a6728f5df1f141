/** Refers pronouns and a few descriptions between quotation marks, once it is known who speaks: never to the speaker himself. */
import type { Language } from '../../languages/language';
import type { ActorData, PronounRow } from '../../languages/actorData';
import { endsTurn, runThrough, type Turns } from '../../model/turns';
import type { Cut } from '../../model/steps';
import type { Actor, ActorId, Mention, Quote, Span } from '../../model/types';
import { Echo, type Heard } from './echo';
import { withActor } from './withActor';

export interface Said {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly quotes: readonly Quote[];
}

/**
 * The mentions, those inside marked words that nothing linked with the person whom they mean, where one stands out.
 * Time grows with the number of mentions. Never throws.
 */
export function referInQuotes(cut: Cut, said: Said, language: Language): readonly Mention[] {
  return runThrough(referringInQuotes(cut, said, language));
}

/** The same, some mentions in each turn. */
export function* referringInQuotes(cut: Cut, said: Said, language: Language): Turns<readonly Mention[]> {
  const reader: Reader = {
    cut,
    data: language.actors,
    rows: new Map(language.actors.pronouns.map((row) => [row.word, row])),
    actors: new Map(said.actors.map((a) => [a.id, a])),
    echo: new Echo(),
  };
  const placeOf = placesIn(cut, speechOf(said.quotes));
  const mentions: Mention[] = [];
  for (const [m, mention] of said.mentions.entries()) {
    if (endsTurn(m)) yield;
    mentions.push(referred(reader, mention, placeOf(mention.span)));
  }
  return mentions.some((m, i) => m !== said.mentions[i]) ? mentions : said.mentions;
}

interface Place {
  readonly sentence: number;
  /** The marked words around. */
  readonly quote: Speech | undefined;
}

/** Where spans stand that are asked for in text order. */
function placesIn({ sentences }: Cut, speech: readonly Speech[]): (span: Span) => Place {
  let [at, sentence] = [0, 0];
  return ({ start, end }) => {
    while (at < speech.length && speech[at]!.end <= start) at += 1;
    const here = speech[at];
    while (sentence + 1 < sentences.length && sentences[sentence]!.span.end <= start) sentence += 1;
    return { sentence, quote: here && here.start <= start && end <= here.end ? here : undefined };
  };
}

/** The mention with whom it means, where nothing has linked it and one stands out. */
function referred(reader: Reader, mention: Mention, { sentence, quote }: Place): Mention {
  const { actor } = mention;
  const found = actor === undefined && quote ? meant(reader, mention, sentence, quote) : actor;
  if (found !== undefined) note(reader, mention, found, sentence, quote);
  return found === actor || found === undefined ? mention : withActor(mention, 'inside-quote', found);
}

interface Reader {
  readonly cut: Cut;
  readonly data: ActorData;
  readonly rows: ReadonlyMap<string, PronounRow>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly echo: Echo;
}

/** A stretch of marked words and who says them. */
interface Speech {
  readonly start: number;
  readonly end: number;
  readonly quote: number;
  readonly speakers: readonly ActorId[];
}

function speechOf(quotes: readonly Quote[]): Speech[] {
  const out: Speech[] = [];
  for (const [quote, { parts, speaker, speakers }] of quotes.entries())
    for (const { span, marked } of parts)
      if (marked)
        out.push({ ...span, quote, speakers: speakers ?? (speaker === undefined ? [] : [speaker]) });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

function note(reader: Reader, mention: Mention, actor: ActorId, sentence: number, quote?: Speech): void {
  const { type, rule } = reader.actors.get(actor) ?? {};
  if (type !== 'person' || rule === 'unnamed-speaker' || mention.possessive) return;
  reader.echo.note(actor, { sentence, quote: quote?.quote, form: mention.form });
}

function meant(reader: Reader, mention: Mention, sentence: number, quote: Speech): ActorId | undefined {
  const words = reader.cut.article.text
    .slice(mention.span.start, mention.span.end)
    .toLowerCase()
    .split(/\s+/);
  const wanted = mention.form === 'pronoun' ? pronounWanted(reader, words[0]!) : described(reader, words);
  if (!wanted) return undefined;
  const fits = ({ actor }: Heard): boolean => {
    if (quote.speakers.includes(actor)) return false;
    const { gender } = reader.actors.get(actor)!;
    return wanted.gender === undefined || gender === undefined || gender === wanted.gender;
  };
  return reader.echo.loudest({ sentence, quote: quote.quote }, fits);
}

interface Wanted {
  readonly gender?: 'male' | 'female';
}

function pronounWanted({ rows }: Reader, word: string): Wanted | undefined {
  const row = rows.get(word);
  if (!row || row.gender === 'neuter' || row.demonstrative) return undefined;
  return row.gender === 'any' ? {} : { gender: row.gender };
}

/** "Mijn cliënt". */
function described({ data }: Reader, words: readonly string[]): Wanted | undefined {
  const [opener, noun] = [words[0]!, words.at(-1)!];
  if (words.length !== 2) return undefined;
  const owned = data.determiners.possessive[opener] === 'any' && data.clients.includes(noun);
  return owned ? {} : undefined;
}
