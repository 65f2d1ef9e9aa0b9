import type { Id } from '../../shared/model/ids';
import { Refusal, say } from '../../shared/model/message';
import { metricsOf } from '../../shared/network/measures';
import type { FileWorkspace } from '../../shared/workspace/format';
import { type Call, type Command, fileOf, optionOf } from './command';
import { openKring } from './files';
import { PASSPHRASE_OPTION } from './passphrase';

/** Two programmes are two networks: their measures are never mixed. */
function programmeIn({ programmes }: FileWorkspace, asked: Id | undefined): Id {
  const ids = programmes.map(({ id }) => id);
  const [only, ...others] = asked === undefined ? ids : ids.filter((id) => id === asked);
  if (only !== undefined && others.length === 0) return only;
  throw new Refusal(say('workspace.cli.whichProgramme', { ids: ids.join(', ') }));
}

async function run(call: Call): Promise<void> {
  const { workspace } = await openKring(fileOf(call), optionOf(call, 'passphrase-file'));
  const programmeId = programmeIn(workspace, optionOf(call, 'programme'));
  const today = new Date().toISOString().slice(0, 10);
  const measures = metricsOf(
    workspace.stakeholders.filter((party) => party.programmeId === programmeId),
    workspace.ties.filter((tie) => tie.programmeId === programmeId),
    today,
  );
  call.print(JSON.stringify(measures, null, call.values.json ? 0 : 2));
}

/** The measures of the network in a file, as JSON: on one line with --json, else laid out to be read. */
export const metrics: Command = {
  usage: 'metrics FILE [--json] [--programme ID] [--passphrase-file FILE|-]',
  about: 'workspace.cli.about.metrics',
  options: { json: { type: 'boolean' }, programme: { type: 'string' }, ...PASSPHRASE_OPTION },
  takes: 1,
  run,
};
