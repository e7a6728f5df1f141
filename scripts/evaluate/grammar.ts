/** Word classes, finite verbs, noun phrase heads and subjects against a treebank, on documents that the weights have not seen. */
import { readFileSync } from 'node:fs';
import { tagCount } from '../../server/src/analysis/syntax/labels';
import { readSyntax } from '../../server/src/analysis/syntax/readSyntax';
import type { Language } from '../../server/src/languages/language';
import type { BlockSyntax, WordClass } from '../../server/src/model/syntax';
import { packModel } from '../train/packModel';
import { trainClasses } from '../train/grammar/rounds';
import { readTrees, type TreeSentence, type Word } from '../train/grammar/sentences';

interface Count {
  right: number;
  found: number;
  gold: number;
}
type Measure = 'class' | 'finite' | 'heads' | 'subjects';
export type GrammarScore = Readonly<Record<Measure, Count>>;

export interface GrammarOptions {
  /** Into how many parts the documents are dealt; each is read by weights that were trained on the others. */
  readonly folds: number;
  /** How many of the parts are read. */
  readonly rounds?: number;
  /** Is told what went wrong. */
  readonly wrong?: (measure: Measure, tree: TreeSentence, what: string) => void;
}

/** Lines to print: one for each source in the treebank, and one for all of it. Punctuation is not counted. */
export function evaluateGrammar(file: string, language: Language, options: GrammarOptions): string[] {
  const trees = readTrees(readFileSync(file, 'utf8'), language);
  const documents = [...new Set(trees.map((t) => t.document))];
  const { folds, rounds = folds } = options;
  const scores = new Map<string, GrammarScore>();
  for (let fold = 0; fold < rounds; fold += 1) {
    const held = new Set(documents.filter((_, i) => i % folds === fold));
    const model = packModel(
      trainClasses(
        trees.filter((t) => !held.has(t.document)),
        language,
      ),
      tagCount,
    );
    const learned = {
      ...language,
      grammar: { ...language.grammar, classes: { ...language.grammar.classes, model } },
    };
    const unseen = trees.filter((t) => held.has(t.document));
    scoreTrees(unseen, learned, scores, options);
  }
  return linesOf(scores);
}

/** Adds what a language's grammar reads of the sentences to the scores. */
function scoreTrees(
  trees: readonly TreeSentence[],
  language: Language,
  scores: Map<string, GrammarScore>,
  options: GrammarOptions,
): void {
  for (const tree of trees) scoreTree(tree, language, scores, options);
}

function linesOf(scores: ReadonlyMap<string, GrammarScore>): string[] {
  return [...scores].sort().map(([name, score]) => lineOf(name, score));
}

function scoreTree(
  tree: TreeSentence,
  language: Language,
  scores: Map<string, GrammarScore>,
  { wrong }: GrammarOptions,
): void {
  const read = readingOf(tree, readSyntax(tree, language));
  const gold = goldOf(tree);
  const tell = (measure: Measure) => (what: string) => wrong?.(measure, tree, what);
  for (const name of [`of it ${kindOf(tree)}`, 'all']) {
    let score = scores.get(name);
    if (!score) scores.set(name, (score = emptyScore()));
    const loud = name === 'all';
    for (const measure of measures)
      count(score[measure], gold[measure], read[measure], loud ? tell(measure) : undefined);
  }
}

const measures = ['class', 'finite', 'heads', 'subjects'] as const;

/** What there is to find, or was found, as words that must be equal. */
type Facts = Readonly<Record<Measure, readonly string[]>>;

function count(
  into: Count,
  gold: readonly string[],
  found: readonly string[],
  tell: ((what: string) => void) | undefined,
): void {
  const wanted = new Set(gold);
  const got = new Set(found);
  into.gold += wanted.size;
  into.found += got.size;
  for (const fact of wanted)
    if (got.has(fact)) into.right += 1;
    else tell?.(`- ${fact}`);
  for (const fact of got) if (!wanted.has(fact)) tell?.(`+ ${fact}`);
}

