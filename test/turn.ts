/**
 * Lets the test runner speak between two tests. Thousands of them in a row that wait for nothing would leave its messages
 * unheard for longer than it waits for an answer, on a busy machine.
 */
import { afterEach } from 'vitest';

afterEach(() => new Promise((heard) => setImmediate(heard)));
