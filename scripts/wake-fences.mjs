// Plants one wrong import per fence in a copy of the house, and checks that each fence speaks of its own plant.
// A fence that never wakes is decoration.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;
const COPY = join(ROOT, '.cache/fences');
const require = createRequire(import.meta.url);
const fences = require('../.dependency-cruiser.cjs').forbidden.map(({ name }) => name);

/** fence: [file, line to plant] */
const PLANTS = {
  'no-circles': ['shared/model/ids.ts', "import './tables';"],
  'everything-resolves': ['shared/model/ids.ts', "import './nowhere';"],
  'no-orphans': ['shared/model/lonely.ts', 'export const alone = 1;'],
  'shared-is-the-ground': ['shared/session/run/timer.ts', "import '../../renderer/ui/use-now';"],
  'model-knows-no-rooms': ['shared/model/note.ts', "import '../session/run/timer';"],
  'shared-rooms-are-private': ['shared/network/graph.ts', "import '../session/run/timer';"],
  'privacy-asks-nobody': ['shared/privacy/audience.ts', "import '../session/run/timer';"],
  'word-writes-the-report': ['shared/word/write-word.ts', "import '../model/note';"],
  'contract-is-narrow': ['shared/host/contract.ts', "import '../session/run/timer';"],
  'two-processes': ['electron/services/files.ts', "import '../../renderer/ui/use-now';"],
  'two-processes-back': ['renderer/ui/button.tsx', "import '../../electron/services/files';"],
  'services-serve-any-host': ['electron/services/files.ts', "import 'electron';"],
  'services-know-no-host': ['electron/services/files.ts', "import '../browser/server';"],
  'two-hosts': ['electron/menu.ts', "import './browser/server';"],
  'ui-is-dumb': ['renderer/ui/button.tsx', "import '../../shared/model/ids';"],
  'features-are-strangers': ['renderer/features/settings/settings-page.tsx', "import '../network/network-page';"],
  'features-know-no-app': ['renderer/features/settings/settings-page.tsx', "import '../../app/rail';"],
  'note-widgets-know-no-feature': ['renderer/notes/note-slip.tsx', "import '../features/settings/settings-page';"],
  'data-and-host-are-below': ['renderer/data/queries.ts', "import '../ui/button';"],
  'data-knows-no-host': ['renderer/data/workspace.ts', "import '../host/host';"],
  'host-knows-no-data': ['renderer/host/host.ts', "import '../data/queries';"],
  'host-speaks-the-contract': ['renderer/host/host.ts', "import '../../shared/session/run/timer';"],
  'two-windows': ['renderer/app/rail.tsx', "import '../projector/projector';"],
  'projector-only-looks': ['renderer/projector/projector.tsx', "import '../data/repository';"],
  'tests-are-outside': ['shared/model/ids.ts', "import '../../tests/make';"],
  'tables-are-read-in-exchange': ['shared/network/graph.ts', "import 'papaparse';"],
  'plain-formats-live-in-plain': ['shared/report/compose.ts', "import 'hastscript';"],
  'plain-writes-the-report': ['shared/plain/markdown.ts', "import '../model/note';"],
  'dexie-lives-in-data': ['renderer/features/settings/settings-page.tsx', "import 'dexie';"],
  'xyflow-lives-in-network': ['renderer/features/settings/settings-page.tsx', "import '@xyflow/react';"],
  'docx-lives-in-word': ['shared/report/outline.ts', "import 'docx';"],
  'age-lives-in-sealing': ['shared/workspace/read-file.ts', "import 'age-encryption';"],
  'zip-lives-in-workspace': ['shared/notes/kinds.ts', "import 'fflate';"],
  'electron-lives-at-the-door': ['electron/services/files.ts', "import 'electron-store';"],
  'servers-live-in-node': ['renderer/host/host.ts', "import 'fastify';"],
  'controls-live-in-ui': ['renderer/route/route.ts', "import 'react-aria-components';"],
  'react-stays-in-the-window': ['electron/services/files.ts', "import 'react';"],
  'node-stays-in-electron': ['renderer/features/settings/settings-page.tsx', "import 'node:fs';"],
};

const FOLDERS = ['shared', 'electron', 'renderer', 'resources', 'tests'];
rmSync(COPY, { recursive: true, force: true });
mkdirSync(COPY, { recursive: true });
for (const name of [...FOLDERS, '.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
  cpSync(join(ROOT, name), join(COPY, name), { recursive: true });
}
symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));

/** What the fences say: `fence file` for each wrong import. */
function cruise() {
  const command = [join(ROOT, 'node_modules/.bin/depcruise')];
  const rest = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'shared', 'electron', 'renderer'];
  let out = '';
  try {
    out = execFileSync(process.execPath, [...command, ...rest], { cwd: COPY, encoding: 'utf8', maxBuffer: 2 ** 28 });
  } catch (error) {
    out = error.stdout;
  }
  return new Set(JSON.parse(out).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
}

const asleep = fences.filter((fence) => !(fence in PLANTS)).map((fence) => `${fence}: nothing is planted for it`);
asleep.push(...[...cruise()].map((said) => `the house itself breaks a rule: ${said}`));
for (const [file, line] of Object.values(PLANTS)) {
  const path = join(COPY, file);
  if (!existsSync(path) && !file.endsWith('lonely.ts')) asleep.push(`${file} is not there to plant in`);
  appendFileSync(path, `\n${line}\n`);
}
const spoke = cruise();
for (const [fence, [file]] of Object.entries(PLANTS)) {
  if (!spoke.has(`${fence} ${file}`)) asleep.push(`${fence} says nothing of ${file}`);
}
rmSync(COPY, { recursive: true, force: true });
console.log(asleep.length > 0 ? asleep.join('\n') : `All ${fences.length} fences wake.`);
process.exitCode = asleep.length > 0 ? 1 : 0;
