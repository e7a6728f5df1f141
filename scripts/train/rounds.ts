/** Rounds of training: features, jackknife for the second reading, the final weights, and cross-validation. */
import { elsewhere } from '../../server/src/analysis/names/elsewhere';
import { prepare, type FormCache, type Prepared } from '../../server/src/analysis/names/features';
import { hashText, unpackGazetteer } from '../../server/src/analysis/names/gazetteer';
import { nameCandidates } from '../../server/src/analysis/names/findNames';
import type { Candidate } from '../../server/src/analysis/names/candidates';
import { chunksOf, labelCount, labelOf, mayFollow, nameTypes } from '../../server/src/analysis/names/labels';
import { keyOfHash } from '../../server/src/analysis/names/keySet';
import { distances, edgeKey, nearKey, nearKeys } from '../../server/src/analysis/names/emissions';
import { tagBlocks } from '../../server/src/analysis/names/tagger';
import { Cache } from '../../server/src/analysis/cache/cache';
import { partsOf } from '../../server/src/analysis/text/blockText';
import type { NameData } from '../../server/src/languages/nameData';
import { trainCrf, type Instance } from './crf';
import { arguable, type Document } from './documents';
import { packModel, type Trained } from './packModel';
import { Random } from './random';

export const settings = {
  rounds: 14,
  rate: 0.12,
  decay: 2e-3,
  dropLists: 0.3,
  dropWords: 0.15,
  prune: 0.16,
  least: 3,
  seed: 20,
};

interface Ready {
  readonly document: Document;
  readonly prepared: Prepared;
  readonly tokens: readonly TokenKeys[];
}

/** The weights from all documents, and the keys of their rows. */
export function trainAll(documents: readonly Document[], data: NameData): Trained {
  const ready = prepareAll(documents, data);
  return train(ready, data);
}

function prepareAll(documents: readonly Document[], data: NameData): Ready[] {
  const gazetteer = unpackGazetteer(data.gazetteers);
  const cache: FormCache = new Map();
  return documents.map((document) => {
    const prepared = prepare(document.cut, data, gazetteer, cache);
    return { document, prepared, tokens: keysOf(prepared) };
  });
}

/** First reading by models that have not seen the document, then one model for both readings. */
function train(ready: readonly Ready[], data: NameData): Trained {
  const parts = 2;
  const first: Uint8Array[] = [];
  for (let part = 0; part < parts; part += 1) {
    const model = fit(
      ready.filter((_, i) => i % parts !== part),
      undefined,
      Math.ceil(settings.rounds * 0.5),
    );
    const packed = { ...data, model: packModel(model, labelCount) };
    for (const [i, { document }] of ready.entries())
      if (i % parts === part) first[i] = labelsBy(packed, document);
  }
  return fit(ready, first, settings.rounds);
}

function labelsBy(data: NameData, { cut, language }: Document): Uint8Array {
  const cache = new Cache();
  const blocks = partsOf(cut.article, language.tokens, cache).map(({ own }) => own);
  return Uint8Array.from(tagBlocks(blocks, data, cache).flatMap(({ labels }) => [...labels]));
}

function fit(ready: readonly Ready[], first: readonly Uint8Array[] | undefined, rounds: number): Trained {
  // One place for every key of 24 bits: how often it is seen, then its row plus one.
  const table = new Int32Array(2 ** 24);
  const votes = ready.map(
    ({ prepared }, d) =>
      first && elsewhere(prepared.forms, first[d]!).map((keys) => Int32Array.from(keys, keyOfHash)),
  );
  for (const [d, { tokens }] of ready.entries()) {
    for (const { rows, listed, lexical } of tokens)
      for (const set of [rows, listed, lexical]) for (const key of set) table[key]! += 1;
    for (const keys of votes[d] ?? []) for (const key of keys) table[key]! += 1;
  }
  const kept: number[] = [];
  for (let key = 0; key < table.length; key += 1)
    table[key] = table[key]! >= settings.least ? kept.push(key) : 0;
  const rowsOf = (keys: Int32Array): Int32Array => keys.map((k) => table[k]! - 1).filter((r) => r >= 0);
  const instances: Instance[] = [];
  for (const [d, { document, tokens }] of ready.entries())
    for (const { first: from, last } of document.cut.sentences) {
      const slice = tokens.slice(from, last);
      instances.push({
        rows: slice.map((t) => rowsOf(t.rows)),
        listed: slice.map((t) => rowsOf(t.listed)),
        lexical: slice.map((t) => rowsOf(t.lexical)),
        second: votes[d]?.slice(from, last).map(rowsOf),
        labels: document.labels.subarray(from, last),
        blind: document.blind.subarray(from, last),
      });
    }
  const { seed, ...options } = settings;
  const random = new Random(seed);
  const weights = trainCrf(instances, kept.length, {
    ...options,
    scheme: { labels: labelCount, mayFollow },
    rounds,
    random,
  });
  return { keys: kept, weights };
}

/** Keys of 24 bits. */
interface TokenKeys {
  readonly rows: Int32Array;
  readonly listed: Int32Array;
  readonly lexical: Int32Array;
}

