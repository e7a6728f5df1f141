/** Labels the tokens of an article: reads it sentence by sentence, and once more with what it said of the same words elsewhere. */
import type { NameData } from '../../languages/nameData';
import { keptAt } from '../cache/byPlace';
import type { Part } from '../text/parts';
import type { Cut } from '../../model/steps';
import { bestLabels, confidenceOf } from './bestLabels';
import { silent, WordVotes } from './elsewhere';
import { emissionsOf, makeScorer, type Scorer } from './emissions';
import { featuresOf, readForms, zoneOf, type FormCache } from './features';
import { unpackGazetteer, type Gazetteer } from './gazetteer';
import { labelCount } from './labels';
import { addWeights } from '../tagging/weights';
import { unpackModel, type Model } from './model';
import {
  sameFeatures,
  TaggedPart,
  type FirstReading,
  type SentenceForms,
  type TaggedSentence,
} from './taggedSentence';
import { WordUses } from './wordUses';

interface Loaded extends Scorer {
  readonly forms: FormCache;
}

const loaded = new WeakMap<NameData, Loaded>();

/** The gazetteer of a language, unpacked at its first use. */
export function gazetteerOf(data: NameData): Gazetteer {
  return load(data).gazetteer;
}

function load(data: NameData): Loaded {
  let found = loaded.get(data);
  if (!found) {
    const scorer = makeScorer(unpackModel(data.model), unpackGazetteer(data.gazetteers));
    loaded.set(data, (found = { ...scorer, forms: new Map() }));
  }
  return found;
}

/**
 * Tags an article: a first reading, then a second that sees what the first said of the same words elsewhere. A few
 * microseconds a token. Asked again, it tags what has changed since: blocks with other ids, and those in which a word
 * stands that is now written or was first read otherwise elsewhere. The tags are those that a new tagger would give.
 */
export class Tagger {
  readonly #lists: Loaded;
  readonly #uses = new WordUses();
  readonly #votes = new WordVotes();
  #parts: readonly TaggedPart[] = [];

  constructor(private readonly data: NameData) {
    this.#lists = load(data);
  }

  /** The blocks with their tags, in the order of `parts`; the very same objects where nothing has changed. */
  tag(cut: Cut, parts: readonly Part[]): readonly TaggedPart[] {
    const { data } = this;
    const lists = { data, gazetteer: this.#lists.gazetteer, cache: this.#lists.forms };
    const { known, gone } = lineUp(this.#parts, parts);
    const read = parts.map(
      (part, p): readonly SentenceForms[] =>
        known[p]?.sentences ?? part.sentences.map((sentence) => readForms(cut, sentence, lists)),
    );
    for (const part of gone) for (const sentence of part.sentences) this.#uses.count(sentence, -1);
    for (const [p, sentences] of read.entries())
      if (!known[p]) for (const sentence of sentences) this.#uses.count(sentence, 1);
    const written = this.#uses.changed();
    const spare = gone.flatMap(({ sentences }) => sentences);
    const first = parts.map((part, p): readonly (FirstReading | TaggedSentence)[] => {
      const zone = zoneOf(cut, part.block);
      const was = known[p];
      if (was?.zone === zone && !was.holds(written)) return was.sentences;
      const now = read[p]!.map((sentence) => this.#readFirst(sentence, zone, spare));
      return was && sameItems(now, was.sentences) ? was.sentences : now;
    });
    for (const part of gone) this.#vote(part.sentences, -1);
    for (const [p, sentences] of first.entries()) {
      if (sentences === known[p]?.sentences) continue;
      this.#vote(known[p]?.sentences ?? [], -1);
      this.#vote(sentences, 1);
    }
    const called = this.#votes.changed();
    this.#parts = parts.map((part, p) => {
      const was = known[p];
      const zone = zoneOf(cut, part.block);
      if (was?.zone === zone && first[p] === was.sentences && !was.holds(called)) return was;
      const sentences = first[p]!.map((sentence) => this.#readAgain(sentence));
      if (was?.zone === zone && sameItems(sentences, was.sentences)) return was;
      return new TaggedPart(part.id, zone, sentences);
    });
    return this.#parts;
  }

  #vote(sentences: readonly FirstReading[], by: 1 | -1): void {
    for (const { forms, first } of sentences) this.#votes.count(forms, first, by);
  }

  /** Scores every label for every token, and takes the best sequence; of a spare sentence that is the same, what it has. */
  #readFirst(
    sentence: SentenceForms,
    zone: number,
    spare: readonly TaggedSentence[],
  ): FirstReading | TaggedSentence {
    const features = featuresOf(sentence, zone, this.#uses);
    if ('emissions' in features) return features as FirstReading;
    const same = spare.find((other) => sameFeatures(other, features));
    if (same) return same;
    const emissions = emissionsOf(features, this.#lists);
    const first = bestLabels(emissions, features.forms.length, this.#lists.model);
    const { forms, starts, loud, uses } = features;
    return { forms, starts, loud, zone: features.zone, uses, emissions, first };
  }

  /** The sequence that is best once the rest of the article has had its say; where it says nothing, the first reading stands. */
  #readAgain(sentence: FirstReading | TaggedSentence): TaggedSentence {
    const { model } = this.#lists;
    const { forms, starts, loud, zone, uses, first } = sentence;
    const told = this.#votes.told(forms, first);
    const votes = told.every((keys) => keys === silent) ? noVotes : told;
    if ('votes' in sentence && sameVotes(sentence.votes, votes)) return sentence;
    let { emissions } = sentence;
    let labels = first;
    if (votes !== noVotes) {
      emissions = withVotes(emissions, votes, model);
      labels = bestLabels(emissions, votes.length, model);
    }
    const confidence = confidenceOf(emissions, labels, model);
    return {
      forms,
      starts,
      loud,
      zone,
      uses,
      emissions: sentence.emissions,
      first,
      votes,
      labels,
      confidence,
    };
  }
}

type Votes = readonly (readonly number[])[];
const noVotes: Votes = [];

function withVotes(scores: Int32Array, votes: Votes, model: Model): Int32Array {
  const emissions = scores.slice();
  for (let i = 0; i < votes.length; i += 1)
    for (const key of votes[i]!) addWeights(model, key, emissions, i * labelCount);
  return emissions;
}

function sameVotes(a: Votes, b: Votes): boolean {
  return (
    a.length === b.length &&
    a.every((keys, i) => keys.length === b[i]!.length && keys.every((key, k) => key === b[i]![k]))
  );
}

/** Whether two lists hold the very same objects. */
function sameItems(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** For each block the one of the last reading that it was, each used once; and those that are left over. */
function lineUp(
  before: readonly TaggedPart[],
  parts: readonly Part[],
): { known: readonly (TaggedPart | undefined)[]; gone: readonly TaggedPart[] } {
  const used = new Set<TaggedPart>();
  const known = parts.map((_, p) => {
    const kept = keptAt(before, parts, p);
    if (!kept || used.has(kept)) return undefined;
    used.add(kept);
    return kept;
  });
  return { known, gone: before.filter((part) => !used.has(part)) };
}
