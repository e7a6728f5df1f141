/** Whether two values are equal by what they hold. */

/**
 * Plain data is the same when it holds the same: numbers, strings, arrays, typed arrays, objects, maps and sets. Anything
 * else (functions, instances of classes) is the same only when it is the very same.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const kind: unknown = Object.getPrototypeOf(a);
  if (kind !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a)) return sameItems(a, b as unknown[]);
  if (kind === Object.prototype) return sameFields(a as Fields, b as Fields);
  if (ArrayBuffer.isView(a)) return sameNumbers(a as Uint8Array, b as Uint8Array);
  if (a instanceof Map) return sameMaps(a, b as ReadonlyMap<unknown, unknown>);
  return a instanceof Set && sameSets(a, b as ReadonlySet<unknown>);
}

/** Whether two lists have the same numbers. */
function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

type Fields = Readonly<Record<string, unknown>>;

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!sameValue(a[i], b[i])) return false;
  return true;
}

function sameFields(a: Fields, b: Fields): boolean {
  let count = 0;
  for (const key in a) {
    if (!(key in b) || !sameValue(a[key], b[key])) return false;
    count += 1;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}

/** In whatever order. */
function sameMaps(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || !sameValue(value, b.get(key))) return false;
  return true;
}

function sameSets(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const value of a) if (!b.has(value)) return false;
  return true;
}
