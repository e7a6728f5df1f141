/** What may refer to somebody, block by block: descriptions and pronouns. A block that did not change keeps its own. */
import type { Memory } from '../memory';
import { movedBy } from '../parts';
import type { Passage, PassageBlock, PlacedName } from './passage';
import { phrasesIn, type Phrase } from './phrases';
import { readPronoun, type Pronoun } from './pronouns';

export interface PlacedPronoun {
  readonly token: number;
  readonly pronoun: Pronoun;
}

/** What was found in a block, when it stood at this offset and behind so many tokens, with these names. */
export interface Found {
  readonly start: number;
  readonly firstToken: number;
  readonly names: readonly PlacedName[];
  readonly phrases: readonly Phrase[];
  readonly pronouns: readonly PlacedPronoun[];
}

export interface Findings {
  readonly phrases: readonly Phrase[];
  readonly pronouns: readonly PlacedPronoun[];
}

/**
 * Phrases in text order, never overlapping, their heads never inside a name; and all singular pronouns outside names.
 *
 * @param extra nouns that this article uses as roles
 */
export function findingsOf(passage: Passage, extra: ReadonlySet<string>, memory?: Memory): Findings {
  const phrases: Phrase[] = [];
  const pronouns: PlacedPronoun[] = [];
  const roles = [...extra].join(' ');
  for (const block of passage.blocks) {
    const found = memory
      ? findAgain(passage, block, extra, { memory, key: `${block.part.id} ${roles}` })
      : findIn(passage, block, extra);
    for (const phrase of found.phrases) phrases.push(phrase);
    for (const pronoun of found.pronouns) pronouns.push(pronoun);
  }
  return { phrases, pronouns };
}

function findIn(passage: Passage, block: PassageBlock, extra: ReadonlySet<string>): Found {
  const { firstToken, tokens } = block.part;
  const pronouns: PlacedPronoun[] = [];
  for (let token = firstToken; token < firstToken + tokens.length; token += 1) {
    const pronoun = passage.nameAt[token] ? undefined : readPronoun(passage, token);
    if (pronoun) pronouns.push({ token, pronoun });
  }
  const phrases = phrasesIn(passage, firstToken, firstToken + tokens.length, extra);
  return { start: tokens[0]!.span.start, firstToken, names: block.names, phrases, pronouns };
}

function findAgain(
  passage: Passage,
  block: PassageBlock,
  extra: ReadonlySet<string>,
  { memory, key }: { memory: Memory; key: string },
): Found {
  const known = memory.found.get(key);
  const found = known && sameNames(known, block) ? moved(known, block) : findIn(passage, block, extra);
  memory.found.set(key, found);
  return found;
}

/** Names stand at the same places in the block, and persons' names are the same ones. */
function sameNames({ names: before, firstToken }: Found, { names, part }: PassageBlock): boolean {
  const by = part.firstToken - firstToken;
  return (
    names.length === before.length &&
    names.every((name, i) => {
      const { first, last, mention } = before[i]!;
      const isPerson = name.mention.type === 'person';
      return name.first === first + by && name.last === last + by && isPerson === (mention.type === 'person');
    })
  );
}

/** The same findings at another place; the very same ones where the place did not change. */
function moved(found: Found, { part, names }: PassageBlock): Found {
  const start = part.tokens[0]!.span.start;
  const by = start - found.start;
  const tokens = part.firstToken - found.firstToken;
  if (by === 0 && tokens === 0) return found;
  return {
    start,
    firstToken: part.firstToken,
    names,
    phrases: found.phrases.map((phrase) => ({
      ...phrase,
      span: movedBy(phrase.span, by),
      first: phrase.first + tokens,
      last: phrase.last + tokens,
      head: phrase.head + tokens,
      coreLast: phrase.coreLast + tokens,
    })),
    pronouns: found.pronouns.map(({ token, pronoun }) => ({ token: token + tokens, pronoun })),
  };
}
