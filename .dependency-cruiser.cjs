// The walls of docs/architecture.md. tests/fixtures/walls holds one deliberate violation of each rule;
// scripts/check.ts proves that this file finds it.
const shell = '^main/(shell|security|ipc|preload|printing)/|^main/index\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^electron$|\\?(url|raw|worker)' },
    },
    {
      name: 'electron-only-in-the-shell',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: shell },
      to: { path: '^electron$|node_modules/electron/' },
    },
    {
      name: 'core-and-excel-know-no-shell',
      severity: 'error',
      from: { path: '^main/(core|excel|cli)/' },
      to: { path: '^main/(shell|security|ipc|preload|printing)/' },
    },
    { name: 'excel-knows-no-core', severity: 'error', from: { path: '^main/excel/' }, to: { path: '^main/core/' } },
    {
      name: 'spreadsheet-libraries-only-in-excel',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^main/excel/' },
      to: { path: 'node_modules/(exceljs|@e965/xlsx|fflate|yauzl)/' },
    },
    {
      name: 'renderer-knows-only-the-contract',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/' },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer)/|node_modules/(electron|react|better-sqlite3)/' },
    },
    {
      name: 'sqlite-only-in-database-and-repositories',
      severity: 'error',
      from: { path: '^(main|renderer|shared)/', pathNot: '^main/core/database/|\\.repository\\.ts$|\\.test\\.ts$' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'sql-only-in-database-and-repositories',
      comment: 'Everybody may hold a handle (a type); only these register statements.',
      severity: 'error',
      from: { path: '^main/', pathNot: '^main/core/database/|\\.repository\\.ts$|\\.test\\.ts$' },
      to: { path: '^main/core/database/statement\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-schemas-in-the-core',
      comment:
        'The gate checks what comes and goes. Schemas cost each thread of the core 25 MB and 0.1 s at its start.',
      severity: 'error',
      from: { path: '^(main/(core|excel)|shared/(domain|i18n))/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^shared/contract/|node_modules/zod/',
        pathNot: '^shared/contract/([^/]+-words|limits|record-pages)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'start-waits-for-no-core',
      comment:
        'What the shell needs of a closed folder, and of a finished PDF, it loads when it needs it: half a second of each start.',
      severity: 'error',
      from: {
        path: '^main/(shell|security|ipc)/|^main/index\\.ts$|^main/printing/printer\\.ts$',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        path: '^main/core/|^main/printing/(finish|enclose|join)-pdf\\.ts$',
        pathNot: '^main/core/(client|database/folder|platform/(clock|built-in-geo))\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: '^main/core/(database|platform)/|\\.(repository|service|handlers)\\.ts$|node_modules/better-sqlite3/',
        pathNot: '^main/core/database/(offer|entry)-columns\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-meet-at-their-index',
      severity: 'error',
      from: { path: '^main/core/features/([^/]+)/' },
      to: { path: '^main/core/features/([^/]+)/', pathNot: '^main/core/features/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'no-ui-kit-in-print',
      severity: 'error',
      from: { path: '^renderer/print/' },
      to: { path: 'node_modules/@fluentui/|^renderer/(ui|features|app)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(out|dist)/|^tests/fixtures/walls/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
