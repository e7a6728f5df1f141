/** Lint rules: TypeScript's own, and the import rules that hold the house up (see ARCHITECTURE.md). */
import tseslint from 'typescript-eslint';

const core = ['model', 'analysis', 'languages', 'knowledge', 'corpus', 'corrections'].map(
  (d) => `server/src/${d}/**/*.ts`,
);

/** The core runs in Node, in a browser worker and in a test VM alike, so it may know none of them. */
const outside = [
  {
    group: ['node:*', 'fs', 'path', 'os', 'url', 'child_process', 'worker_threads'],
    message: 'The core does no I/O.',
  },
  {
    group: ['vscode', 'vscode-*', 'vscode-*/*'],
    message: 'The core knows neither the editor nor its protocol.',
  },
];

/** Layers look down only: model → languages, knowledge → analysis → corrections, corpus → features → lsp, cli. */
const above = {
  model: ['languages', 'knowledge', 'analysis', 'corpus', 'corrections', 'features'],
  languages: ['analysis', 'corpus', 'corrections', 'features'],
  knowledge: ['languages', 'analysis', 'corpus', 'corrections', 'features'],
  analysis: ['corrections', 'corpus', 'features'],
  corrections: ['corpus', 'features'],
  corpus: ['features'],
};

const compromise = {
  regex: '^compromise(/|$)',
  message: 'compromise is a peer to measure against (scripts/bench), no part of the programs.',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.cache/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { patterns: [compromise] }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  { files: core, rules: { 'no-restricted-imports': ['error', { patterns: [compromise, ...outside] }] } },
  ...Object.entries(above).map(([layer, higher]) => ({
    files: [`server/src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            compromise,
            ...outside,
            {
              group: [...[...higher, 'lsp', 'protocol', 'cli'].map((h) => `**/${h}/**`)],
              message: `${layer} stands below this layer.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['server/src/features/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            compromise,
            {
              regex: '^vscode-languageserver(/|$)',
              message:
                'A feature makes values of the protocol (vscode-languageserver-types) and runs no server.',
            },
            { group: ['**/lsp/server', '**/lsp/session'], message: 'features stands below this layer.' },
          ],
        },
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: 'server/src/(?!protocol/)', message: 'The client shares only protocol/.' }] },
      ],
    },
  },
);
