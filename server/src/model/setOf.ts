/** A language's list of words as a set, made at its first use. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

export function setOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list)));
  return set;
}
