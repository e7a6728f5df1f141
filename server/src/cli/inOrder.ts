/** Does several things at once and gives what they give in the order they were asked. */

/**
 * At most `ahead` are begun before the first of them is taken, so that memory stays bounded however slow the reader of
 * the results is. An error of `work` is thrown where its result would stand.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    const promise = work(item);
    // Thrown when its turn comes, not before.
    promise.catch(() => undefined);
    begun.push(promise);
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  while (begun.length > 0) yield await begun.shift()!;
}
