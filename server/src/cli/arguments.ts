/** Reads a command's arguments: options with and without a value, and what is left. */
import type { Message } from '../../../l10n/message';

export interface OptionSpec {
  /** Values it takes; missing for a plain switch. */
  readonly values?: readonly string[];
  /** It takes any value: a folder, a name. */
  readonly text?: true;
}

export interface Arguments {
  readonly options: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

/** How many articles are read at once. */
export const jobsOption: Readonly<Record<'jobs', OptionSpec>> = {
  jobs: { values: Array.from({ length: 64 }, (_, i) => `${i + 1}`) },
};

/**
 * Splits arguments by the options a command knows (`--name value`, `--name=value`, or a switch). `--` ends the
 * options, `-` alone is no option. Gives a complaint, one sentence, for what it does not understand.
 */
export function readArguments(
  args: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
  message: Message,
): Arguments | { readonly complaint: string } {
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]!;
    if (arg === '--') {
      rest.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      rest.push(arg);
      continue;
    }
    const [, name, inline] = /^--?([^=]*)(?:=(.*))?$/s.exec(arg)!;
    const spec = arg.startsWith('--') && Object.hasOwn(specs, name!) ? specs[name!] : undefined;
    if (!spec) {
      const known = Object.keys(specs).map((s) => `--${s}`);
      return { complaint: message('cli.unknownOption', arg, known.join(', ')) };
    }
    if (!takesValue(spec)) {
      if (inline !== undefined) return { complaint: message('cli.noValue', name!) };
      options.set(name!, '');
      continue;
    }
    if (inline === undefined) i += 1;
    const value = inline ?? args[i] ?? '';
    const complaint = complaintAbout(name!, value, spec, message);
    if (complaint !== undefined) return { complaint };
    options.set(name!, value);
  }
  return { options, rest };
}

/** It is followed by a value, one of its own or any. */
export const takesValue = ({ values, text }: OptionSpec): boolean => values !== undefined || text === true;

function complaintAbout(
  name: string,
  value: string,
  { values }: OptionSpec,
  message: Message,
): string | undefined {
  if (!values) return value === '' ? message('cli.wantsValue', name) : undefined;
  if (values.includes(value)) return undefined;
  const known = values.join(', ');
  return value === ''
    ? message('cli.wantsOneOfGotNone', name, known)
    : message('cli.wantsOneOf', name, known, value);
}
