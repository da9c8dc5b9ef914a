/** Who may import whom: the table of ARCHITECTURE.md. Each rule has a wrong fixture in tests/guard that must trip it. */
const area = (path) => `^(?:tests/guard/fixtures/)?${path}`;

/** What draws, and dayjs, which Mantine's dates are told by. */
const VIEW_LIBRARIES =
  'node_modules/(react|react-dom|@mantine|@tabler|@tanstack|wouter|dayjs|@fontsource-variable)/';

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
      'contract-says-only-shapes',
      'The contract imports the domain and zod.',
      { path: area('contract/') },
      { pathNot: [area('contract/'), area('domain/'), 'node_modules/zod/'] },
    ),
    forbid(
      'renderer-reaches-no-computer',
      'The renderer imports the domain, the contract and the texts; everything else it asks for.',
      { path: area('renderer/') },
      { path: area('(electron|scripts|tests)/'), pathNot: area('renderer/') },
    ),
    forbid(
      'renderer-only-draws',
      'Of the libraries the renderer has those that draw, and uuid for what is new.',
      { path: area('renderer/') },
      { path: 'node_modules/', pathNot: [VIEW_LIBRARIES, 'node_modules/uuid/'] },
    ),
    forbid(
      'only-the-renderer-draws',
      'What draws stays in the renderer.',
      { path: area('(domain|contract|electron|resources)/') },
      { path: VIEW_LIBRARIES, pathNot: 'node_modules/dayjs/' },
    ),
    forbid(
      'features-know-no-features',
      'What two features need belongs to components, data or the domain.',
      { path: `${area('renderer/features/')}([^/]+)/` },
      { path: area('renderer/features/'), pathNot: area('renderer/features/$1/') },
    ),
    forbid(
      'components-know-no-features',
      'A component can be used by any feature.',
      { path: area('renderer/components/') },
      { path: area('renderer/features/') },
    ),
    forbid(
      'electron-only-where-named',
      'Electron itself is for the few files at the edge; everything else is plain Node.',
      {
        path: area('electron/'),
        pathNot: [
          area('electron/(main|serve|window|menu|meetingRoom|preload|log|dialogs|protocol)[.]ts$'),
          area('electron/requests/(door|handle)[.]ts$'),
        ],
      },
      { path: 'node_modules/electron/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'rows-only-in-store',
      'SQL and its library stay in the store.',
      { path: area('(domain|contract|electron|resources|renderer)/'), pathNot: area('electron/store/') },
      { path: 'node_modules/better-sqlite3/' },
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
      'workbooks-only-in-people-file',
      'What somebody else has packed is opened behind one gate.',
      {
        path: area('(domain|contract|electron|resources|renderer)/'),
        pathNot: area('electron/peopleFile/'),
      },
      { path: 'node_modules/(yauzl|read-excel-file|fflate)/' },
    ),
    forbid(
      'calendars-only-in-busy-file',
      'Other people’s calendars are read behind one gate.',
      {
        path: area('(domain|contract|electron|resources|renderer)/'),
        pathNot: area('electron/busyFile/'),
      },
      { path: 'node_modules/ical[.]js/' },
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
      // Electron is not packed with the app: it is what runs it.
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/electron/' },
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
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
