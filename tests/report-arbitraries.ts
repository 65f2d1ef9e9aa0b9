import fc from 'fast-check';
import type { Words } from '../shared/language/translate';
import type { Workspace } from '../shared/model/tables';
import { AUDIENCES } from '../shared/privacy/audience';
import { NAME_STYLES } from '../shared/privacy/printed-names';
import { FIRST_OPTIONS, PARTS_OF, ReportType } from '../shared/report/options';
import { type Report, reportOf } from '../shared/report/report';
import { anyWorkspace } from './arbitraries';

/** The same workspace with every note of the first meeting, meant for everyone and not left out by hand. */
function openHearted(workspace: Workspace): Workspace {
  const session = workspace.sessions[0];
  if (!session) return workspace;
  const mine = { sessionId: session.id, programmeId: session.programmeId };
  const notes = workspace.notes.map((note) => ({ ...note, ...mine, visibility: 'public' as const, inReport: true }));
  return { ...workspace, notes };
}

/** Random reports of random workspaces: every type, for all readers, with parts off and in another order. */
export const anyReport = (languages: readonly Words[]): fc.Arbitrary<Report> =>
  fc
    .tuple(
      fc.oneof(anyWorkspace(1), anyWorkspace(1).map(openHearted)),
      fc.constantFrom(...ReportType.options),
      fc.constantFrom(...AUDIENCES),
      fc.constantFrom(...NAME_STYLES),
      fc.constantFrom(...languages),
      fc.record({
        pagePerTheme: fc.boolean(),
        onlyLists: fc.boolean(),
        printAddresses: fc.boolean(),
        bullet: fc.constantFrom('arrow' as const, 'dash' as const),
      }),
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    )
    .map(([workspace, type, audience, names, words, layout, coins]) => {
      const off = PARTS_OF[type].filter((_, index) => coins[index] && coins[index + 20]);
      const order = PARTS_OF[type].filter((_, index) => coins[index + 40]).toReversed();
      const options = { ...FIRST_OPTIONS[type], ...layout, without: off, order };
      const programmeId = workspace.programmes[0]?.id;
      return reportOf(workspace, {
        ...{ type, audience, names, words, options, programmeId },
        sessionId: workspace.sessions[0]?.id,
      });
    })
    .filter((report) => report !== null);
