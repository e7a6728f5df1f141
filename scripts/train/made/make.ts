/** Makes training texts on purpose: sentences in which the place of a word, and not the word, tells what it is. */
import { Random } from '../random';

export interface Recipe {
  /** Words to fill in, by the name of their slot; several in one string, apart by commas. */
  readonly words: Readonly<Record<string, string>>;
  /** Sentences with names in angle brackets (`documents.ts`) and slots in braces: `{surname}`, again as `{=surname}`, small as `{-surname}`. */
  readonly sentences: readonly string[];
  /** How many texts are made. */
  readonly documents: number;
}

const sentencesEach = 5;

/** Marked documents as `readMarked` takes them; the same recipe gives the same texts. */
export function makeTexts({ words, sentences, documents }: Recipe): string {
  const random = new Random(7);
  const lists = new Map(Object.entries(words).map(([slot, list]) => [slot, list.split(/, */)]));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.next() * list.length)]!;
  const order = sentences.map((_, i) => i);
  let next = order.length;
  const sentence = (): string => {
    if (next === order.length) {
      random.shuffle(order);
      next = 0;
    }
    return sentences[order[next++]!]!;
  };
  const made = Array.from({ length: documents }, () => {
    const last = new Map<string, string>();
    const fill = (_: string, mode: string, slot: string): string => {
      const list = lists.get(slot);
      if (!list) throw new Error(`No words for the slot ${slot}.`);
      const word = mode === '=' ? (last.get(slot) ?? pick(list)) : pick(list);
      if (mode !== '-') last.set(slot, word);
      return mode === '-' ? word.toLowerCase() : word;
    };
    const lines = Array.from({ length: sentencesEach }, () =>
      sentence()
        .replace(/\{([=-]?)(\w+)\}/g, fill)
        .replace(/^(<. )?\p{Ll}/u, (opening) => opening.slice(0, -1) + opening.slice(-1).toUpperCase()),
    );
    return `---\n${lines.join(random.next() < 0.5 ? '\n\n' : ' ')}\n`;
  });
  return made.join('');
}
