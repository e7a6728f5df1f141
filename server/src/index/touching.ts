/** Of the reader's corrections, those that can change how one text is read: only they make it be read again. */
import { fold } from '../analysis/actors/spelling';
import type { Anchor, Corrections } from '../corrections/corrections';

/**
 * Entries of which a name or the words stand in the text, and anchors that were made in this file or whose words stand
 * in it. Compared without case and accents. `file` is the article's path from the folder of the corrections.
 */
export function touching(corrections: Corrections, text: string, file: string): Corrections {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const has = (words: string): boolean => {
    const key = fold(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return key === '' || folded.includes(key);
  };
  const anchored = (at: Anchor): boolean => at.file === file || has(at.exact);
  return {
    ...corrections,
    actors: corrections.actors.filter((a) => [a.name, ...(a.aliases ?? [])].some(has)),
    different: corrections.different.filter((pair) => pair.some(has)),
    refused: [],
    terms: [],
    notNames: corrections.notNames.filter((n) => has(n.text)),
    mentions: corrections.mentions.filter((m) => anchored(m.at)),
    speakers: corrections.speakers.filter((s) => anchored(s.quote)),
    notQuotes: corrections.notQuotes.filter(anchored),
    figures: corrections.figures.filter((f) => anchored(f.at)),
    checked: corrections.checked.filter(anchored),
    ignored: corrections.ignored.filter((i) => anchored(i.at)),
  };
}
