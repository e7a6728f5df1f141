/** What may refer to somebody, block by block: descriptions and pronouns. */
import type { Language } from '../../languages/language';
import { mapInTurns, type Turns } from '../../model/turns';
import { ArticleSlot, Slot, type Cache } from '../cache/cache';
import type { BlockText } from '../text/blockText';
import { inArticle } from '../text/inArticle';
import { tagAt } from '../syntax/query';
import type { BlockSyntax } from '../../model/syntax';
import { nameWords, type BlockName, type NamedWords, type Passage } from './passage';
import { phrasesIn, type Phrase } from './phrases';
import { readPronoun, type Pronoun } from './pronouns';
import { roleNounsOf } from './roles';

export interface PlacedPronoun {
  readonly token: number;
  readonly pronoun: Pronoun;
}

export interface Findings {
  readonly phrases: readonly Phrase[];
  readonly pronouns: readonly PlacedPronoun[];
}

const roleNouns = new Slot((block: BlockText, named: Named) => roleNounsOf(wordsIn(block, named)));
const allRoleNouns = new ArticleSlot((told: readonly (readonly string[])[]) => new Set(told.flat()));
const findings = new Slot(findIn);

/** Phrases in text order, never overlapping, their heads never inside a name; and all singular pronouns outside names. */
export function* findingsOf({ blocks, language }: Passage, cache: Cache): Turns<Findings> {
  const named = blocks.map(({ part, syntax, names }): Named => {
    const { firstToken } = part;
    return {
      language,
      syntax,
      names: names.map(({ mention, first, last }) => ({
        mention: { type: mention.type },
        first: first - firstToken,
        last: last - firstToken,
      })),
    };
  });
  const told = yield* mapInTurns(blocks, ({ part }, b) => cache.perBlock(roleNouns, part.own, named[b]!));
  const extra = cache.perArticle(allRoleNouns, told);
  const found = yield* mapInTurns(blocks, ({ part }, b) =>
    inArticle(cache.perBlock(findings, part.own, { ...named[b]!, extra }), part),
  );
  return {
    phrases: found.flatMap(({ phrases }) => phrases),
    pronouns: found.flatMap(({ pronouns }) => pronouns),
  };
}

interface Named {
  readonly language: Language;
  readonly syntax: BlockSyntax;
  readonly names: readonly BlockName[];
}

/** `extra`: nouns that the article uses as roles. */
function findIn(
  block: BlockText,
  { extra, ...named }: Named & { readonly extra: ReadonlySet<string> },
): Findings {
  const words = wordsIn(block, named);
  const pronouns: PlacedPronoun[] = [];
  for (let token = 0; token < words.tokens.length; token += 1) {
    const pronoun = words.nameAt[token] ? undefined : readPronoun(words, token);
    if (pronoun) pronouns.push({ token, pronoun });
  }
  return { phrases: phrasesIn(words, extra), pronouns };
}

const wordsIn = (block: BlockText, { language, syntax, names }: Named): NamedWords =>
  nameWords(block, names, language, (token) => tagAt(syntax, token));
