/** The core runs where there is no Node and no browser: bundled for neither, in a bare VM context. */
import { build } from 'esbuild';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/model/types';
import { languageById } from '../../server/src/languages/languages';

const articles = {
  nl: `Brug over de Lindevaart dicht

De brug over de Lindevaart blijft tot 12 mei dicht, meldt de gemeente Noordwolde.

“We vonden 24 scheuren in het beton”, zegt wethouder Ilse Barneveld. Volgens haar kost herstel 1,5 miljoen euro.`,
  en: `Bridge closed until May

“We found 24 cracks in the concrete,” said Alderwoman Ilse Barneveld. She said repairs would cost 1.5 million pounds.`,
};

let code = '';
beforeAll(async () => {
  const built = await build({
    stdin: {
      contents: `
        export { analyse } from './server/src/analysis/analyse';
        export { languageById } from './server/src/languages/languages';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'core',
    target: 'es2022',
    // compromise, where it finds no Node, asks a browser's global object for its settings.
    define: { self: 'globalThis' },
  });
  code = built.outputFiles[0]!.text;
});

describe('the core without Node', () => {
  it('names no module outside itself', () => {
    expect(code).not.toMatch(/\brequire\(["']/);
  });

  it.each(Object.entries(articles))('reads %s as it does in Node', (language, text) => {
    const script = `${code}; JSON.stringify(core.analyse(text, core.languageById(language)))`;
    const bare: unknown = JSON.parse(runInNewContext(script, { text, language }) as string);
    const direct: Analysis = analyse(text, languageById(language)!);
    expect(bare).toEqual(JSON.parse(JSON.stringify(direct)));
    expect(direct.tokens.length).toBeGreaterThan(20);
  });

  it('has nothing of Node or of a browser within reach', () => {
    const names = ['process', 'require', 'Buffer', 'setTimeout', 'fetch', 'window', 'self'];
    const look = `${JSON.stringify(names)}.filter((name) => name in globalThis)`;
    expect([...(runInNewContext(look, {}) as string[])]).toEqual([]);
  });
});
