/** What may refer to somebody, block by block: descriptions and pronouns. A block that did not change keeps its own. */
import { keptAt } from '../cache/byPlace';
import type { Memory } from '../cache/memory';
import { sameValue } from '../figures/sameValue';
import type { Passage, PassageBlock, PlacedName } from './passage';
import { phrasesIn, type Phrase } from './phrases';
import { readPronoun, type Pronoun } from './pronouns';

export interface PlacedPronoun {
  readonly token: number;
  readonly pronoun: Pronoun;
}

export interface Findings {
  readonly phrases: readonly Phrase[];
  readonly pronouns: readonly PlacedPronoun[];
}

/** What was found in a block, when it stood behind so many tokens, with these names and role nouns. */
export interface Found extends Findings {
  readonly id: number | undefined;
  readonly firstToken: number;
  readonly names: readonly PlacedName[];
  readonly extra: ReadonlySet<string>;
}

/**
 * Phrases in text order, never overlapping, their heads never inside a name; and all singular pronouns outside names.
 *
 * @param extra nouns that this article uses as roles
 */
export function findingsOf(passage: Passage, extra: ReadonlySet<string>, memory?: Memory): Findings {
  const phrases: Phrase[] = [];
  const pronouns: PlacedPronoun[] = [];
  const parts = passage.blocks.map(({ part }) => part);
  const before = memory?.found[0]?.extra;
  const roles = sameValue(before, extra) ? before! : extra;
  const all = passage.blocks.map((block, b) => {
    const kept = memory && keptAt(memory.found, parts, b);
    return kept && isSame(kept, block, roles) ? moved(kept, block) : findIn(passage, block, roles);
  });
  if (memory) memory.found = all;
  for (const found of all) {
    for (const phrase of found.phrases) phrases.push(phrase);
    for (const pronoun of found.pronouns) pronouns.push(pronoun);
  }
  return { phrases, pronouns };
}

function findIn(passage: Passage, { part, names }: PassageBlock, extra: ReadonlySet<string>): Found {
  const { id, firstToken, tokens } = part;
  const pronouns: PlacedPronoun[] = [];
  for (let token = firstToken; token < firstToken + tokens.length; token += 1) {
    const pronoun = passage.nameAt[token] ? undefined : readPronoun(passage, token);
    if (pronoun) pronouns.push({ token, pronoun });
  }
  const phrases = phrasesIn(passage, firstToken, firstToken + tokens.length, extra);
  return { id, firstToken, names, extra, phrases, pronouns };
}

/** Names stand at the same places in the block, and persons' names are the same ones. */
function isSame(before: Found, { names, part }: PassageBlock, extra: ReadonlySet<string>): boolean {
  const by = part.firstToken - before.firstToken;
  return (
    before.extra === extra &&
    names.length === before.names.length &&
    names.every((name, i) => {
      const { first, last, mention } = before.names[i]!;
      const isPerson = name.mention.type === 'person';
      return name.first === first + by && name.last === last + by && isPerson === (mention.type === 'person');
    })
  );
}

/** The same findings behind another number of tokens; the very same phrases where it is the same. */
function moved(found: Found, { part, names }: PassageBlock): Found {
  const { firstToken } = part;
  const by = firstToken - found.firstToken;
  if (by === 0) return found;
  const phrases = found.phrases.map((phrase) => ({
    ...phrase,
    first: phrase.first + by,
    last: phrase.last + by,
    head: phrase.head + by,
    coreLast: phrase.coreLast + by,
  }));
  const pronouns = found.pronouns.map(({ token, pronoun }) => ({ token: token + by, pronoun }));
  return { id: found.id, firstToken, names, extra: found.extra, phrases, pronouns };
}
