/** Nothing that somebody else wrote reaches the terminal as a command, and what cannot be written is told. */
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { clean, cleanLines, jsonOf } from '../../server/src/cli/clean';
import { nodeTerminal } from '../../server/src/cli/terminal';

const evil = 'brug\x1b]0;weg\x07\x1b[31m rood\x9b2J\u202etxt.exe\r\n';

describe('clean', () => {
  it('makes one harmless line', () => expect(clean(evil)).toBe('brug ]0;weg [31m rood 2J txt.exe'));
  it('keeps the styles, lines and tabs of finished output', () => {
    expect(cleanLines('\x1b[1mActors\x1b[0m\n\tx\r\n')).toBe('\x1b[1mActors\x1b[0m\n\tx\r\n');
    expect(cleanLines('a\x1b[31mb\x9bc\rd')).toBe('a�[31mb�c�d');
  });
  it('writes JSON that says the same', () => {
    const text = jsonOf({ [evil]: evil });
    expect(text).toMatch(/^[^\x00-\x1f\x7f-\x9f\u202e]*$/);
    expect(JSON.parse(text)).toEqual({ [evil]: evil });
  });
});

describe('the terminal', () => {
  const stream = () => {
    const written: string[] = [];
    return Object.assign(new EventEmitter(), {
      written,
      write: (text: string) => (written.push(text), true),
      isTTY: true,
    });
  };
  const fake = () => {
    const process = { stdout: stream(), stderr: stream(), env: {}, exits: [] as number[] };
    const exit = (code: number): void => void process.exits.push(code);
    return Object.assign(process, { exit });
  };

  it('cleans whatever is written and complained', async () => {
    const process = fake();
    const terminal = nodeTerminal(process as unknown as NodeJS.Process);
    terminal.complain(`duiding: ${evil}: there is no such file.`);
    await terminal.out(`a\x1b[2Jb\n`);
    expect(process.stderr.written).toEqual([`${clean(`duiding: ${evil}: there is no such file.`)}\n`]);
    expect(process.stdout.written).toEqual(['a�[2Jb\n']);
  });

  it('says that the disk is full, and ends with a code', () => {
    const process = fake();
    nodeTerminal(process as unknown as NodeJS.Process);
    process.stdout.emit('error', Object.assign(new Error('x'), { code: 'ENOSPC' }));
    expect(process.stderr.written).toEqual(['duiding: the output is not whole: the disk is full.\n']);
    expect(process.exits).toEqual([1]);
  });

  it('ends quietly when nobody reads on', () => {
    const process = fake();
    nodeTerminal(process as unknown as NodeJS.Process);
    process.stdout.emit('error', Object.assign(new Error('x'), { code: 'EPIPE' }));
    expect([process.stderr.written, process.exits]).toEqual([[], [0]]);
  });
});
