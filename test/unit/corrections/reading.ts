/** Reads an article with corrections given as in the file, and tells who is who in few words. */
import { analyse } from '../../../server/src/analysis/analyse';
import type { Analysis } from '../../../server/src/model/types';
import { languageById } from '../../../server/src/languages/languages';
import { noCorrections, type Corrections } from '../../../server/src/corrections/corrections';
import { correctorFor } from '../../../server/src/corrections/corrector';
import { makeProject } from '../../../server/src/corrections/project';

export function readWith(text: string, corrections: Partial<Corrections> = {}, file = 'a.txt'): Analysis {
  const project = makeProject({ ...noCorrections, ...corrections });
  return analyse(text, languageById('nl')!, { uri: file, corrector: correctorFor(project, file) });
}

/** `person Anna Bakker: Anna Bakker | Bakker`: every actor with the words that mean him. */
export function actorsOf({ article, actors, mentions }: Analysis): string[] {
  return actors.map(({ id, type, name }) => {
    const words = mentions
      .filter((m) => m.actor === id)
      .map((m) => article.text.slice(m.span.start, m.span.end));
    return `${type} ${name}: ${[...new Set(words)].join(' | ')}`;
  });
}

/** `Anna Bakker: words`: every quote with its speaker. */
export function quotesOf({ article, actors, quotes }: Analysis): string[] {
  return quotes.map((q) => {
    const said = article.text.slice(q.parts[0]!.span.start, q.parts.at(-1)!.span.end);
    const speakers = (q.speakers ?? (q.speaker === undefined ? [] : [q.speaker])).map(
      (id) => actors.find((a) => a.id === id)?.name ?? `no actor ${id}`,
    );
    return `${speakers.join(' + ') || '?'}: ${said}`;
  });
}
