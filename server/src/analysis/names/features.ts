/** Feature keys of every token of an article for the name tagger: the word, its neighbours, its sentence and the article. */
import type { NameData } from '../../languages/nameData';
import type { Cut } from '../steps';
import type { Sentence } from '../types';
import { joinHashes, lookUp, type Gazetteer } from './gazetteer';
import type { SentenceFeatures, SentenceForms } from './taggedSentence';
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
  const features = prepareSentences(cut, { data, gazetteer, cache });
  return {
    forms: features.flatMap((f) => f.forms),
    sentences: cut.sentences,
    context: features.flatMap((f) => f.context),
    matched: features.flatMap((f) => f.matched),
  };
}

export interface Lists {
  readonly data: NameData;
  readonly gazetteer: Gazetteer;
  readonly cache: FormCache;
}

/** The same, sentence by sentence. What `recall` knows of a sentence with this text is taken over where it still holds. */
export function prepareSentences(
  cut: Cut,
  lists: Lists,
  recall: (text: string) => SentenceFeatures | undefined = () => undefined,
): SentenceFeatures[] {
  const { sentences, article } = cut;
  const known = sentences.map(({ span }) => recall(article.text.slice(span.start, span.end)));
  const read = sentences.map((sentence, s) => {
    const before = known[s];
    return before && same(before, cut, sentence) ? before : readForms(cut, sentence, lists);
  });
  const uses = usesOf(read);
  return read.map((sentence, s) => {
    const block = article.blocks[sentences[s]!.block];
    const zone = sentence.loud ? 2 : block?.zone === 'paragraph' ? 0 : 1;
    const seen = seenOf(sentence, uses);
    const before = known[s];
    if (before === sentence && before.zone === zone && seen.every((n, i) => n === before.uses[i]))
      return before;
    const { forms, starts, loud } = sentence;
    return {
      ...{ forms, starts, loud },
      zone,
      uses: seen,
      context: forms.map((_, i) => contextOf(sentence, i, zone, seen[i]!)),
      matched: matchesOf(forms, lists.gazetteer),
    };
  });
}

/** Whether the tokens are still those that were read: they hang a little on what stands around the sentence. */
function same({ forms }: SentenceForms, { tokens }: Cut, { first, last }: Sentence): boolean {
  return forms.length === last - first && forms.every((form, i) => form.norm === tokens[first + i]!.norm);
}

function readForms({ article, tokens }: Cut, { first, last }: Sentence, lists: Lists): SentenceForms {
  const { data, gazetteer, cache } = lists;
  const forms: WordForm[] = [];
  const starts = new Uint8Array(last - first);
  let open = true;
  let capitals = 0;
  let words = 0;
  let upper = 0;
  for (let i = first; i < last; i += 1) {
    const token = tokens[i]!;
    const surface = article.text.slice(token.span.start, token.span.end);
    let form = cache.get(surface);
    if (!form) {
      if (cache.size > 50_000) cache.clear();
      form = wordForm(token, surface, data, gazetteer);
      cache.set(surface, form);
    }
    forms.push(form);
    if (open) starts[i - first] = 1;
    if (form.word) {
      open = false;
      words += 1;
      if (form.capital) capitals += 1;
      if (form.upper) upper += 1;
    } else if (form.opens) open = true;
  }
  return { forms, starts, loud: words > 2 && (upper > words * 0.7 || capitals > words * 0.8) };
}

function usesOf(sentences: readonly SentenceForms[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { forms, starts, loud } of sentences) {
    if (loud) continue;
    for (let i = 0; i < forms.length; i += 1) {
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

/** Per word: 1 if it stands in lower case, 2 if with a capital inside another sentence, 4 for each capital up to three. */
function seenOf({ forms, starts }: SentenceForms, uses: ReadonlyMap<string, Uses>): Uint8Array {
  const seen = new Uint8Array(forms.length);
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!;
    if (!form.word) continue;
    const use = uses.get(form.norm) ?? noUses;
    const itself = form.capital && !starts[i] ? 1 : 0;
    seen[i] =
      (use.lower > 0 ? 1 : 0) + (use.inside - itself > 0 ? 2 : 0) + 4 * Math.min(3, use.inside + use.start);
  }
  return seen;
}

const edge = 7;

function contextOf({ forms, starts }: SentenceForms, i: number, zone: number, uses: number): number[] {
  const form = forms[i]!;
  const [before, after, before2, after2] = [forms[i - 1], forms[i + 1], forms[i - 2], forms[i + 2]];
  const start = starts[i] === 1;
  const [b, a] = [before?.hash ?? edge, after?.hash ?? edge];
  const [bs, as] = [before?.shape ?? edge, after?.shape ?? edge];
  const keys: number[] = [];
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
  if (!form.word) return keys;
  const capital = form.capital ? 1 : 0;
  const seen = (uses & 3) + (start ? 4 : 0) + capital * 8 + zone * 16;
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
    keys.push(featureKey(55, (uses >> 2) * 2 + (uses & 1)));
  }
  if (form.particle)
    keys.push(
      featureKey(56, (before?.capital ? 1 : 0) + (after?.capital ? 2 : 0) + (after?.particle ? 4 : 0)),
    );
  return keys;
}

/** Marks runs of words that a gazetteer knows: class, position in the run and its length. */
function matchesOf(forms: readonly WordForm[], gazetteer: Gazetteer): number[][] {
  const matched: number[][] = forms.map(() => []);
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!;
    if (!form.word || !(form.capital || form.norm.startsWith("'"))) continue;
    let hash = form.hash;
    for (let n = 2; n <= 6 && i + n <= forms.length; n += 1) {
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
  return matched;
}
