/** What a first reading of the article says of the same words elsewhere, as feature keys for a second reading. */
import { partOf, typeOf, nameTypes } from './labels';
import { featureKey, type WordForm } from './wordForms';

interface Votes {
  /** Per type, then O at the end. */
  readonly all: number[];
  /** Only inside names of several words. */
  readonly long: number[];
  last: number;
}

const outside = nameTypes.length;

/** Of this token nothing is told. */
export const silent: readonly number[] = [];

/**
 * Keys per token from the labels of other tokens with the same spelling in lower case. `labels` has one label a token.
 * Only words that start with a capital vote and are told.
 */
export function elsewhere(forms: readonly WordForm[], labels: ArrayLike<number>): (readonly number[])[] {
  const votes = new Map<string, Votes>();
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!;
    if (!form.capital) continue;
    let vote = votes.get(form.norm);
    if (!vote) {
      vote = { all: counts(), long: counts(), last: 0 };
      votes.set(form.norm, vote);
    }
    add(vote, labels[i]!, 1);
  }
  return forms.map((form, i) => {
    if (!form.capital) return silent;
    const vote = votes.get(form.norm)!;
    add(vote, labels[i]!, -1);
    const keys = keysOf(vote, form);
    add(vote, labels[i]!, 1);
    return keys;
  });
}

function counts(): number[] {
  return nameTypes.map(() => 0).concat(0);
}

function add(vote: Votes, label: number, by: number): void {
  const type = typeOf(label);
  vote.all[type < 0 ? outside : type]! += by;
  const part = partOf(label);
  if (part !== 'O' && part !== 'U') vote.long[type]! += by;
  if (part === 'L') vote.last += by;
}

function keysOf({ all, long, last }: Votes, form: WordForm): number[] {
  const [top, share, total] = topOf(all);
  if (total === 0) return [featureKey(70, 0)];
  const sure = share > 0.99 ? 2 : share > 0.6 ? 1 : 0;
  const keys = [
    featureKey(71, top * 4 + sure),
    featureKey(72, top * 4 + Math.min(3, total)),
    featureKey(73, top * 8 + form.frequency),
  ];
  const [longTop, , longTotal] = topOf(long);
  if (longTotal > 0) keys.push(featureKey(74, longTop * 2 + (last > 0 ? 1 : 0)));
  return keys;
}

function topOf(votes: readonly number[]): [number, number, number] {
  let top = 0;
  let total = 0;
  for (let t = 0; t < votes.length; t += 1) {
    total += votes[t]!;
    if (votes[t]! > votes[top]!) top = t;
  }
  return [top, total === 0 ? 0 : votes[top]! / total, total];
}
