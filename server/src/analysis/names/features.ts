/** Feature keys of every token of an article for the name tagger: the word, its neighbours, its sentence and the article. */
import type { NameData } from '../../languages/nameData';
import type { Cut } from '../steps';
import type { Sentence } from '../types';
import { joinHashes, lookUp, type Gazetteer } from './gazetteer';
import { featureKey, wordForm, type WordForm } from './wordForms';

/** An article made ready for tagging. */
export interface Prepared {
  readonly forms: readonly WordForm[];
  readonly sentences: readonly Sentence[];
  /** Keys that depend on more than the word itself and its neighbours, per token. */
  readonly context: readonly (readonly number[])[];
  /** Keys from gazetteer matches over several words, per token. */
  readonly matched: readonly (readonly number[])[];
}

export type FormCache = Map<string, WordForm>;

/** How often a word stands in lower case, with a capital inside a sentence, and with one at its start. */
interface Uses {
  lower: number;
  inside: number;
  start: number;
}

const noUses: Uses = { lower: 0, inside: 0, start: 0 };

/** Reads the article once and notes what the tagger may look at. `cache` is kept from article to article. */
export function prepare(cut: Cut, data: NameData, gazetteer: Gazetteer, cache: FormCache): Prepared {
  const { tokens, sentences, article } = cut;
  const forms = tokens.map((t) => {
    const surface = article.text.slice(t.span.start, t.span.end);
    let form = cache.get(surface);
    if (!form) {
      if (cache.size > 50_000) cache.clear();
      form = wordForm(t, surface, data, gazetteer);
      cache.set(surface, form);
    }
    return form;
  });
  const starts = new Uint8Array(tokens.length);
  const loud: boolean[] = [];
  for (const [s, { first, last }] of sentences.entries()) {
    let open = true;
    let capitals = 0;
    let words = 0;
    let upper = 0;
    for (let i = first; i < last; i += 1) {
      const form = forms[i]!;
      if (open) starts[i] = 1;
      if (form.word) {
        open = false;
        words += 1;
        if (form.capital) capitals += 1;
        if (form.upper) upper += 1;
      } else if (form.opens) open = true;
    }
    loud[s] = words > 2 && (upper > words * 0.7 || capitals > words * 0.8);
  }
  const uses = usesOf(forms, starts, sentences, loud);
  const context: number[][] = forms.map(() => []);
  const matched: number[][] = forms.map(() => []);
  for (const [s, sentence] of sentences.entries()) {
    const zone = article.blocks[sentence.block]?.zone === 'paragraph' ? 0 : 1;
    for (let i = sentence.first; i < sentence.last; i += 1)
      addContext(context[i]!, forms, i, sentence, starts[i] === 1, loud[s]! ? 2 : zone, uses);
    addMatches(matched, forms, sentence, gazetteer);
  }
  return { forms, sentences, context, matched };
}

function usesOf(
  forms: readonly WordForm[],
  starts: Uint8Array,
  sentences: readonly Sentence[],
  loud: readonly boolean[],
): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const [s, { first, last }] of sentences.entries()) {
    if (loud[s]) continue;
    for (let i = first; i < last; i += 1) {
      const form = forms[i]!;
      if (!form.word) continue;
      let use = uses.get(form.norm);
      if (!use) uses.set(form.norm, (use = { lower: 0, inside: 0, start: 0 }));
      if (!form.capital) use.lower += 1;
      else if (starts[i]) use.start += 1;
      else use.inside += 1;
    }
  }
  return uses;
}

const edge = 7;

function addContext(
  keys: number[],
  forms: readonly WordForm[],
  i: number,
  { first, last }: Sentence,
  start: boolean,
  zone: number,
  uses: ReadonlyMap<string, Uses>,
): void {
  const form = forms[i]!;
  const before = i > first ? forms[i - 1] : undefined;
  const after = i + 1 < last ? forms[i + 1] : undefined;
  const before2 = i > first + 1 ? forms[i - 2] : undefined;
  const after2 = i + 2 < last ? forms[i + 2] : undefined;
  const [b, a] = [before?.hash ?? edge, after?.hash ?? edge];
  const [bs, as] = [before?.shape ?? edge, after?.shape ?? edge];
  keys.push(
    featureKey(40, form.hash ^ Math.imul(b, 31)),
    featureKey(41, form.hash ^ Math.imul(a, 31)),
    featureKey(42, b ^ Math.imul(a, 31)),
    featureKey(43, form.shape ^ Math.imul(bs, 31)),
    featureKey(44, form.shape ^ Math.imul(as, 31)),
    featureKey(45, form.shape ^ Math.imul(bs, 31) ^ Math.imul(as, 1009)),
    featureKey(46, b ^ Math.imul(before2?.hash ?? edge, 31)),
    featureKey(47, a ^ Math.imul(after2?.hash ?? edge, 31)),
    featureKey(48, form.shape ^ Math.imul(b, 31)),
    featureKey(49, form.shape ^ Math.imul(a, 31)),
  );
  if (!form.word) return;
  const use = uses.get(form.norm) ?? noUses;
  const capital = form.capital ? 1 : 0;
  const seen =
    (use.lower > 0 ? 1 : 0) +
    (use.inside - (start ? 0 : capital) > 0 ? 2 : 0) +
    (start ? 4 : 0) +
    capital * 8 +
    zone * 16;
  keys.push(
    featureKey(50, seen),
    featureKey(51, seen * 8 + form.frequency),
    featureKey(52, zone * 8 + (start ? 4 : 0) + capital),
  );
  if (capital) {
    keys.push(
      featureKey(
        53,
        (start ? 64 : 0) + form.frequency * 8 + (after?.capital ? 1 : 0) + (before?.capital ? 2 : 0),
      ),
    );
    const role = before?.role ? 1 : before2?.role ? 2 : 0;
    keys.push(featureKey(54, role * 4 + (after?.capital ? 1 : 0) + (before?.capital ? 2 : 0)));
    keys.push(featureKey(55, Math.min(3, use.inside + use.start) * 2 + (use.lower > 0 ? 1 : 0)));
  }
  if (form.particle)
    keys.push(
      featureKey(56, (before?.capital ? 1 : 0) + (after?.capital ? 2 : 0) + (after?.particle ? 4 : 0)),
    );
}

/** Marks runs of words that a gazetteer knows: class, position in the run and its length. */
function addMatches(
  matched: readonly number[][],
  forms: readonly WordForm[],
  { first, last }: Sentence,
  gazetteer: Gazetteer,
): void {
  for (let i = first; i < last; i += 1) {
    const form = forms[i]!;
    if (!form.word || !(form.capital || form.norm.startsWith("'"))) continue;
    let hash = form.hash;
    for (let n = 2; n <= 6 && i + n <= last; n += 1) {
      const next = forms[i + n - 1]!;
      hash = joinHashes(hash, next.hash);
      if (!next.word && next.norm !== '&') continue;
      const bits = lookUp(gazetteer, hash >>> 4);
      if (bits === 0) continue;
      for (let k = 0; k < n; k += 1) {
        const at = k === 0 ? 0 : k === n - 1 ? 2 : 1;
        for (let b = 1; b <= bits; b <<= 1) if (bits & b) matched[i + k]!.push(featureKey(60, b * 4 + at));
      }
    }
  }
}
