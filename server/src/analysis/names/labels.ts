/** The tagger's labels: outside, and first, inner, last and only word of a name of each type. */

/** In the order of the labels: person, organisation, place, other, demonym. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC', 'DEM'] as const;
export type NameType = (typeof nameTypes)[number];

/** Label 0 is O; then B, I, L, U for each type. */
export const labelCount = 1 + 4 * nameTypes.length;

export type Part = 'O' | 'B' | 'I' | 'L' | 'U';

export function partOf(label: number): Part {
  return label === 0 ? 'O' : (['B', 'I', 'L', 'U'] as const)[(label - 1) % 4]!;
}

/** Index in `nameTypes`, or -1 for O. */
export function typeOf(label: number): number {
  return label === 0 ? -1 : (label - 1) >> 2;
}

export function labelOf(part: Part, type: number): number {
  return part === 'O' ? 0 : 1 + type * 4 + ['B', 'I', 'L', 'U'].indexOf(part);
}

/** Whether `next` may follow `label`: a name once begun goes on to its last word. -1 stands for the sentence's edge. */
export function mayFollow(label: number, next: number): boolean {
  const open = label >= 0 && (partOf(label) === 'B' || partOf(label) === 'I');
  const goesOn = next >= 0 && (partOf(next) === 'I' || partOf(next) === 'L');
  if (!open) return !goesOn;
  return goesOn && typeOf(label) === typeOf(next);
}

const all = [...Array(labelCount).keys()];
/** Labels behind which no name is open, and labels that need none open before them; in order, "outside" first. */
export const ended = Uint8Array.from(all.filter((label) => mayFollow(label, 0)));
export const begun = Uint8Array.from(all.filter((label) => mayFollow(0, label)));

/** A name as labels tell it: tokens `first` up to `last`, half-open. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

/** Nothing is a name of more tokens. */
const longestName = 30;

/** The names in a run of labels; tokens count from the first label's. */
export function chunksOf(labels: ArrayLike<number>): Chunk[] {
  const chunks: Chunk[] = [];
  let open = -1;
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] === 0) continue;
    const part = partOf(labels[i]!);
    if (part === 'B' || part === 'U') open = i;
    if ((part === 'L' || part === 'U') && open >= 0) {
      if (i < open + longestName) chunks.push({ first: open, last: i + 1, type: typeOf(labels[i]!) });
      open = -1;
    }
  }
  return chunks;
}
