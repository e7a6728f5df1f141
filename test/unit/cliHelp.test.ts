/** What the commands tell of themselves: help in both languages, and what a shell completes. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../l10n/message';
import { readArguments } from '../../server/src/cli/arguments';
import { commands } from '../../server/src/cli/commands';
import { helpOf } from '../../server/src/cli/help';
import { outputLanguageOption } from '../../server/src/cli/outputLanguage';
import { run } from '../../server/src/cli/run';

const languages = ['en', 'nl'] as const;

async function told(args: readonly string[], locale?: string): Promise<{ code: number; said: string }> {
  let said = '';
  const add = (text: string): void => void (said += text);
  const code = await run(args, {
    out: async (text) => add(text),
    complain: add,
    stdin: async () => new Uint8Array(),
    colour: false,
    locale,
  });
  return { code, said };
}

/** The examples of a help text, each as the arguments that a shell would hand over, without what it redirects. */
function examplesIn(help: string): string[][] {
  const [, examples = ''] = help.split(/\n(?:Examples|Voorbeelden):\n/);
  return examples
    .split('\n')
    .filter((line) => line.startsWith('  duiding '))
    .map((line) => line.trim().split(/ [<>] /)[0]!)
    .map((line) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, inQuotes, bare]) => inQuotes ?? bare!));
}

describe.each(commands.map((c) => [c.name, c] as const))('duiding %s', (name, command) => {
  it.each(languages)('tells every option, at most 88 columns wide (%s)', (language) => {
    const help = helpOf(command, language);
    for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(88);
  });

  it.each(languages)('understands its own examples (%s)', (language) => {
    const examples = examplesIn(helpOf(command, language));
    expect(examples.length).toBeGreaterThan(0);
    for (const [program, called, ...args] of examples) {
      expect([program, called]).toEqual(['duiding', name]);
      const read = readArguments(args, { ...command.options, ...outputLanguageOption }, messagesIn('en'));
      expect(read).not.toHaveProperty('complaint');
      if (!('complaint' in read)) expect(command.wrong?.(read, messagesIn('en'))).toBeUndefined();
    }
  });

  it('refuses an option it does not know with exit code 2', async () => {
    expect((await told([name, '--loud'])).code).toBe(2);
  });
});

it.each([
  [['--help'], 'nl_BE.UTF-8', 'Gebruik: duiding'],
  [['analyse', '--help'], 'nl_NL.UTF-8', 'Gebruik: duiding analyse'],
  [['analyse', '--help', '--language-of-output', 'nl'], undefined, 'Gebruik: duiding analyse'],
  [['analyse', '--help'], undefined, 'Usage: duiding analyse'],
  [['analyse', 'weg.txt'], 'nl', 'weg.txt: dit bestand of deze map bestaat niet'],
  [['analyse', '--luid'], 'nl', 'de optie “--luid” bestaat niet'],
] as const)('%j is answered in the language of the reader', async (args, locale, expected) => {
  expect((await told(args, locale)).said).toContain(expected);
});

describe('duiding completion', () => {
  it.each([
    [['duiding', 'an'], 'analyse'],
    [['duiding', 'analyse', '--fo'], '--format'],
    [['duiding', 'analyse', '--format', ''], 'table json ndjson'],
    [['duiding', 'search', '--st'], '--stance'],
  ])('completes %j in bash', async (words, expected) => {
    const { said: script } = await told(['completion', 'bash']);
    const quoted = words.map((w) => `'${w}'`).join(' ');
    const asking = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _duiding; echo "\${COMPREPLY[@]}"`;
    const answer = execFileSync('bash', ['-c', `${script}\n${asking}`], { encoding: 'utf8' });
    expect(answer.trim()).toBe(expected);
  });

  it.each(['zsh', 'fish'])('tells %s every command and option', async (shell) => {
    const { said } = await told(['completion', shell]);
    for (const { name, options } of commands) {
      expect(said).toContain(name);
      for (const option of Object.keys(options)) expect(said).toContain(option);
    }
  });

  it('names the shells it knows', async () => {
    expect(await told(['completion', 'tcsh'])).toEqual({
      code: 2,
      said: 'duiding completion: name a shell: bash, zsh, fish.',
    });
  });
});
