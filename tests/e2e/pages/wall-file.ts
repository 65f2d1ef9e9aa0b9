import type { CardEntry, PartnershipCard } from '../../../shared/model/instruments';
import type { NetworkLens, NetworkView, Stakeholder, Tie } from '../../../shared/model/network';
import type { Note } from '../../../shared/model/note';
import type { Block, SlipGroup } from '../../../shared/model/session';
import { FILE_TABLE_NAMES, type FileTableName, type Workspace } from '../../../shared/model/tables';
import { Domain, Formality } from '../../../shared/model/vocabularies';
import { ENVELOPE } from '../../../shared/workspace/format';
import {
  aBlock,
  aGroup,
  aNote,
  aParticipant,
  aProgramme,
  aSession,
  aStakeholder,
  aTheme,
  aTie,
  PROGRAMME_ID,
  SESSION_ID,
} from '../../make';
import type { Regie } from './regie';

/** The content of a workspace file with these rows, as Kring writes it. */
export function workspaceFile(tables: Partial<Pick<Workspace, FileTableName>>): Buffer {
  const rows = Object.fromEntries(FILE_TABLE_NAMES.map((name) => [name, tables[name] ?? []]));
  const envelope = { ...ENVELOPE, isDemo: false, language: 'nl', exportedAt: '2026-10-15T12:00:00Z' };
  return Buffer.from(JSON.stringify({ ...envelope, ...rows }));
}

/** Opens a file from the start page. */
export async function openFile({ page }: Regie, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open een bestand/ }).click();
  await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer });
}

/** How much there is to say on the wall. */
export type Much = {
  readonly title: string;
  readonly prompt: string;
  readonly slip: string;
  readonly groups: number;
  readonly slips: number;
};

/** The ids of the slips that a step of this file has, in the order in which they came. */
export const slipIds = (blockId: string, { slips }: Much): string[] =>
  Array.from({ length: slips }, (_, at) => `${blockId}-${String(at + 1).padStart(3, '0')}`);

const captured = (at: number): string =>
  `2026-10-15T12:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}Z`;

/** One meeting with a step of every sort that the wall knows, and notes in all of them. */
export function roomFile(much: Much, otherNotes: readonly Note[] = []): Buffer {
  const said = { title: much.title, prompt: much.prompt, minutes: 30 };
  const blocks: readonly Block[] = [
    aBlock({ id: 'welcome', order: 1, kind: 'welcome', title: 'Welkom', minutes: 30 }),
    aBlock({ id: 'silent', order: 2, ...said, mode: 'silent' }),
    aBlock({ id: 'groups', order: 3, ...said, mode: 'breakout' }),
    aBlock({ id: 'circle', order: 4, ...said }),
    aBlock({ id: 'free', order: 5, kind: 'free_time', title: 'Scharreltijd', minutes: 20 }),
  ];
  const groups = Array.from({ length: much.groups }, (_, at) =>
    aGroup({ id: `group-${at + 1}`, name: `Groep ${at + 1}`, themeId: `theme-${at + 1}`, place: 'Kantine' }),
  );
  const themes = groups.map((_, at) => aTheme({ id: `theme-${at + 1}`, title: `Bouwsteen ${at + 1}`, order: at + 1 }));
  const slips = (blockId: string): readonly Note[] =>
    Array.from({ length: much.slips }, (_, at) =>
      aNote('insight', {
        id: slipIds(blockId, much)[at] ?? '',
        text: `${at + 1}. ${much.slip}`,
        blockId,
        breakoutGroupId: groups[at % groups.length]?.id,
        capturedAt: captured(at),
      }),
    );
  return workspaceFile({
    programmes: [aProgramme({ purpose: much.prompt })],
    sessions: [aSession()],
    participants: [1, 2].map((at) =>
      aParticipant({ id: `person-${at}`, label: 'Wijkverpleegkundige', attendance: 'present' }),
    ),
    ...{ blocks, breakoutGroups: groups, themes },
    slipGroups: slipGroupsOf(much),
    stakeholders: partiesOf(much),
    ties: tiesOf(much),
    networkViews: VIEWS,
    cards: [CARD],
    cardEntries: entriesOf(much),
    notes: [...slips('silent'), ...slips('groups'), ...parked(much), agreedConflict(much), ...otherNotes],
  });
}

