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
    const [firstPhrase, firstPronoun] = [phrase, pronoun];
    while (phrase < phrases.length && phrases[phrase]!.first < behind) phrase += 1;
    while (pronoun < pronouns.length && pronouns[pronoun]!.token < behind) pronoun += 1;
    if (aside.has(passage.zoneOf(block.part.firstToken))) continue;
    const names = namesOf(block);
    let n = 0;
    let [p, q] = [firstPhrase, firstPronoun];
    // At one token names come first, then whose the phrase is, then the phrase, then another pronoun.
    while (n < names.length || p < phrase || q < pronoun) {
      const [atName, atPhrase, atPronoun] = [
        names[n]?.token ?? Infinity,
        p < phrase ? phrases[p]!.first : Infinity,
        q < pronoun ? pronouns[q]!.token : Infinity,
      ];
      if (atName <= atPhrase && atName <= atPronoun) events.push(names[n++]!);
      else if (atPhrase < atPronoun || (atPhrase === atPronoun && !owns(pronouns[q]!)))
        events.push({ token: atPhrase, kind: 'phrase', index: p++ });
      else events.push({ token: atPronoun, kind: 'pronoun', index: q++ });
    }
  }
  return events;
}

const owns = ({ pronoun }: PlacedPronoun): boolean => pronoun.role === 'possessive';

/** In text order. */
function namesOf({ names, compounds }: PassageBlock): Event[] {
  const events: Event[] = names.map(({ first, index }) => ({ token: first, kind: 'name', index }));
  if (compounds.length === 0) return events;
  for (const { first, index, mention } of compounds)
    if (mention.type === 'organisation') events.push({ token: first, kind: 'compound', index });
  return events.sort((a, b) => a.token - b.token || a.index - b.index);
}
