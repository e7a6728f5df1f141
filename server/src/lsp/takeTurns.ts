/** Does long work in slices of a few milliseconds, so that what the editor says is heard between them. */
import type { Turns } from '../model/turns';

/** Milliseconds of work in one turn of the event loop; a step that has begun is gone through with. */
export const slice = 25;

/** Resolves with the result and what it took in milliseconds; without a result where it was given up. */
export async function takeTurns<Result>(
  work: Turns<Result>,
  goesOn: () => boolean,
): Promise<{ readonly result?: Result; readonly cost: number }> {
  let cost = 0;
  do {
    const began = Date.now();
    do {
      const { done, value } = work.next();
      if (done) return { result: value, cost: cost + Date.now() - began };
    } while (Date.now() - began < slice);
    cost += Date.now() - began;
    await new Promise((heard) => setTimeout(heard, 0));
  } while (goesOn());
  return { cost };
}