/** As many parties as the demonstration has where there is little to say, and twice as many where there is much. */
const partiesOf = ({ groups }: Much): readonly Stakeholder[] =>
  Array.from({ length: groups > 3 ? 56 : 28 }, (_, at) =>
    aStakeholder({
      id: `party-${at + 1}`,
      shortName: groups > 3 ? `Samenwerkingsverband ${at + 1}` : `Partij ${at + 1}`,
      ring: at < 7 ? 'core' : at < 15 ? 'involved' : 'periphery',
      domain: Domain.options[at % Domain.options.length] ?? 'care',
      formality: Formality.options[at % 3] ?? 'formal',
      energy: ([3, 2, 1, 0] as const)[at % 4] ?? 0,
    }),
  );

const tiesOf = (much: Much): readonly Tie[] =>
  partiesOf(much).flatMap(({ id }, at) => [
    aTie(id, `party-${(at % 7) + 8}`, { id: `tie-${at}-a`, ladder: ([1, 2, 3, 4] as const)[at % 4] ?? 1 }),
    aTie(id, `party-${(at * 3 + 1) % 28 || 28}`, {
      id: `tie-${at}-b`,
      formality: Formality.options[at % 3] ?? 'mixed',
    }),
  ]);

const parked = ({ slip, slips }: Much): readonly Note[] =>
  Array.from({ length: Math.ceil(slips / 3) }, (_, at) =>
    aNote('parking', {
      id: `parked-${at + 1}`,
      text: `${at + 1}. ${slip}`,
      blockId: 'circle',
      capturedAt: captured(at),
    }),
  );

const agreedConflict = ({ slip, title }: Much): Note =>
  aNote('conflict', {
    id: 'conflict-1',
    text: title,
    situation: title,
    difference: slip,
    sides: [
      { label: 'Anna', view: slip },
      { label: 'Bram', view: slip },
    ],
    sharedInterest: slip,
    lesson: slip,
    experiment: { what: slip, who: 'Anna', until: '2026-12-01', howWeSee: slip },
    state: 'learned',
    bothSidesApproved: true,
    blockId: 'circle',
  });

const made = { createdAt: '2026-10-15T11:00:00Z', updatedAt: '2026-10-15T11:00:00Z' };

const VIEWS: readonly NetworkView[] = (
  ['formality', 'ladder_now', 'energy'] as const satisfies readonly NetworkLens[]
).map((lens, at) => ({
  ...{ id: `view-${at + 1}`, ...made, programmeId: PROGRAMME_ID, order: at + 1 },
  ...{ label: 'Formeel en informeel in de wijk', lens, filter: {} },
}));

const slipGroupsOf = (much: Much): readonly SlipGroup[] =>
  Array.from({ length: Math.min(much.slips, 12) }, (_, at) => ({
    ...{ id: `slip-group-${at + 1}`, ...made, sessionId: SESSION_ID, blockId: 'circle', order: at + 1 },
    ...(at % 2 === 0 && { name: much.title }),
    noteIds: slipIds('groups', much).slice(at, at + 1),
  }));

const CARD: PartnershipCard = {
  ...{ id: 'card-1', ...made, programmeId: PROGRAMME_ID, title: 'Onze kaart', subject: 'Samen koken in de Tuinwijk' },
  ...{ filledInBy: 'Groep 1', version: 1, date: '2026-10-15' },
  stepState: { values: 'busy', relations: 'busy', acting: 'busy', conditions: 'busy', actions: 'busy' },
};

const BOXES = [
  ...(['success_statement'] as const).map((field) => ({ step: 'values' as const, field })),
  ...(['share_knowledge', 'share_say'] as const).map((field) => ({ step: 'relations' as const, field })),
  ...(['decide_together', 'communicate'] as const).map((field) => ({ step: 'acting' as const, field })),
  ...(['people_values', 'env_time'] as const).map((field) => ({ step: 'conditions' as const, field })),
  ...(['i_do', 'we_do'] as const).map((field) => ({ step: 'actions' as const, field })),
];

const entriesOf = ({ slip, slips }: Much): readonly CardEntry[] =>
  BOXES.slice(0, slips > 12 ? BOXES.length : 5).map((box, at) => ({
    ...{ id: `entry-${at + 1}`, ...made, cardId: 'card-1', ...box, text: slip, shared: true, order: at + 1 },
  }));
