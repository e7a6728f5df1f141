/** Lint rules: TypeScript's own, and the import rules that hold the house up (see ARCHITECTURE.md). */
import tseslint from 'typescript-eslint';

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

/** What each layer may import of the others, besides itself. `test/unit/importRules.test.ts` shows that it bites. */
const below = {
  model: [],
  knowledge: ['model'],
  languages: ['model', 'knowledge'],
  analysis: ['model', 'knowledge', 'languages'],
  corrections: ['model', 'knowledge', 'languages', 'analysis'],
  corpus: ['model', 'knowledge', 'languages', 'analysis', 'corrections'],
  export: ['model'],
  import: [],
  index: ['model', 'knowledge', 'languages', 'analysis', 'corrections', 'corpus'],
};
const layers = [...Object.keys(below), 'features', 'lsp', 'protocol', 'cli'];

const compromise = {
  regex: '^compromise(/|$)',
  message:
    'Only languages/en/compromise.ts, corpus/search/compromise.ts and scripts/bench import compromise.',
};

/** Rules of the strict set that do not pay here, each with its reason. */
const off = {
  // `noUncheckedIndexedAccess` makes every index doubtful; one that the loop has bounded is asserted.
  '@typescript-eslint/no-non-null-assertion': 'off',
  // `data['key']` says that the key comes from outside.
  '@typescript-eslint/dot-notation': 'off',
  // `a && a.b > 0` is often plainer than `(a?.b ?? 0) > 0`, and the two differ where `a` is null or empty.
  '@typescript-eslint/prefer-optional-chain': 'off',
  // A regular expression beside other regular expressions may stay one.
  '@typescript-eslint/prefer-string-starts-ends-with': 'off',
  // An interface promises a promise; who keeps it need not wait for anything.
  '@typescript-eslint/require-await': 'off',
  // `return add(x);` leaves early in one line.
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // `void x()` says that nobody waits, whatever `x` gives.
  '@typescript-eslint/no-meaningless-void-operator': 'off',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.cache/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...off,
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-imports': ['error', { patterns: [compromise] }],
      // A switch counts as one decision: that it is whole the compiler sees.
      complexity: ['error', { max: 15, variant: 'modified' }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    // What `beforeAll` should have set is not there when it failed.
    files: ['test/workbench/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  ...Object.entries(below).map(([layer, allowed]) => ({
    files: [`server/src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            compromise,
            ...outside,
            {
              group: layers
                .filter((other) => other !== layer && !allowed.includes(other))
                .map((other) => `**/${other}/**`),
              message: `${layer} imports nothing but ${['itself', ...allowed].join(', ')}.`,
            },
          ],
        },
      ],
    },
  })),
  {
    // The index's threads, files and database, in Node; what else it has runs in a browser too.
    files: ['server/src/index/**/*.node.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            compromise,
            {
              group: ['features', 'lsp', 'protocol', 'cli'].map((l) => `**/${l}/**`),
              message: 'index stands below this layer.',
            },
          ],
        },
      ],
    },
  },
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
            { group: ['**/lsp/**', '**/cli/**'], message: 'features stands below this layer.' },
          ],
        },
      ],
    },
  },
  {
    // A pipe is waited for without end: who reads a file goes by the one place that refuses it.
    files: ['server/src/**/*.ts'],
    ignores: ['server/src/files/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ImportDeclaration[source.value=/^(node:)?fs/] ImportSpecifier[imported.name=/^(readFile|createReadStream)/]',
          message: 'Files are read by files/regularFile.ts.',
        },
        {
          selector: 'CallExpression[callee.name=/^mkdir$/] Property[key.name="recursive"]',
          message: 'Folders are made by makeFolder of files/writing.ts.',
        },
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            compromise,
            { regex: 'server/src/(?!protocol/)', message: 'The client shares only protocol/.' },
          ],
        },
      ],
    },
  },
);
