import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copiedParties } from '../../shared/exchange/copied-parties';
import { forAudience } from '../../shared/exchange/for-audience';
import { partiesCsv, tiesCsv } from '../../shared/exchange/write-csv';
import { writeGexf } from '../../shared/exchange/write-gexf';
import { writeGraphml } from '../../shared/exchange/write-graphml';
import type { Workspace } from '../../shared/model/tables';
import { networkPicture } from '../../shared/network/picture';
import { AUDIENCES } from '../../shared/privacy/audience';
import { mayNameParticipant, mayNameParty } from '../../shared/privacy/names';
import { maySee } from '../../shared/privacy/notes';
import { focusToShow, rolesToShow } from '../../shared/privacy/wall-network';
import { reportFileName } from '../../shared/report/file-name';
import { FIRST_OPTIONS, ReportType } from '../../shared/report/options';
import { picturesOf } from '../../shared/report/outline';
import { personFile, personJson, personOutline } from '../../shared/report/person-report';
import { reportOf } from '../../shared/report/report';
import { writeWord } from '../../shared/word/write-word';
import { personNamed } from '../../shared/workspace/erasing/people';
import { tongue } from '../exchange-make';
import { anyPlanted } from '../marked-workspace';
import { SECRET } from '../planting';
import { dutch } from '../words';

const PNG = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'),
);

/** Every letter of a Word file: all parts, what it says of itself, alt texts, comments and the names of its parts. */
const lettersOf = (docx: Uint8Array): string =>
  Object.entries(unzipSync(docx))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n');

/** The short names that a file for partners may not have: people who did not agree to be named. */
const unnamed = ({ stakeholders, consents }: Workspace): readonly string[] =>
  stakeholders.flatMap((party, at) => (mayNameParty(party, consents) ? [] : [`p${at}p`, `s${at}s`]));

const tellsNothing = (workspace: Workspace, text: string): void => {
  expect(text).not.toContain(SECRET);
  for (const name of unnamed(workspace)) expect(text).not.toContain(name);
};

describe('no file of the network for partners', () => {
  it('names who did not agree, or holds what was noted of parties and lines, in any form', () => {
    fc.assert(
      fc.property(anyPlanted, (workspace) => {
        const { stakeholders: parties, ties, consents } = workspace;
        const rows = forAudience({ parties, ties }, 'partners', consents, tongue());
        const options = {
          tongue: tongue(),
          colourOf: () => ({ r: 0, g: 0, b: 0 }),
          title: 'Netwerk',
          day: '2026-10-15',
        };
        const copied = copiedParties(parties, consents, tongue());
        const people = { parties, consents };
        const focusText = focusToShow(parties.map(({ name }) => name).join(' '), people);
        const roles = rolesToShow({ leadStakeholderId: parties[0]?.id, contactPointId: parties.at(-1)?.id }, people);
        const { svg, alt } = networkPicture(rows.parties, rows.ties, dutch, { focusText, roles });
        for (const text of [
          ...[partiesCsv(rows, tongue()), tiesCsv(rows, tongue())],
          ...[writeGraphml(rows, options), writeGexf(rows, options)],
          ...[copied.text, copied.html, svg, alt],
        ])
          tellsNothing(workspace, text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('no Word file', () => {
  const anyCase = fc.record({
    workspace: anyPlanted.filter(({ sessions }) => sessions.length > 0),
    type: fc.constantFrom(...ReportType.options),
    audience: fc.constantFrom(...AUDIENCES),
  });

  type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

  /** Everything in the Word file of a case, and the name that it is saved under. */
  async function fileOf({ workspace, type, audience }: Case): Promise<string> {
    const sessionId = workspace.sessions[0]?.id ?? '';
    const request = { type, audience, names: 'name', words: dutch, options: FIRST_OPTIONS[type], sessionId } as const;
    const report = reportOf(workspace, request);
    if (!report) return '';
    const pictures = picturesOf(report).map(() => PNG);
    return `${lettersOf(await writeWord(report, pictures))}\n${reportFileName(report)}`;
  }

  /** The words of notes that this audience may not have, and the names of people who did not agree. */
  const notForThem = ({ workspace, audience }: Case): readonly string[] => [
    SECRET,
    ...workspace.notes.flatMap((note, at) =>
      maySee(note, audience, workspace.sessions) ? [] : [`w${at}w`, `x${at}x`],
    ),
    ...workspace.stakeholders.flatMap((party, at) => (mayNameParty(party, workspace.consents) ? [] : [`p${at}p`])),
    ...workspace.participants.flatMap((person, at) => (mayNameParticipant(person, workspace) ? [] : [`q${at}q`])),
  ];

  it('holds what its readers may not have: in no part, property, alt text or file name', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (each) => {
        const text = await fileOf(each);
        expect(notForThem(each).filter((word) => text.includes(word))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is known of one person', () => {
  it('names nobody else, as data and as a document', () => {
    fc.assert(
      fc.property(anyPlanted, (workspace) => {
        const at = workspace.stakeholders.findIndex(({ type }) => type === 'person');
        const first = workspace.stakeholders[at];
        if (!first) return;
        const nobody = personNamed([], `p${at}p`);
        const wanted = { person: { ...nobody, stakeholderIds: [first.id] }, writings: [] };
        const file = personFile(workspace, wanted, 'iemand anders');
        const text = `${personJson(file)}\n${JSON.stringify(personOutline(file, dutch, '2026-10-15'))}`;
        const others = workspace.stakeholders.flatMap(({ type }, other) => (type === 'person' ? [`p${other}p`] : []));
        expect(others.filter((name) => text.includes(name))).toEqual([`p${at}p`]);
      }),
      { numRuns: 60 },
    );
  });
});
