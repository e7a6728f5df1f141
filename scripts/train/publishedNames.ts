/** Writes the names of one document as the command line would, so that a scorer can read them. */
import type { Candidate } from '../../server/src/analysis/names/candidates';
import type { Document } from './documents';

const types = ['person', 'organisation', 'place', 'other'];

/** One line of JSON, with names only. */
export function publishedNames({ id, cut }: Document, names: readonly Candidate[]): string {
  const mentions = names
    .filter((n) => n.type < types.length)
    .map(({ first, last, type, headLength }) => {
      const { start } = cut.tokens[first]!.span;
      const end = headLength === undefined ? cut.tokens[last - 1]!.span.end : start + headLength;
      const text = cut.article.text.slice(start, end);
      return {
        start,
        end,
        text,
        type: types[type],
        form: 'name',
        ...(headLength === undefined ? {} : { compound: true }),
      };
    });
  return JSON.stringify({ file: `${id}.txt`, mentions, actors: [], quotes: [], figures: [] });
}
