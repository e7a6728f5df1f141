/** Labels the tokens of an article: reads it sentence by sentence, and once more with what it said of the same words elsewhere. */
import type { NameData } from '../../languages/nameData';
import { mapInTurns, runThrough, type Turns } from '../../model/turns';
import { Slot, type Cache } from '../cache/cache';
import type { BlockText } from '../text/blockText';
import { bestLabels, confidenceOf } from './bestLabels';
import { silent, WordVotes, type Votes } from './elsewhere';
import { emissionsOf, makeScorer, type Scorer } from './emissions';
import { featuresOf, readForms, zoneOf, type FormCache } from './features';
import { unpackGazetteer, type Gazetteer } from './gazetteer';
import { labelCount } from './labels';
import { addWeights } from '../tagging/weights';
import { unpackModel, type Model } from './model';
import type { FirstReading, SentenceForms, TaggedBlock } from './taggedSentence';
import { WordUses } from './wordUses';

/** Blocks as they are written, then read once, then read again. Each hangs on what the whole article says of its words. */
const written = new Slot(formsIn);
const readOnce = new Slot(readFirst);
const readTwice = new Slot(readAgain);

/**
 * Tags the blocks of an article: a first reading, then a second that sees what the first said of the same words elsewhere.
 * A few microseconds a token.
 */
export function tagBlocks(
  blocks: readonly BlockText[],
  data: NameData,
  cache: Cache,
): readonly TaggedBlock[] {
  return runThrough(taggingBlocks(blocks, data, cache));
}

/** The same, some blocks in each turn. */
export function* taggingBlocks(
  blocks: readonly BlockText[],
  data: NameData,
  cache: Cache,
): Turns<readonly TaggedBlock[]> {
  const forms = yield* mapInTurns(blocks, (block) => cache.perBlock(written, block, data));
  const uses = new WordUses(forms.flat());
  const first = yield* mapInTurns(blocks, (block, b) => {
    const seen = forms[b]!.map((sentence) => uses.seenIn(sentence));
    return cache.perBlock(readOnce, block, { data, forms: forms[b]!, seen });
  });
  const votes = new WordVotes(first.flat());
  return yield* mapInTurns(blocks, (block, b) => {
    const told = first[b]!.map((sentence) => votes.told(sentence));
    return cache.perBlock(readTwice, block, { data, first: first[b]!, told });
  });
}

function formsIn(block: BlockText, data: NameData): readonly SentenceForms[] {
  const { gazetteer, forms } = load(data);
  return block.sentences.map((sentence) => readForms(block, sentence, { data, gazetteer, cache: forms }));
}

interface Written {
  readonly data: NameData;
  readonly forms: readonly SentenceForms[];
  /** What the article tells of each sentence's words. */
  readonly seen: readonly Uint8Array[];
}

/** Scores every label for every token, and takes the best sequence. */
function readFirst({ zone }: BlockText, { data, forms, seen }: Written): readonly FirstReading[] {
  const lists = load(data);
  return forms.map((sentence, s) => {
    const features = featuresOf(sentence, zoneOf(zone), seen[s]!);
    const emissions = emissionsOf(features, lists);
    return { ...features, emissions, first: bestLabels(emissions, sentence.forms.length, lists.model) };
  });
}

interface ReadOnce {
  readonly data: NameData;
  readonly first: readonly FirstReading[];
  /** What the first reading of the article said of each sentence's words elsewhere. */
  readonly told: readonly Votes[];
}

/** The sequence that is best once the rest of the article has had its say; where it says nothing, the first reading stands. */
function readAgain(block: BlockText, { data, first, told }: ReadOnce): TaggedBlock {
  const { model } = load(data);
  const length = block.tokens.length;
  const [uses, labels] = [new Uint8Array(length), new Uint8Array(length)];
  const confidence = new Float32Array(length);
  let at = 0;
  for (const [s, sentence] of first.entries()) {
    const heard = told[s]!.some((keys) => keys !== silent);
    const emissions = heard ? withVotes(sentence.emissions, told[s]!, model) : sentence.emissions;
    const best = heard ? bestLabels(emissions, told[s]!.length, model) : sentence.first;
    uses.set(sentence.uses, at);
    labels.set(best, at);
    confidence.set(confidenceOf(emissions, best, model), at);
    at += best.length;
  }
  return { forms: first.flatMap(({ forms }) => forms), uses, labels, confidence };
}

function withVotes(scores: Int32Array, votes: Votes, model: Model): Int32Array {
  const emissions = scores.slice();
  for (let i = 0; i < votes.length; i += 1)
    for (const key of votes[i]!) addWeights(model, key, emissions, i * labelCount);
  return emissions;
}

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
