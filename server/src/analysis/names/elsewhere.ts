/** What a first reading of the article says of the same words elsewhere, as feature keys for a second reading. */
import { partOf, typeOf, nameTypes } from './labels';
import type { FirstReading } from './taggedSentence';
import { featureKey, type WordForm } from './wordForms';

const outside = nameTypes.length;

/** Of a word are counted: per type, and O at the end; the same only inside names of several words; last words. */
const long = outside + 1;
const last = 2 * long;

/** Of this token nothing is told. */
export const silent: readonly number[] = [];

/** Keys per token. */
export type Votes = readonly (readonly number[])[];

/** Keys per token from the labels of other tokens with the same spelling in lower case. `labels` has one label a token. */
export function elsewhere(forms: readonly WordForm[], labels: Uint8Array): Votes {
  const read = { forms, first: labels };
  return new WordVotes([read]).told(read);
}

type Read = Pick<FirstReading, 'forms' | 'first'>;

/** What words were read as, in all sentences. Only words that start with a capital vote and are told. */
export class WordVotes {
  readonly #votes = new Map<string, Int32Array>();

  constructor(sentences: readonly Read[]) {
    for (const { forms, first } of sentences)
      for (let i = 0; i < forms.length; i += 1) {
        const { capital, norm } = forms[i]!;
        if (!capital) continue;
        let votes = this.#votes.get(norm);
        if (!votes) this.#votes.set(norm, (votes = new Int32Array(last + 1)));
        add(votes, first[i]!, 1);
      }
  }

  /** Keys per token of one of the sentences. */
  told({ forms, first }: Read): Votes {
    return forms.map((form, i) => {
      if (!form.capital) return silent;
      const votes = this.#votes.get(form.norm)!;
      add(votes, first[i]!, -1);
      const keys = keysOf(votes, form);
      add(votes, first[i]!, 1);
      return keys;
    });
  }
}

function add(votes: Int32Array, label: number, by: number): void {
  const type = typeOf(label);
  votes[type < 0 ? outside : type]! += by;
  const part = partOf(label);
  if (part !== 'O' && part !== 'U') votes[long + type]! += by;
  if (part === 'L') votes[last]! += by;
}

function keysOf(votes: Int32Array, form: WordForm): number[] {
  const [top, share, total] = topOf(votes, 0);
  if (total === 0) return [featureKey(70, 0)];
  const sure = share > 0.99 ? 2 : share > 0.6 ? 1 : 0;
  const keys = [
    featureKey(71, top * 4 + sure),
    featureKey(72, top * 4 + Math.min(3, total)),
    featureKey(73, top * 8 + form.frequency),
  ];
  const [longTop, , longTotal] = topOf(votes, long);
  if (longTotal > 0) keys.push(featureKey(74, longTop * 2 + (votes[last]! > 0 ? 1 : 0)));
  return keys;
}

/** The type with most votes among those from `from` on, its share, and how many votes there are. */
function topOf(votes: Int32Array, from: number): [number, number, number] {
  let top = 0;
  let total = 0;
  for (let t = 0; t <= outside; t += 1) {
    total += votes[from + t]!;
    if (votes[from + t]! > votes[from + top]!) top = t;
  }
  return [top, total === 0 ? 0 : votes[from + top]! / total, total];
}
