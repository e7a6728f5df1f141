/** The import rules that hold the house up are lint rules; here is what they must refuse, and what they must not. */
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// Without types, which are known of files on disk only.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config });

async function refused(filePath: string, source: string): Promise<boolean> {
  const code = `import { a } from '${source}';\nexport const b = a;\n`;
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.some((message) => message.ruleId === 'no-restricted-imports');
}

describe('import rules', () => {
  it.each([
    ['server/src/analysis/x.ts', 'node:fs'],
    ['server/src/analysis/x.ts', 'path'],
    ['server/src/analysis/x.ts', 'vscode'],
    ['server/src/analysis/x.ts', 'vscode-languageserver'],
    ['server/src/analysis/x.ts', 'vscode-languageserver/node'],
    ['server/src/analysis/x.ts', 'compromise/one'],
    ['server/src/languages/en/x.ts', 'compromise/two'],
    ['server/src/analysis/x.ts', '../features/hover'],
    ['server/src/analysis/x.ts', '../corpus/people'],
    ['server/src/analysis/x.ts', '../corrections/corrector'],
    ['server/src/analysis/x.ts', '../lsp/server'],
    ['server/src/analysis/cache/x.ts', '../../corrections/corrector'],
    ['server/src/languages/x.ts', '../analysis/analyse'],
    ['server/src/knowledge/x.ts', '../languages/language'],
    ['server/src/corpus/x.ts', '../protocol/protocol'],
    ['server/src/corpus/x.ts', '../index/words'],
    ['server/src/index/x.ts', '../features/hover'],
    ['server/src/index/x.ts', 'node:fs'],
    ['server/src/languages/nl/x.ts', 'node:fs'],
    ['server/src/languages/x.ts', '../corpus/people'],
    ['server/src/knowledge/x.ts', 'node:path'],
    ['server/src/knowledge/x.ts', '../analysis/analyse'],
    ['server/src/model/x.ts', '../languages/language'],
    ['server/src/corpus/x.ts', 'node:fs'],
    ['server/src/corpus/x.ts', '../features/hover'],
    ['server/src/corrections/x.ts', 'vscode'],
    ['server/src/corrections/x.ts', '../features/hover'],
    ['server/src/features/x.ts', 'compromise'],
    ['server/src/features/x.ts', 'vscode-languageserver'],
    ['server/src/features/x.ts', '../lsp/server'],
    ['client/src/x.ts', '../../server/src/analysis/analyse'],
  ])('%s may not import %s', async (file, source) => {
    expect(await refused(file, source)).toBe(true);
  });

  it.each([
    ['server/src/analysis/x.ts', '../languages/language'],
    ['server/src/analysis/x.ts', '../model/types'],
    ['server/src/corpus/x.ts', '../model/types'],
    ['server/src/features/x.ts', 'vscode-languageserver-types'],
    ['server/src/cli.ts', 'node:fs'],
    ['client/src/x.ts', '../../server/src/protocol/protocol'],
    ['client/src/x.ts', 'vscode'],
  ])('%s may import %s', async (file, source) => {
    expect(await refused(file, source)).toBe(false);
  });
});
