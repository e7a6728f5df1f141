/** Articles for tests across articles: given as texts, or the papers of an event of `test/events`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../../server/src/analysis/analyse';
import { detectLanguage, languageById } from '../../../server/src/languages/languages';
import type { Analysis } from '../../../server/src/model/types';

/** Each text with its language, Dutch if none is named; called `0`, `1`, … */
export function readTexts(...texts: readonly (string | readonly [string, 'nl' | 'en'])[]): Analysis[] {
  return texts.map((given, i) => {
    const [text, id] = typeof given === 'string' ? [given, 'nl'] : given;
    return analyse(text, languageById(id)!, { uri: `${i}` });
  });
}

export const eventsFolder = fileURLToPath(new URL('../../events', import.meta.url));

/** Called by their file names, in order. */
export function readEvent(event: string): Analysis[] {
  const folder = join(eventsFolder, event);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return analyse(text, detectLanguage(text), { uri: name });
    });
}
