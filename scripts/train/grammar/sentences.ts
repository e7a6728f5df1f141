/** Reads a treebank and lays its words on our tokens. One sentence a line, as docs/grammar.md describes it. */
import { labelOfTag } from '../../../server/src/analysis/syntax/labels';
import { cutTokens } from '../../../server/src/analysis/text/cutTokens';
import type { Language } from '../../../server/src/languages/language';
import type { Tag, WordClass } from '../../../server/src/model/syntax';
import type { Sentence, Token } from '../../../server/src/model/types';

/** A word of the treebank. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly class: WordClass;
  readonly lemma: string;
  /** Index of the word it hangs on; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly features: Readonly<Record<string, string>>;
}

export interface TreeSentence {
  readonly id: string;
  /** The document it is from. */
  readonly document: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token the index of its word; the first of several. */
  readonly wordOf: Int32Array;
  /** The right label for each token. */
  readonly labels: Uint8Array;
}

type Row = readonly [number, number, WordClass, string, number, string, Record<string, string>];

export function readTrees(jsonl: string, language: Language): TreeSentence[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readTree(JSON.parse(line) as { id: string; text: string; tokens: Row[] }, language));
}

function readTree(
  { id, text, tokens: rows }: { id: string; text: string; tokens: Row[] },
  language: Language,
): TreeSentence {
  const words = rows.map(([start, end, kind, lemma, head, relation, features]): Word => ({
    start,
    end,
    class: kind,
    lemma,
    head: head - 1,
    relation,
    features,
  }));
  const { tokens, sentences } = cutTokens(text, language.tokens);
  const wordOf = new Int32Array(tokens.length);
  const labels = new Uint8Array(tokens.length);
  let w = 0;
  for (const [i, { span }] of tokens.entries()) {
    while (w + 1 < words.length && words[w]!.end <= span.start) w += 1;
    wordOf[i] = w;
    labels[i] = labelOfTag(tagOf(words[bestWord(words, w, span.end)]!));
  }
  return { id, document: documentOf(id), text, words, tokens, sentences, wordOf, labels };
}

/** Of the words that one token of ours covers, the one that tells its class: the longest. */
function bestWord(words: readonly Word[], first: number, end: number): number {
  let best = first;
  for (let w = first; w < words.length && words[w]!.start < end; w += 1)
    if (words[w]!.end - words[w]!.start > words[best]!.end - words[best]!.start) best = w;
  return best;
}

/** The part of an id that its document's sentences share. */
function documentOf(id: string): string {
  return /^(.*?)(?:\\|\.p\.)/.exec(id)?.[1] ?? id;
}

/** What we call a word of the treebank. */
function tagOf({ class: kind, features }: Word): Tag {
  if (kind === 'PUNCT') return { class: 'PUNCT' };
  const number = features['Number'] === 'Plur' ? 'plural' : 'singular';
  const form = features['VerbForm'] as 'Fin' | 'Inf' | 'Part' | undefined;
  if ((kind === 'VERB' || kind === 'AUX') && form === 'Fin') return { class: kind, verbForm: 'Fin', number };
  if (kind === 'VERB' || kind === 'AUX') return { class: kind, verbForm: form ?? 'Part' };
  if (kind === 'NOUN') return { class: 'NOUN', number };
  if (kind === 'PRON' && features['PronType'] === 'Rel') return { class: 'PRON', relative: true };
  return { class: kind };
}
