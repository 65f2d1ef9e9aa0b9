/** The house rules. Each is a sentence; `comment` says why. `npm run rooms:wake` proves that each one wakes. */
const only = (name, target, rooms, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(shared|electron|renderer)/', pathNot: rooms },
  to: { path: `node_modules/${target}/` },
});
const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-circles', {}, { circular: true }, 'Data and imports flow one way.'),
    never('everything-resolves', {}, { couldNotResolve: true, pathNot: '\\?url$|\\.module\\.css$' }, 'No import points at nothing.'),
    never(
      'no-orphans',
      { orphan: true, pathNot: '\\.(d\\.ts|json|css)$|config\\.|^\\.dependency-cruiser' },
      {},
      'A file nobody opens is not part of the house.',
    ),

    never(
      'shared-is-the-ground',
      { path: '^shared/' },
      { pathNot: '^shared/|^resources/|node_modules/(zod|age-encryption|docx|fflate|intl-messageformat|papaparse|read-excel-file|fast-xml-parser|mdast-util-[^/]+|hast-util-to-html|hastscript)/' },
      'shared/ stands on nothing but itself, the words, and libraries that know no machine.',
    ),
    never('model-knows-no-rooms', { path: '^shared/model/' }, { path: '^shared/(?!model/)' }, 'Nouns do not know what is done with them.'),
    never(
      'shared-rooms-are-private',
      { path: '^shared/(?!model/|report/|host/|word/|plain/)([^/]+)/' },
      { path: '^shared/(?!model/|privacy/)([^/]+)/', pathNot: '^shared/$1/' },
      'A room builds on the model, not on its neighbour; privacy is the one neighbour that everyone may ask. Only the report reads all rooms.',
    ),
    never('privacy-asks-nobody', { path: '^shared/privacy/' }, { path: '^shared/(?!privacy/|model/)' }, 'One place decides who may see what.'),
    never('word-writes-the-report', { path: '^shared/word/' }, { path: '^shared/(?!word/|report/outline)' }, 'Word knows the outline, not the workspace.'),
    never('plain-writes-the-report', { path: '^shared/plain/' }, { path: '^shared/(?!plain/|report/outline)' }, 'Markdown and HTML know the outline, not the workspace.'),
    never('contract-is-narrow', { path: '^shared/host/' }, { path: '^shared/(?!host/|model/)' }, 'The host contract knows the model, nothing else.'),

    never('two-processes', { path: '^electron/' }, { path: '^renderer/' }, 'The window and the machine meet only in shared/host.'),
    never('two-processes-back', { path: '^renderer/' }, { path: '^electron/' }, 'The window and the machine meet only in shared/host.'),
    never(
      'services-serve-any-host',
      { path: '^electron/(services|browser|command-line)/' },
      { path: '^electron/[^/]+\\.ts$|node_modules/(electron|electron-store)/' },
      'Services run under Electron and under plain Node alike.',
    ),
    never('services-know-no-host', { path: '^electron/services/' }, { path: '^electron/(browser|command-line)/' }, 'Hosts call services, never the other way.'),
    never('two-hosts', { path: '^electron/[^/]+\\.ts$' }, { path: '^electron/(browser|command-line)/' }, 'Neither host leans on the other.'),

    never('ui-is-dumb', { path: '^renderer/ui/' }, { path: '^(shared|resources)/|^renderer/(?!ui/)' }, 'ui/ could be lifted into any other app.'),
    never(
      'features-are-strangers',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
      'A feature never imports another feature; what two need belongs in shared/, data/, notes/ or ui/.',
    ),
    never(
      'features-know-no-app',
      { path: '^renderer/(features|data|host|ui|notes|card|instruments|scene|methods|paper|workspace|settings|language|route|keyboard|projector)/' },
      { path: '^renderer/(app/|[^/]+\\.tsx$)' },
      'The app composes features.',
    ),
    never(
      'note-widgets-know-no-feature',
      { path: '^renderer/(notes|card|instruments|scene|methods|paper|workspace|settings|language|route|keyboard)/' },
      { path: '^renderer/(features|projector)/' },
      'What several features use stands below them.',
    ),
    never(
      'data-and-host-are-below',
      { path: '^renderer/(data|host)/' },
      { path: '^renderer/(features|projector|notes|card|instruments|scene|methods|paper|workspace|settings|ui|language|route|keyboard)/' },
      'data/ and host/ know no screens.',
    ),
    never('data-knows-no-host', { path: '^renderer/data/' }, { path: '^renderer/host/' }, 'The app hands the host to the data room; the database knows no machine.'),
    never('host-knows-no-data', { path: '^renderer/host/' }, { path: '^renderer/data/' }, 'Asking the machine is not keeping facts.'),
    never('host-speaks-the-contract', { path: '^renderer/host/' }, { path: '^shared/(?!host/|model/)' }, 'The window’s side of the wire knows the contract only.'),
    never('two-windows', { path: '^renderer/(features|app|notes)/' }, { path: '^renderer/projector/' }, 'Regie and zaalscherm share rooms, never screens.'),
    never(
      'projector-only-looks',
      { path: '^renderer/(projector|scene)/' },
      { path: '^renderer/(features|host|notes|card|instruments|paper|keyboard|data/(?!queries|database))' },
      'The zaalscherm reads; it never writes and never asks the host.',
    ),
    never('tests-are-outside', { path: '^(shared|electron|renderer)/' }, { path: '^tests/' }, 'The house does not know it is being tested.'),

    only('dexie-lives-in-data', 'dexie(-react-hooks)?', '^renderer/data/', 'Swap the database in one folder.'),
    only('xyflow-lives-in-network', '@xyflow', '^renderer/features/network/', 'The canvas is a view of the domain, not the domain.'),
    only('docx-lives-in-word', 'docx', '^shared/word/', 'One folder knows Word.'),
    only('age-lives-in-sealing', 'age-encryption', '^shared/sealing/', 'One folder knows how files are sealed.'),
    only('zip-lives-in-workspace', 'fflate', '^shared/(workspace|word)/', 'Files are packed where they are read.'),
    only('tables-are-read-in-exchange', '(papaparse|read-excel-file|fast-xml-parser)', '^shared/exchange/', 'Lists and graphs of other programs come in and go out through one room.'),
    only('plain-formats-live-in-plain', '(mdast-util-|hast-util-to-html|hastscript)', '^shared/plain/', 'Markdown and HTML of a report are written in one room.'),
    only('electron-lives-at-the-door', 'electron(-store)?', '^electron/[^/]+\\.ts$', 'Only the Electron host knows Electron.'),
    only('servers-live-in-node', '(fastify|@fastify|conf)', '^electron/', 'The window serves nobody.'),
    only('controls-live-in-ui', 'react-aria-components', '^renderer/(ui|features|notes|card|instruments|methods|paper|workspace)/', 'Controls have one look.'),
    never('react-stays-in-the-window', { path: '^(shared|electron)/' }, { path: 'node_modules/react' }, 'Rules are not components.'),
    never(
      'node-stays-in-electron',
      { path: '^(shared|renderer)/', pathNot: 'config\\.ts$' },
      { dependencyTypes: ['core'] },
      'No Node in the window or in the ground.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
