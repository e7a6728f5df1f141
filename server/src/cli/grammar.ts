/** `duiding grammar`: shows the word classes, phrases and clauses of each sentence, for those who write rules. */
import { readBlocks } from '../analysis/text/blocks';
import { Cache } from '../analysis/cache/cache';
import { partsOf, type Part } from '../analysis/text/blockText';
import { syntaxOf } from '../analysis/syntax/syntaxes';
import { detectLanguage, languageById, languageIds } from '../languages/languages';
import type { Language } from '../languages/language';
import type { SentenceSyntax } from '../model/syntax';
import type { Arguments } from './arguments';
import { clean, jsonOf } from './clean';
import { withoutArticlesOrInput, type Command } from './command';
import { readArticles } from './files';
import { publishSentence } from './grammarJson';
import { grammarTable } from './grammarTable';
import type { Terminal } from './terminal';

const formats = ['table', 'ndjson'] as const;

export const grammarCommand: Command = {
  name: 'grammar',
  summary: {
    en: 'the words, phrases and clauses of each sentence, for writers of rules',
    nl: 'de woorden, woordgroepen en bijzinnen van elke zin, voor wie regels schrijft',
  },
  help: {
    en: `Usage: duiding grammar FILES|FOLDER|- [--format table|ndjson]
                       [--language ${languageIds.join('|')}]

Shows what the rules for names, actors and quotes stand on: each word with its
class (universal parts of speech), noun phrases with their heads, clauses with
verb and subject.

  --format table   sentence by sentence, for a person (the default)
  --format ndjson  one article a line; see docs/grammar.md
  --language       the articles' language; left out, each text tells itself

Exit code 1 when a file could not be read; the others still come out.`,
    nl: `Gebruik: duiding grammar BESTANDEN|MAP|- [--format table|ndjson]
                         [--language ${languageIds.join('|')}]

Toont waar de regels voor namen, actoren en citaten op staan: elk woord met zijn
woordsoort (universal parts of speech), woordgroepen met hun kern, bijzinnen met
werkwoord en onderwerp.

  --format table   zin voor zin, voor een mens (zo gaat het vanzelf)
  --format ndjson  één artikel per regel; zie docs/grammar.md
  --language       de taal van de artikelen; anders zegt elke tekst het zelf

Exitcode 1 als een bestand niet te lezen was; de andere komen gewoon.`,
  },
  examples: [
    'duiding grammar samples/de-rivierbode.txt',
    'duiding grammar samples --format ndjson > grammar.ndjson',
  ],
  options: { format: { values: formats }, language: { values: languageIds } },
  wrong: withoutArticlesOrInput,
  run: showGrammar,
};

async function showGrammar({ options, rest }: Arguments, terminal: Terminal): Promise<number> {
  const language = languageById(options.get('language') ?? '');
  let failed = false;
  let count = 0;
  for await (const article of readArticles(rest, terminal)) {
    if ('problem' in article) {
      failed = true;
      terminal.complain(`duiding: ${article.problem}`);
      continue;
    }
    const { file, text } = article;
    const own = language ?? detectLanguage(text);
    const sentences = sentencesOf(text, own);
    if (options.get('format') === 'ndjson') {
      const published = sentences.map(({ part, sentence }) => publishSentence(part, sentence));
      await terminal.out(`${jsonOf({ file, language: own.id, sentences: published })}\n`);
    } else {
      const title = rest.length > 1 || file !== rest[0] ? `${count > 0 ? '\n' : ''}${clean(file)}\n\n` : '';
      const tables = sentences.map((s) => grammarTable(s.part.own, s.sentence, terminal.colour));
      await terminal.out(title + tables.join('\n'));
      count += 1;
    }
  }
  return failed ? 1 : 0;
}

interface PartSentence {
  readonly part: Part;
  readonly sentence: SentenceSyntax;
}

/** Every sentence of an article, with the block that its token indexes count in. */
function sentencesOf(text: string, language: Language): PartSentence[] {
  const { blocks } = readBlocks(text, language);
  return partsOf({ text, blocks }, language.tokens, new Cache()).flatMap((part) => {
    const syntax = syntaxOf(part.own, language);
    return part.own.sentences.map((_, index) => ({ part, sentence: syntax.sentence(index) }));
  });
}
