/** `duiding completion`: what a shell needs to complete commands, options and their values. */
import type { UiLanguage } from '../../../l10n/message';
import { takesValue, type OptionSpec } from './arguments';
import type { Command } from './command';
import { outputLanguageOption } from './outputLanguage';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** @param all gives every command, this one among them */
export function completionFor(all: () => readonly Command[]): Command {
  return {
    name: 'completion',
    summary: {
      en: 'a script by which your shell completes commands and options',
      nl: 'een script waarmee de shell commando’s en opties aanvult',
    },
    help: {
      en: `Usage: duiding completion ${shells.join('|')}

Writes a script for your shell. Files and folders are completed as elsewhere.`,
      nl: `Gebruik: duiding completion ${shells.join('|')}

Schrijft een script voor uw shell. Bestanden en mappen worden aangevuld als elders.`,
    },
    examples: [
      'duiding completion bash > ~/.local/share/bash-completion/completions/duiding',
      'duiding completion zsh > ~/.zfunc/_duiding',
      'duiding completion fish > ~/.config/fish/completions/duiding.fish',
    ],
    options: {},
    wrong: ({ rest }, message) =>
      rest.length === 1 && isShell(rest[0]!) ? undefined : message('cli.unknownShell', shells.join(', ')),
    run: async ({ rest }, { out, message }) => {
      await out(scripts[rest[0] as Shell](all(), message.language));
      return 0;
    },
  };
}

const isShell = (name: string): name is Shell => shells.some((s) => s === name);

/** Of each option its name with dashes, and the values it takes, none for a switch or a free text. */
function optionsOf({ options }: Command): readonly (readonly [string, OptionSpec])[] {
  const all: Readonly<Record<string, OptionSpec>> = { ...options, ...outputLanguageOption, help: {} };
  return Object.entries(all).map(([name, spec]) => [`--${name}`, spec]);
}

/** Values worth offering: of a long row of numbers none. */
const offered = ({ values = [] }: OptionSpec): readonly string[] =>
  values.every((v) => /^\d+$/.test(v)) ? [] : values;

type Script = (commands: readonly Command[], language: UiLanguage) => string;

const bash: Script = (commands) => {
  const ofCommand = (c: Command): string => {
    const names = optionsOf(c).map(([name]) => name);
    return `    ${c.name}) words="${names.join(' ')}" ;;`;
  };
  const ofOption = (c: Command): string[] =>
    optionsOf(c)
      .filter(([, spec]) => offered(spec).length > 0)
      .map(([name, spec]) => {
        const words = offered(spec).join(' ');
        return `    "${c.name} ${name}") COMPREPLY=($(compgen -W "${words}" -- "$word")); return ;;`;
      });
  return `# bash completion of duiding
_duiding() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((c) => c.name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(ofOption).join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(ofCommand).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _duiding duiding
`;
};

const zsh: Script = (commands, language) => {
  const argument = ([name, spec]: readonly [string, OptionSpec]): string => {
    const values = offered(spec);
    const what = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue(spec) ? ':value:_files' : '';
    return `'${name}${what}'`;
  };
  const ofCommand = (c: Command): string =>
    `    ${c.name}) _arguments ${optionsOf(c).map(argument).join(' ')} '*:file:_files' ;;`;
  return `#compdef duiding
_duiding() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map((c) => `      ${quoted(`${c.name}:${c.summary[language]}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
${commands.map(ofCommand).join('\n')}
  esac
}
_duiding "$@"
`;
};

const fish: Script = (commands, language) => {
  const lines = commands.flatMap((c) => [
    `complete -c duiding -n __fish_use_subcommand -a ${c.name} -d ${quoted(c.summary[language])}`,
    ...optionsOf(c).map(([name, spec]) => {
      const values = offered(spec);
      const what = values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : takesValue(spec) ? ' -r' : '';
      return `complete -c duiding -n '__fish_seen_subcommand_from ${c.name}' -l ${name.slice(2)}${what}`;
    }),
  ]);
  return `# fish completion of duiding\n${lines.join('\n')}\n`;
};

/** As one word of a shell, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`;

const scripts: Readonly<Record<Shell, Script>> = { bash, zsh, fish };
