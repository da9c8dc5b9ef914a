import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Imports that only one place may use: [pattern, why]. */
const onlyIn = (...names) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['../../*'], message: 'Across areas use #domain/, #resources/ ...' }, ...names] },
  ],
});
const forbidden = (group, message) => ({ group, message });
const nodeModules = forbidden(['node:*'], 'The domain does no I/O.');
const documentLibraries = forbidden(
  ['docx', 'docx/*', '@resvg/*'],
  'Libraries of the documents stay in electron/documents.',
);

export default defineConfig([
  globalIgnores(['out', 'node_modules', 'resources/holidays/*.ts', 'tests/guard/fixtures']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.ts', 'electron/*.js', 'scripts/*.js'] },
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
      ...onlyIn(),
    },
  },
  { files: ['domain/**'], rules: onlyIn(nodeModules, documentLibraries) },
  { files: ['resources/**'], rules: onlyIn(nodeModules, documentLibraries) },
  { files: ['electron/**'], rules: onlyIn() },
  {
    files: ['tests/**', 'scripts/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
]);
