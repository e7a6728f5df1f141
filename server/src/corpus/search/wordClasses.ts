/** Tags of a pattern that are word classes, and what each word of a sentence is. */
import { tagSentence } from '../../analysis/syntax/tagSentence';
import { languageById } from '../../languages/languages';
import type { WordClass } from '../../model/syntax';
import type { Token } from '../../model/types';
import type { TaggedText, TaggedToken } from './taggedText';

/** A proper noun is a noun too, an auxiliary a verb. */
const tagsOf: Partial<Record<WordClass, readonly string[]>> = {
  ADJ: ['Adjective'],
  ADP: ['Preposition'],
  ADV: ['Adverb'],
  AUX: ['Auxiliary', 'Verb'],
  CCONJ: ['Conjunction'],
  DET: ['Determiner'],
  INTJ: ['Interjection'],
  NOUN: ['Noun'],
  NUM: ['Number'],
  PRON: ['Pronoun'],
  PROPN: ['ProperNoun', 'Noun'],
  SCONJ: ['Conjunction'],
  VERB: ['Verb'],
};
const forms = { Inf: 'Infinitive', Part: 'Participle', Fin: 'FiniteVerb' } as const;

export const wordClassTags: readonly string[] = [
  ...new Set([...Object.values(tagsOf).flat(), ...Object.values(forms)]),
];

/** Of each token of a sentence, by its index among them. */
export function classTagsOf(
  tagged: TaggedText,
  sentence: readonly TaggedToken[],
): readonly (readonly string[])[] {
  const language = languageById(tagged.language);
  if (!language) return [];
  const tokens = sentence.map(({ span, kind }): Token => {
    const norm = tagged.text
      .slice(span.start, span.end)
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’‘ʼ`´]/g, "'");
    return { span, norm, kind, sentence: 0 };
  });
  return tagSentence(tagged.text, tokens, language).map(({ class: own, verbForm }) => [
    ...(tagsOf[own] ?? []),
    ...(verbForm === undefined ? [] : [forms[verbForm]]),
  ]);
}
