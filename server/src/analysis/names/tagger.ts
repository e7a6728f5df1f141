/** Labels the tokens of an article: reads it sentence by sentence, and once more with what it said of the same words elsewhere. */
import type { NameData } from '../../languages/nameData';
import type { Memory } from '../memory';
import type { Cut } from '../steps';
import { bestLabels, confidenceOf } from './bestLabels';
import { elsewhere, silent } from './elsewhere';
import { emissionsOf, makeScorer, type Scorer } from './emissions';
import { prepareSentences, type FormCache } from './features';
import { unpackGazetteer, type Gazetteer } from './gazetteer';
import { labelCount } from './labels';
import { addWeights, unpackModel, type Model } from './model';
import type { FirstReading, SentenceFeatures, TaggedSentence } from './taggedSentence';
import type { WordForm } from './wordForms';

/** A label for every token, and how sure the tagger is of it, 0 to 1. */
export interface Tagging {
  readonly forms: readonly WordForm[];
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
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

/**
 * Tags an article: a first reading, then a second that sees what the first said of the same words elsewhere. A few
 * microseconds a token. With a memory, sentences of which nothing changed that the tagger may look at keep their tags.
 */
export function tag(cut: Cut, data: NameData, memory?: Memory): Tagging {
  const lists = load(data);
  const recall = memory && ((text: string) => memory.tagged.get(text));
  const prepared = prepareSentences(cut, { data, gazetteer: lists.gazetteer, cache: lists.forms }, recall);
  const forms: WordForm[] = [];
  const labels = new Uint8Array(cut.tokens.length);
  const read = prepared.map((sentence) => {
    const reading = isRead(sentence) ? sentence : readFirst(sentence, lists);
    labels.set(reading.first, forms.length);
    for (const form of reading.forms) forms.push(form);
    return reading;
  });
  const votes = elsewhere(forms, labels);
  const confidence = new Float32Array(forms.length).fill(1);
  for (const [s, { span, first, last }] of cut.sentences.entries()) {
    const tagged = readAgain(read[s]!, votesFor(votes, first, last), lists.model);
    labels.set(tagged.labels, first);
    confidence.set(tagged.confidence, first);
    memory?.tagged.set(cut.article.text.slice(span.start, span.end), tagged);
  }
  return { forms, labels, confidence };
}

function isRead(sentence: SentenceFeatures): sentence is TaggedSentence {
  return 'emissions' in sentence;
}

/** Scores every label for every token, and takes the best sequence. */
function readFirst(sentence: SentenceFeatures, scorer: Scorer): FirstReading {
  const { forms, starts, loud, zone, uses } = sentence;
  const emissions = emissionsOf(sentence, scorer);
  const first = bestLabels(emissions, forms.length, scorer.model);
  return { forms, starts, loud, zone, uses, emissions, first };
}

type Votes = readonly (readonly number[])[];
const noVotes: Votes = [];

/** The votes for the tokens of a sentence; none at all where the rest of the article says nothing. */
function votesFor(votes: Votes, first: number, last: number): Votes {
  for (let i = first; i < last; i += 1) if (votes[i] !== silent) return votes.slice(first, last);
  return noVotes;
}

/** The sequence that is best once the rest of the article has had its say; where it says nothing, the first reading stands. */
function readAgain(sentence: FirstReading | TaggedSentence, votes: Votes, model: Model): TaggedSentence {
  if ('votes' in sentence && sameVotes(sentence.votes, votes)) return sentence;
  const { forms, starts, loud, zone, uses, first } = sentence;
  let { emissions } = sentence;
  let labels = first;
  if (votes !== noVotes) {
    emissions = emissions.slice();
    for (let i = 0; i < votes.length; i += 1)
      for (const key of votes[i]!) addWeights(model, key, emissions, i * labelCount);
    labels = bestLabels(emissions, votes.length, model);
  }
  const confidence = confidenceOf(emissions, labels, model);
  return { forms, starts, loud, zone, uses, emissions: sentence.emissions, first, votes, labels, confidence };
}

function sameVotes(a: Votes, b: Votes): boolean {
  return (
    a.length === b.length &&
    a.every((keys, i) => keys.length === b[i]!.length && keys.every((key, k) => key === b[i]![k]))
  );
}
