/** Keeps whose kin is whom, so that "haar zoon" is he whose mother she was said to be. */
import type { ActorData } from '../../languages/actorData';
import type { Phrase } from './phrases';

/** Who is told to be somebody's what: "zijn moeder". */
export interface Tie {
  readonly of: number;
  readonly who: number;
  readonly noun: string;
}

/** The ties kept: the latest ones. */
const reach = 24;

/** Keeps a tie, and forgets the oldest beyond reach. */
export function keepTie(ties: Tie[], tie: Tie): void {
  if (tie.of === tie.who) return;
  ties.push(tie);
  if (ties.length > reach) ties.shift();
}

/** Whom `noun` of `owner` means by what was told before: the same relation again, or the one it is the other side of. */
export function tiedTo(
  ties: readonly Tie[],
  { noun }: Pick<Phrase, 'noun'>,
  owner: number,
  data: ActorData,
): number | undefined {
  const found = new Set<number>();
  for (const tie of ties)
    if (tie.of === owner && tie.noun === noun) found.add(tie.who);
    else if (tie.who === owner && areOpposite(tie.noun, noun, data)) found.add(tie.of);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** "Zijn zus", where nobody knows whose: the only sister told of. */
export function onlyTied(ties: readonly Tie[], { noun }: Pick<Phrase, 'noun'>): number | undefined {
  const found = new Set(ties.filter((tie) => tie.noun === noun).map((tie) => tie.who));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** "moeder" and "zoon", "man" and "vrouw". */
export function areOpposite(a: string, b: string, { kin }: ActorData): boolean {
  return kin.some(
    ([one, other = one]) => (one.includes(a) && other.includes(b)) || (other.includes(a) && one.includes(b)),
  );
}

/** Whether the noun tells a relation that has another side. */
export function isKinNoun(noun: string, { kin }: ActorData): boolean {
  return kin.some((sides) => sides.some((side) => side?.includes(noun)));
}