/** The keys of every token, as `tag` adds them up. */
function keysOf({ forms, sentences, context, matched }: Prepared): TokenKeys[] {
  const out: TokenKeys[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      const form = forms[i]!;
      const rows = [...form.own.slice(form.word ? 3 : 0), ...context[i]!];
      if (form.word) rows.push(form.own[1]!);
      const lexical = form.word ? [form.own[0]!, form.own[2]!] : [];
      const listed = [...form.listed, ...matched[i]!];
      for (const distance of distances) {
        const near = i + distance >= first && i + distance < last ? forms[i + distance]! : undefined;
        if (!near) {
          rows.push(nearKey(distance, edgeKey));
          continue;
        }
        for (const key of nearKeys(near, distance)) rows.push(nearKey(distance, key));
        if (Math.abs(distance) === 1) for (const key of near.nearListed) listed.push(nearKey(distance, key));
      }
      out.push({
        rows: Int32Array.from(rows, keyOfHash),
        listed: Int32Array.from(listed, keyOfHash),
        lexical: Int32Array.from(lexical, keyOfHash),
      });
    }
  return out;
}

export interface Score {
  right: number;
  found: number;
  gold: number;
}
export type Scores = Map<string, Score[]>;

export interface ScoreOptions {
  /** How many parts the documents are dealt into. */
  readonly folds: number;
  /** How many of the parts are held back in turn; all of them unless told. */
  readonly rounds?: number;
  /** Instead: documents of this file are scored and never trained on. */
  readonly only?: string | undefined;
  /** Prints each wrong sentence of this file. */
  readonly errors?: string | undefined;
  /** Is told the names of each held-back document, to score them elsewhere. */
  readonly found?: (document: Document, names: readonly Candidate[]) => void;
}

/** Trains on all but one part, reads that part with tagger and rules, and so on; scores per file and type. */
export function crossValidate(documents: readonly Document[], data: NameData, options: ScoreOptions): Scores {
  const { folds, only, errors } = options;
  const scores: Scores = new Map();
  const ready = prepareAll(documents, data);
  const rounds = only === undefined ? (options.rounds ?? folds) : 1;
  for (let fold = 0; fold < rounds; fold += 1) {
    const held = ({ document }: Ready): boolean =>
      only === undefined
        ? (hashText(`${document.file} ${document.id}`) >>> 0) % folds === fold
        : document.file === only;
    const trained = train(
      ready.filter((r) => !held(r)),
      data,
    );
    const packed = { ...data, model: packModel(trained, labelCount) };
    for (const r of ready) {
      if (!held(r)) continue;
      const names = nameCandidates(r.document.cut, { ...r.document.language, names: packed });
      options.found?.(r.document, names);
      const labels = labelsOf(r.document, names);
      count(scores, r.document, labels);
      if (errors === r.document.file) showErrors(r.document, labels);
    }
    if (rounds > 1) console.log(`fold ${fold + 1} of ${rounds}`);
  }
  return scores;
}

function count(scores: Scores, { file: from, labels: gold, blind, cut }: Document, labels: Uint8Array): void {
  const file = `${from}, ${cut.article.text.length > 1200 ? 'articles' : 'briefs'}`;
  let rows = scores.get(file);
  if (!rows) scores.set(file, (rows = nameTypes.map(() => ({ right: 0, found: 0, gold: 0 }))));
  for (const { first, last } of cut.sentences) {
    const want = chunksOf(gold.subarray(first, last));
    const isArguable = (i: number): boolean => blind[first + i] === arguable && gold[first + i] === 0;
    const got = chunksOf(labels.subarray(first, last)).filter(
      (c) => !isArguable(c.first) && !isArguable(c.last - 1),
    );
    const keys = new Set(want.map((c) => `${c.first} ${c.last} ${c.type}`));
    for (const c of want) rows[c.type]!.gold += 1;
    for (const c of got) {
      rows[c.type]!.found += 1;
      if (keys.has(`${c.first} ${c.last} ${c.type}`)) rows[c.type]!.right += 1;
    }
  }
}

/** The names after the rules, as labels again; compounds are not marked in the data. */
function labelsOf({ cut }: Document, names: readonly Candidate[]): Uint8Array {
  const labels = new Uint8Array(cut.tokens.length);
  for (const { first, last, type, headLength } of names) {
    if (headLength !== undefined) continue;
    for (let i = first; i < last; i += 1)
      labels[i] = labelOf(last - first === 1 ? 'U' : i === first ? 'B' : i === last - 1 ? 'L' : 'I', type);
  }
  return labels;
}

function showErrors({ id, labels: gold, cut }: Document, labels: Uint8Array): void {
  const { text } = cut.article;
  for (const { first, last, span } of cut.sentences) {
    const name = (c: { first: number; last: number; type: number }): string =>
      `${nameTypes[c.type]}:${text.slice(cut.tokens[first + c.first]!.span.start, cut.tokens[first + c.last - 1]!.span.end)}`;
    const want = chunksOf(gold.subarray(first, last)).map(name);
    const got = chunksOf(labels.subarray(first, last)).map(name);
    const missed = want.filter((w) => !got.includes(w));
    const extra = got.filter((g) => !want.includes(g));
    if (missed.length + extra.length > 0)
      console.log(
        `${id} - ${missed.join(' | ')}  + ${extra.join(' | ')}  # ${text.slice(span.start, span.end)}`,
      );
  }
}

/** One line per file: F1 of persons, organisations and places together, then of each type. */
export function scoreLines(scores: Scores): string[] {
  const f1 = (rows: readonly Score[]): string => {
    const sum = (key: keyof Score): number => rows.reduce((n, s) => n + s[key], 0);
    const total = sum('found') + sum('gold');
    return total === 0 ? '-' : ((200 * sum('right')) / total).toFixed(1);
  };
  return [...scores].map(
    ([file, rows]) =>
      `${file}: P+O+L ${f1(rows.slice(0, 3))} | ${nameTypes.map((t, i) => `${t} ${f1([rows[i]!])}`).join('  ')}`,
  );
}
