/** The texts of `duiding --help` and `duiding COMMAND --help`. */
import type { UiLanguage } from '../../../l10n/message';
import type { Command, Spoken } from './command';

/** All commands with a line on each. */
export function overview(commands: readonly Command[], language: UiLanguage): string {
  const { about, usage, options } = words[language];
  const rows = commands.map((c) => `  ${c.name.padEnd(10)} ${c.summary[language]}`).join('\n');
  return `${about}\n\n${usage}\n\n${rows}\n\n${options}\n`;
}

/** One command's own text, its examples, and what holds for all commands; without a final newline. */
export function helpOf({ help, examples }: Pick<Command, 'help' | 'examples'>, language: UiLanguage): string {
  const lines = examples.map((example) => `  ${example}`).join('\n');
  return `${help[language]}\n\n${words[language].examples}:\n${lines}\n\n${forAll[language]}`;
}

type Word = 'about' | 'usage' | 'options' | 'examples';
const words: Readonly<Record<UiLanguage, Readonly<Record<Word, string>>>> = {
  en: {
    about: `Duiding reads news articles: who speaks, who is spoken about, who said what, and
which figures. Everything happens on this machine.`,
    usage: 'Usage: duiding COMMAND [OPTIONS]',
    options: `  --help     this text; after a command, its own help with examples
  --version  the version

Exit code 0 when all that was asked for came out, 1 when something did not, 2 when
the command or its options are not understood.`,
    examples: 'Examples',
  },
  nl: {
    about: `Duiding leest nieuwsartikelen: wie er spreekt, over wie gesproken wordt, wie wat
zei, en welke cijfers er staan. Alles gebeurt op deze machine.`,
    usage: 'Gebruik: duiding COMMANDO [OPTIES]',
    options: `  --help     deze tekst; achter een commando de uitleg daarvan, met voorbeelden
  --version  de versie

Exitcode 0 als alles kwam wat er gevraagd is, 1 als er iets niet kwam, 2 als het
commando of de opties niet begrepen worden.`,
    examples: 'Voorbeelden',
  },
};

const forAll: Spoken = {
  en: '--language-of-output en|nl tells in which language Duiding speaks here; left out,\nin that of the terminal (LANG).',
  nl: '--language-of-output en|nl zegt in welke taal Duiding hier spreekt; zonder deze\noptie in die van de terminal (LANG).',
};
