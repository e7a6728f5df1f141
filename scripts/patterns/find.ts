/** Every regular expression of the programs: those that stand in the source, and those that are put together when it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { analyse } from '../../server/src/analysis/analyse';
import { languageById } from '../../server/src/languages/languages';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file it stands in; of what is put together, what it was found with. */
  readonly file: string;
}

/** Those that stand in the source, each once. */
export function patternsIn(folders: readonly string[]): Pattern[] {
  return once(folders.flatMap(standing));
}

/** The flags that tell only where to go on (`g`, `y`) and what is kept (`d`) make no other pattern. */
function once(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [nameOf(pattern), pattern])).values()];
}

/** What a pattern is listed by. */
export function nameOf({ source, flags }: Pattern): string {
  return `/${source}/${flags.replace(/[gyd]/g, '')}`;
}

function standing(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(folder, name);
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const patterns: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return patterns;
    });
}

const texts = {
  nl: 'Door Jan Smit\n\nDe brug van 1 mei 2020 om 12.30 uur.\n\nWethouder Ab Vos (34) zei: “Wij wachten af.” Hij telt 3 tot 5 mensen, volgens het bestuur van de VVD.\n\nLees ook: de brug\n\nFoto: ANP\n',
  en: 'By John Smith\n\nThe bridge on 1 May 2020.\n\nAlderman Ab Vos, 34, said: “We wait.” He counts 3 to 5 people, according to the board.\n\nRead more: the bridge\n',
};

/** Those that an analysis in each language has the engine make, out of the language's words, each once. */
export function patternsMade(): Pattern[] {
  const patterns: Pattern[] = [];
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const pattern = new target(source, flags);
      patterns.push({ source: pattern.source, flags: pattern.flags, file: 'an analysis' });
      return pattern;
    },
  });
  try {
    for (const [id, text] of Object.entries(texts)) analyse(text, languageById(id)!);
  } finally {
    globalThis.RegExp = real;
  }
  return once(patterns);
}
