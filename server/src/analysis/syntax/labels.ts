/** The labels of the learned word classes: a class with what its form tells, each a small number. */
import type { Tag } from '../../model/syntax';

/** In the order of the labels. Models are trained on this order: a new label goes to the end. All have the same fields. */
export const tags = (
  [
    { class: 'NOUN', number: 'singular' },
    { class: 'NOUN', number: 'plural' },
    { class: 'PROPN' },
    { class: 'PRON' },
    { class: 'PRON', relative: true },
    { class: 'DET' },
    { class: 'NUM' },
    { class: 'ADJ' },
    { class: 'ADV' },
    { class: 'ADP' },
    { class: 'CCONJ' },
    { class: 'SCONJ' },
    { class: 'VERB', verbForm: 'Fin', number: 'singular' },
    { class: 'VERB', verbForm: 'Fin', number: 'plural' },
    { class: 'VERB', verbForm: 'Inf' },
    { class: 'VERB', verbForm: 'Part' },
    { class: 'AUX', verbForm: 'Fin', number: 'singular' },
    { class: 'AUX', verbForm: 'Fin', number: 'plural' },
    { class: 'AUX', verbForm: 'Inf' },
    { class: 'AUX', verbForm: 'Part' },
    { class: 'INTJ' },
    { class: 'SYM' },
    { class: 'X' },
    { class: 'PUNCT' },
  ] satisfies readonly Tag[] as readonly Tag[]
).map(({ class: word, verbForm, number, relative }): Tag => ({ class: word, verbForm, number, relative }));

export const tagCount = tags.length;

/** The label of marks and punctuation, which need no learning. */
export const punctuation = tagCount - 1;

/** The label of a tag; that of X where there is no such tag. */
export function labelOfTag(tag: Tag): number {
  const found = tags.findIndex(
    (t) =>
      t.class === tag.class &&
      t.verbForm === tag.verbForm &&
      t.relative === tag.relative &&
      (t.number === tag.number || (tag.number === undefined && t.number === 'singular')),
  );
  return found < 0 ? punctuation - 1 : found;
}
