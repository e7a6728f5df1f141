/** A sentence's syntax as `duiding grammar --format ndjson` writes it: spans in UTF-16 units of the article's text. */
import type { Clause, GrammaticalNumber, Phrase, SentenceSyntax, VerbForm, WordClass } from '../model/syntax';
import type { Part } from '../analysis/text/blockText';
import type { Span } from '../model/types';

export interface PublishedSentence extends Span {
  readonly tokens: readonly (Span & { readonly class: WordClass; readonly verbForm?: VerbForm })[];
  readonly phrases: readonly (Span & { readonly head: Span; readonly number?: GrammaticalNumber })[];
  readonly clauses: readonly (Span & { readonly verb?: Span; readonly subject?: Span })[];
}

/** `part` is the block in its place, in which the sentence's indexes count. */
export function publishSentence(
  { own: { tokens }, start }: Part,
  sentence: SentenceSyntax,
): PublishedSentence {
  const span = (first: number, last: number): Span => ({
    start: start + tokens[first]!.span.start,
    end: start + tokens[Math.max(first, last - 1)]!.span.end,
  });
  return {
    ...span(sentence.first, sentence.last),
    tokens: sentence.tags.map(({ class: name, verbForm }, i) => ({
      ...span(sentence.first + i, sentence.first + i + 1),
      class: name,
      ...(verbForm === undefined ? {} : { verbForm }),
    })),
    phrases: sentence.phrases.map(({ first, end, head, number }: Phrase) => ({
      ...span(first, end),
      head: span(head, head + 1),
      ...(number === undefined ? {} : { number }),
    })),
    clauses: sentence.clauses.map(({ first, last, verbs, subject }: Clause) => {
      const verb = verbs?.finite ?? verbs?.main;
      return {
        ...span(first, last),
        ...(verb === undefined ? {} : { verb: span(verb, verb + 1) }),
        ...(subject && { subject: span(subject.first, subject.end) }),
      };
    }),
  };
}
