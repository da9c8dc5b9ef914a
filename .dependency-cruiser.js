/** Who may import whom: the table of ARCHITECTURE.md. Each rule has a wrong fixture in tests/guard that must trip it. */
const area = (path) => `^(tests/guard/fixtures/)?${path}`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'no-circular',
      'A circle is one subject in two files.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    forbid(
      'domain-stays-pure',
      'The domain imports itself, temporal-polyfill and the holiday tables.',
      { path: area('domain/') },
      {
        pathNot: [area('domain/'), area('resources/holidays/'), 'node_modules/temporal-polyfill'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'domain-imports-no-other-area',
      'Not even their types: what the domain needs is handed in.',
      { path: area('domain/') },
      { path: area('(electron|renderer|scripts|tests)/'), pathNot: area('domain/') },
    ),
    forbid(
      'resources-know-nobody',
      'Texts and tables import nothing but themselves.',
      { path: area('resources/') },
      { pathNot: area('resources/') },
    ),
    forbid(
      'electron-knows-no-window',
      'The main process does not import the renderer, the scripts or the tests.',
      { path: area('electron/') },
      { path: area('(renderer|scripts|tests)/'), pathNot: area('electron/') },
    ),
    forbid(
      'documents-know-no-requests',
      'Documents and store answer no requests.',
      { path: area('electron/(documents|store)/') },
      { path: area('electron/(requests|command)') },
    ),
    forbid(
      'docx-only-in-word',
      'The Word library stays in documents/word.',
      {
        path: area('(domain|contract|electron|resources|renderer)/'),
        pathNot: area('electron/documents/word/'),
      },
      { path: 'node_modules/(docx|@resvg)' },
    ),
    forbid(
      'scripts-know-no-tests',
      'Scripts run without the tests.',
      { path: area('scripts/') },
      { path: area('tests/'), pathNot: area('scripts/') },
    ),
    forbid(
      'no-dev-dependency-at-run-time',
      'What ships needs what ships.',
      { path: area('(domain|contract|electron|resources|renderer)/') },
      { dependencyTypes: ['npm-dev'] },
    ),
    forbid('no-unknown', 'Every import resolves.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
