/** Keeps who was mentioned lately and how prominently, so that a later word can be referred back. */
import type { Zone } from '../../model/types';

export type Standing = 'speaker' | 'subject' | 'content' | 'embedded' | 'other' | 'governed';

export interface Event {
  readonly token: number;
  /** Counted over sentences that are not wholly quoted, so that a long quote does not part what stands around it. */
  readonly sentence: number;
  readonly block: number;
  readonly standing: Standing;
  readonly quoted: boolean;
  readonly zone: Zone;
}

export interface Candidate {
  readonly entity: number;
  /** Newest last; only the latest few are kept. */
  readonly events: Event[];
}

/** Candidates kept, newest first; an actor last mentioned longer ago is found by name only. */
const reach = 24;
const memory = 4;

export class Salience {
  readonly #recent: Candidate[] = [];

  /** Notes a mention of an entity. */
  note(entity: number, event: Event): void {
    const recent = this.#recent;
    let at = 0;
    while (at < recent.length && recent[at]!.entity !== entity) at += 1;
    const candidate = recent[at] ?? { entity, events: [] };
    candidate.events.push(event);
    if (candidate.events.length > memory) candidate.events.shift();
    for (; at > 0; at -= 1) recent[at] = recent[at - 1]!;
    recent[0] = candidate;
    if (recent.length > reach) recent.pop();
  }

  /** Newest first. */
  candidates(): readonly Candidate[] {
    return this.#recent;
  }
}

const weights: Readonly<Record<Standing, number>> = {
  speaker: 4,
  subject: 3.4,
  content: 2.9,
  embedded: 2.2,
  other: 1.6,
  governed: 1,
};
const bySentence = [1, 1, 0.72, 0.55, 0.45, 0.38];
const byBlock = [1, 0.42, 0.22, 0.12];

/** How prominent a candidate is seen from a token; 0 when it is out of sight. */
export function prominence(candidate: Candidate, from: { sentence: number; block: number }): number {
  let best = 0;
  for (const event of candidate.events) {
    const blocks = from.block - event.block;
    if (blocks < 0 || blocks >= byBlock.length) continue;
    const sentences = from.sentence - event.sentence;
    const near =
      blocks === 0
        ? (bySentence[sentences] ?? 0.3)
        : byBlock[blocks]! * (blocks === 1 && sentences <= 2 ? 1.2 : 1);
    let value = weights[event.standing] * near;
    if (event.quoted) value *= 0.35;
    if (event.zone !== 'paragraph') value *= 0.4;
    best = Math.max(best, value);
  }
  return best;
}