const nominal = /^(?:nsubj(?::pass)?|obj|iobj|obl(?:$|:)|nmod$|appos)/;
/** Inside a larger whole. */
const inside = /^(?:flat|compound$|det|amod|advmod|case|mark|cc)/;
/** Phrases by their looks that the treebank takes for parts of an expression, and words without meaning: not counted. */
const neither = /^(?:fixed|compound:prt|expl)/;
const nouns: readonly WordClass[] = ['NOUN', 'PROPN', 'PRON'];

function goldOf({ words }: TreeSentence): Facts {
  const counted = words.map((word, w) => ({ word, w })).filter(({ word }) => word.class !== 'PUNCT');
  return {
    class: counted.map(({ word, w }) => `${w} ${word.class}`),
    finite: counted.filter(({ word }) => word.features['VerbForm'] === 'Fin').map(({ w }) => `${w}`),
    heads: counted.filter(({ word }) => isHead(word) && !neither.test(word.relation)).map(({ w }) => `${w}`),
    subjects: counted
      .filter(({ word }) => /^nsubj(?::pass)?$/.test(word.relation))
      .flatMap(({ word, w }) => finiteOf(words, word.head).map((f) => `${f} ${w}`)),
  };
}

/** A word that a noun phrase is built around, as our phrases are. */
function isHead({ class: kind, relation }: Word): boolean {
  if (inside.test(relation) || (kind === 'PRON' && relation === 'nmod:poss')) return false;
  if (nouns.includes(kind)) return true;
  return (kind === 'ADJ' || kind === 'DET' || kind === 'X') && nominal.test(relation);
}

/** The finite verb of the clause that is built around a word. */
function finiteOf(words: readonly Word[], head: number): number[] {
  if (words[head]?.features['VerbForm'] === 'Fin') return [head];
  const helper = words.findIndex(
    (w) => w.head === head && /^(?:aux|cop)/.test(w.relation) && w.features['VerbForm'] === 'Fin',
  );
  return helper < 0 ? [] : [helper];
}

function readingOf({ words, wordOf }: TreeSentence, syntax: BlockSyntax): Facts {
  const facts: Record<Measure, string[]> = { class: [], finite: [], heads: [], subjects: [] };
  for (let s = 0; s < syntax.sentenceCount; s += 1) {
    const { tags, first, phrases, clauses } = syntax.sentence(s);
    for (const [i, tag] of tags.entries()) {
      const w = wordOf[first + i]!;
      if (words[w]!.class === 'PUNCT') continue;
      facts.class.push(`${w} ${tag.class}`);
      if (tag.verbForm === 'Fin') facts.finite.push(`${w}`);
    }
    for (const { head, kind } of phrases)
      if (kind !== 'number' && !neither.test(words[wordOf[head]!]!.relation))
        facts.heads.push(`${wordOf[head]!}`);
    for (const { verbs, subject } of clauses)
      if (verbs?.finite !== undefined && subject)
        facts.subjects.push(`${wordOf[verbs.finite]!} ${wordOf[subject.head]!}`);
  }
  return facts;
}

/** Newspaper articles, web pages and encyclopedia, by the name of the document. */
function kindOf({ document }: TreeSentence): string {
  if (document.startsWith('alpino/WR-P-P-H')) return 'newspaper';
  return document.includes('wiki') ? 'encyclopedia' : 'other';
}

function emptyScore(): GrammarScore {
  const empty = (): Count => ({ right: 0, found: 0, gold: 0 });
  return { class: empty(), finite: empty(), heads: empty(), subjects: empty() };
}

function lineOf(name: string, score: GrammarScore): string {
  const f1 = ({ right, found, gold }: Count): string => ((200 * right) / (found + gold)).toFixed(2);
  const { class: classes, finite, heads, subjects } = score;
  return `${name.padEnd(20)} class ${((100 * classes.right) / classes.gold).toFixed(2)}   finite verbs ${f1(finite)}   phrase heads ${f1(heads)}   subjects ${f1(subjects)}   (${classes.gold} words)`;
}
