/** The places in running text where somebody is named or may be meant, in the order in which a reader meets them. */
import type { Zone } from '../../model/types';
import type { PlacedPronoun } from './findings';
import type { Passage, PassageBlock } from './passage';
import type { Phrase } from './phrases';

export interface Event {
  readonly token: number;
  /** At one token in this order. A compound is one with an organisation's name in it. */
  readonly kind: 'compound' | 'name' | 'phrase' | 'pronoun';
  /** Of the name among the article's, or into the phrases or pronouns. */
  readonly index: number;
}

const aside: ReadonlySet<Zone> = new Set<Zone>(['teaser', 'boilerplate', 'metadata', 'caption', 'byline']);

/** Zones that are not running text are left out. The given lists are in text order, and so is the result. */
export function eventsOf(
  passage: Passage,
  phrases: readonly Phrase[],
  pronouns: readonly PlacedPronoun[],
): Event[] {
  const events: Event[] = [];
  let [phrase, pronoun] = [0, 0];
  for (const block of passage.blocks) {
    const behind = block.part.firstToken + block.part.own.tokens.length;
    const skip = aside.has(passage.zoneOf(block.part.firstToken));
    const here = skip ? [] : namesOf(block);
    for (; phrase < phrases.length && phrases[phrase]!.first < behind; phrase += 1)
      if (!skip) here.push({ token: phrases[phrase]!.first, kind: 'phrase', index: phrase });
    for (; pronoun < pronouns.length && pronouns[pronoun]!.token < behind; pronoun += 1)
      if (!skip) here.push({ token: pronouns[pronoun]!.token, kind: 'pronoun', index: pronoun });
    here.sort((a, b) => a.token - b.token || rankOf(a, pronouns) - rankOf(b, pronouns) || a.index - b.index);
    for (const event of here) events.push(event);
  }
  return events;
}

/** At one token names come first, then whose the phrase is, then the phrase, then another pronoun. */
function rankOf({ kind, index }: Event, pronouns: readonly PlacedPronoun[]): number {
  if (kind === 'phrase') return 2;
  if (kind !== 'pronoun') return 0;
  return pronouns[index]!.pronoun.role === 'possessive' ? 1 : 3;
}

/** The names in a block, and the organisations in its compounds. */
function namesOf({ names, compounds }: PassageBlock): Event[] {
  const events: Event[] = names.map(({ first, index }) => ({ token: first, kind: 'name', index }));
  for (const { first, index, mention } of compounds)
    if (mention.type === 'organisation') events.push({ token: first, kind: 'compound', index });
  return events;
}
