/** A server that dies is started again with what the reader chose; one that dies again and again is told and waits for the reader. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Server, type ServerState } from '../../../client/src/server';

interface Fake {
  /** 1 stopped, 2 running. */
  state: number;
  stopped: number;
  died: () => void;
}

function hostOf(fails: readonly boolean[] = []) {
  const made: Fake[] = [];
  const told: string[] = [];
  const server: Server = new Server({
    make: (died) => {
      const fake: Fake = { state: 1, stopped: 0, died: () => ((fake.state = 1), died()) };
      const fail = fails[made.length] ?? false;
      made.push(fake);
      const client = {
        isRunning: () => fake.state === 2,
        start: () => (fail ? Promise.reject(new Error('no')) : Promise.resolve(void (fake.state = 2))),
        stop: () => Promise.resolve(void ((fake.stopped += 1), (fake.state = 1))),
        onNotification: () => undefined,
        initializeResult: { capabilities: {} },
      };
      return Promise.resolve(client as unknown as BaseLanguageClient);
    },
    failed: (error) => told.push(`failed: ${(error as Error).message}`),
    gaveUp: () => told.push('gave up'),
  });
  const states: ServerState[] = [];
  const choices: number[] = [];
  server.onState(() => states.push(server.state));
  server.onStarted(() => choices.push(made.length));
  return { server, made, told, states, choices };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(10);

describe('a server', () => {
  it('that dies is started again, and told what the reader chose', async () => {
    const { server, made, told, states, choices } = hostOf();
    server.start();
    await settle();
    made[0]!.died();
    await settle();
    expect(states).toEqual(['starting', 'running', 'starting', 'running']);
    expect([made.length, choices, told]).toEqual([2, [1, 2], []]);
  });

  it('that dies again and again is told, and started when the reader says so', async () => {
    const { server, made, told, states } = hostOf();
    server.start();
    for (let i = 0; i < 4; i += 1) {
      await vi.advanceTimersByTimeAsync(5000);
      made.at(-1)!.died();
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect([made.length, told, states.at(-1)]).toEqual([4, ['gave up'], 'stopped']);
    await server.restart();
    await settle();
    expect([made.length, server.state]).toEqual([5, 'running']);
  });

  it('that dies now and then is always started again', async () => {
    const { server, made, told } = hostOf();
    server.start();
    for (let i = 0; i < 12; i += 1) {
      await vi.advanceTimersByTimeAsync(120_000);
      made.at(-1)!.died();
    }
    await settle();
    await vi.advanceTimersByTimeAsync(5000);
    expect([made.length, told, server.state]).toEqual([13, [], 'running']);
  });

  it('whose first start fails can be started again', async () => {
    const { server, made, told } = hostOf([true, false]);
    server.start();
    await settle();
    expect([server.state, told]).toEqual(['stopped', ['failed: no']]);
    server.start();
    await settle();
    expect([made.length, server.state]).toEqual([2, 'running']);
  });

  it('whose client has not noticed its death is stopped, so that no two answer', async () => {
    const { server, made } = hostOf();
    server.start();
    await settle();
    const [first] = made;
    const { died } = first!;
    died();
    first!.state = 2;
    await settle();
    expect([first!.stopped, made.length]).toEqual([1, 2]);
  });

  it('that was ended counts no more', async () => {
    const { server, made, told } = hostOf();
    server.start();
    await settle();
    server.dispose();
    made[0]!.died();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([made.length, told]).toEqual([1, []]);
  });
});
