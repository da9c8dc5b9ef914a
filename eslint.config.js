import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const forbidden = (group, message, allowTypeImports = false) => ({ group, message, allowTypeImports });
/** An area's wall: what it may not import, besides what nobody may. */
const wall = (...groups) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [forbidden(['../../*'], 'Across areas use #domain/, #contract/, #resources/ ...'), ...groups],
    },
  ],
});
const nodeModules = forbidden(['node:*'], 'Only electron, scripts and tests have a computer under them.');
const documentLibraries = forbidden(
  ['docx', 'docx/*', '@resvg/*'],
  'Libraries of the documents stay in electron/documents.',
);
const database = forbidden(['better-sqlite3'], 'Rows stay in electron/store.');
const electronModule = forbidden(
  ['electron', 'electron/*'],
  'Electron itself is for the few files that eslint.config.js names.',
  true,
);
const viewLibraries = forbidden(
  [
    'react',
    'react/*',
    'react-dom',
    'react-dom/*',
    '@mantine/*',
    '@tabler/*',
    '@tanstack/*',
    'wouter',
    'wouter/*',
  ],
  'What draws stays in the renderer.',
);
const electronFiles = '{main,serve,window,menu,meetingRoom,preload,log,dialogs,protocol}.ts';

export default defineConfig([
  globalIgnores(['out', 'node_modules', 'resources/holidays/*.ts', 'tests/guard/fixtures']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            '*.cjs',
            '*.ts',
            'electron/*.js',
            'scripts/*.js',
            'tests/e2e/support/*.cjs',
          ],
        },
      },
    },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      ...wall(),
    },
  },
  {
    files: ['domain/**', 'resources/**', 'contract/**'],
    rules: wall(nodeModules, documentLibraries, database, electronModule, viewLibraries),
  },
  { files: ['electron/**'], rules: wall(database, electronModule, viewLibraries) },
  { files: ['electron/store/**'], rules: wall(electronModule, viewLibraries) },
  {
    files: [`electron/${electronFiles}`, 'electron/requests/{door,handle}.ts'],
    rules: wall(database, viewLibraries),
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      ...wall(nodeModules, documentLibraries, database, electronModule),
      // It only says that the compiler, which is not used, would leave a component as it is.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['electron/store/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    files: ['tests/**', 'scripts/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: {
        process: 'readonly',
        URL: 'readonly',
        require: 'readonly',
        module: 'readonly',
        document: 'readonly',
        Response: 'readonly',
      },
    },
  },
]);
