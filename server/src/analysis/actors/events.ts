/** The places in running text where somebody is named or may be meant, in the order in which a reader meets them. */
import type { Zone } from '../types';
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
    const behind = block.part.firstToken + block.part.tokens.length;
    const [firstPhrase, firstPronoun] = [phrase, pronoun];
    while (phrase < phrases.length && phrases[phrase]!.first < behind) phrase += 1;
    while (pronoun < pronouns.length && pronouns[pronoun]!.token < behind) pronoun += 1;
    if (aside.has(passage.zoneOf(block.part.firstToken))) continue;
    const here = namesOf(block);
    for (let index = firstPhrase; index < phrase; index += 1)
      here.push({ token: phrases[index]!.first, kind: 'phrase', index });
    for (let index = firstPronoun; index < pronoun; index += 1)
      here.push({ token: pronouns[index]!.token, kind: 'pronoun', index });
    // Sorting is stable, so that at one token the order above stands.
    here.sort((a, b) => a.token - b.token);
    for (const event of here) events.push(event);
  }
  return events;
}

function namesOf({ names, compounds }: PassageBlock): Event[] {
  const events: Event[] = [];
  for (const { first, index, mention } of compounds)
    if (mention.type === 'organisation') events.push({ token: first, kind: 'compound', index });
  for (const { first, index } of names) events.push({ token: first, kind: 'name', index });
  return events;
}
