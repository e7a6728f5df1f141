/** Keeps who was spoken of lately, inside and outside quotation marks, and how often: who still rings in the ear. */
import type { ActorId, Mention } from '../../model/types';

export interface Place {
  readonly sentence: number;
  /** The quote around it. */
  readonly quote: number | undefined;
}

export interface Heard {
  readonly actor: ActorId;
  /** Newest last; only the latest few are kept. */
  readonly times: (Place & { readonly form: Mention['form'] })[];
}

const reach = 24;
const memory = 6;
/** Below this nobody is meant; within the factor it might be either. Set by hand on the references of read articles. */
const least = 0.3;
const margin = 1.25;

export class Echo {
  /** Newest first. */
  readonly #heard: Heard[] = [];

  note(actor: ActorId, time: Heard['times'][number]): void {
    const at = this.#heard.findIndex((h) => h.actor === actor);
    const heard = at < 0 ? { actor, times: [] } : this.#heard.splice(at, 1)[0]!;
    heard.times.push(time);
    if (heard.times.length > memory) heard.times.shift();
    this.#heard.unshift(heard);
    if (this.#heard.length > reach) this.#heard.pop();
  }

  /** The actor that stands out among those that fit. */
  loudest(from: Place, fits: (heard: Heard) => boolean): ActorId | undefined {
    let [best, first, second] = [undefined as ActorId | undefined, 0, 0];
    for (const heard of this.#heard) {
      if (!fits(heard)) continue;
      const value = loudness(heard, from);
      if (value > first) [best, first, second] = [heard.actor, value, first];
      else if (value > second) second = value;
    }
    return first >= least && first >= second * margin ? best : undefined;
  }
}

function loudness({ times }: Heard, from: Place): number {
  let sum = 0;
  for (const { sentence, quote, form } of times) {
    const fading = 0.8 ** Math.max(0, from.sentence - sentence);
    const near = quote !== undefined && quote === from.quote ? 2 : 1;
    sum += fading * near * (form === 'pronoun' ? 0.8 : 1);
  }
  return sum;
}
