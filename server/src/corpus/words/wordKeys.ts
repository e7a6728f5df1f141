/** What a word can be recognised by in another article, also in another language: its stem, its meanings, its consonants. */
import { fold } from '../../analysis/actors/spelling';
import { languageById } from '../../languages/languages';
import { newsMeanings, smallMeanings, wordEndings, type Meaning } from '../../knowledge/newsWords';
import { nationalityOf } from '../../knowledge/nationalities';
import { skeleton } from './sound';

export interface WordKeys {
  /** Equal in the same language for forms of one word. */
  readonly stem: string;
  /** Names of meanings; a word shares one with its translation. A compound has those of its parts. */
  readonly meanings: readonly string[];
  /** Consonants, compared between languages only. */
  readonly bones?: string;
  /** Pronouns, auxiliaries, prepositions: they tell little. */
  readonly small: boolean;
}

const shortestPart = 4;

/** Takes a word of an article in the language with this id. Nothing is found for a language without endings of its own. */
export function wordKeys(word: string, language: string): WordKeys {
  const words = wordsOf(language);
  const folded = fold(word);
  const known = words.kept.get(folded);
  if (known) return known;
  const stem = stemOf(folded, language);
  const bones = folded.length < 4 ? undefined : skeleton(stem);
  const nationality = nationalityOf(word);
  const meanings = words.meanings.get(folded) ?? words.meanings.get(stem) ?? partsOf(stem, words);
  const keys: WordKeys = {
    stem,
    meanings: nationality === undefined ? meanings : [...meanings, `country ${nationality}`],
    ...(bones === undefined ? {} : { bones }),
    small: words.small.has(folded) || folded.length < 2,
  };
  if (words.kept.size >= 20_000) words.kept.clear();
  words.kept.set(folded, keys);
  return keys;
}

/** A folded word without its ending, doubled letters once, and a last v or z as f or s: "brieven" and "brief" give one. */
export function stemOf(folded: string, language: string): string {
  const { ends = [], participle } = wordEndings[language] ?? {};
  const bare = participle ? folded.replace(participle, '') : folded;
  const ending = ends.find((end) => bare.endsWith(end) && bare.length - end.length >= 3);
  const cut = ending === undefined ? bare : bare.slice(0, -ending.length);
  return cut.replace(/(.)\1/g, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}

interface Words {
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly small: ReadonlySet<string>;
  readonly compounds: boolean;
  readonly kept: Map<string, WordKeys>;
}

const made = new Map<string, Words>();

function wordsOf(id: string): Words {
  const known = made.get(id);
  if (known) return known;
  const words = makeWords(id);
  made.set(id, words);
  return words;
}

function makeWords(id: string): Words {
  const meanings = new Map<string, string[]>();
  const small = new Set<string>();
  const add = (key: string, meaning: string): void => {
    const list = meanings.get(key);
    if (!list) meanings.set(key, [meaning]);
    else if (!list.includes(meaning)) list.push(meaning);
  };
  const rows: readonly Meaning[] = [...newsMeanings, ...smallMeanings];
  for (const [i, row] of rows.entries())
    for (const word of row[id] ?? []) {
      add(fold(word), `${i}`);
      add(stemOf(fold(word), id), `${i}`);
    }
  for (const row of smallMeanings) for (const word of row[id] ?? []) small.add(fold(word));
  const language = languageById(id);
  if (language)
    for (const list of [language.stopwords, language.actors.prepositions, language.actors.attaching])
      for (const word of list) small.add(fold(word));
  return { meanings, small, compounds: language?.actors.compounds ?? false, kept: new Map() };
}

/** The meanings of a compound's head and, where the head is known, of what stands before it. */
function partsOf(stem: string, { meanings, compounds }: Words): readonly string[] {
  if (!compounds) return [];
  for (let cut = 3; cut <= stem.length - shortestPart; cut += 1) {
    const head = meanings.get(stem.slice(cut));
    if (!head) continue;
    const before = stem.slice(0, cut);
    return [...head, ...(meanings.get(before) ?? meanings.get(before.replace(/[sn]$/, '')) ?? [])];
  }
  return [];
}
