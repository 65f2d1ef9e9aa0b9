import type { z } from 'zod';
import { Attachment, Consent } from './consent';
import { Erasure, Exchange } from './exchange';
import { HouseStyle } from './house-style';
import { CallRound, CardEntry, DataScan, Journey, PartnershipCard, ProfileRow, RainbowProfile } from './instruments';
import { OwnMethod } from './method';
import { NetworkView, Snapshot, Stakeholder, Tie } from './network';
import { Note } from './note';
import { Origin, Programme, StandingGroup, Term } from './programme';
import {
  Block,
  BreakoutGroup,
  Handout,
  Participant,
  Run,
  Session,
  SlipGroup,
  SpeakingRound,
  Theme,
  VotingRound,
  Wall,
} from './session';

/**
 * The one list of everything Kring keeps. Database, undo, journal and file all read it.
 * `index` is what the database looks rows up by; `inFile` says whether the workspace file holds the table,
 * or only this laptop does.
 */
export const TABLES = {
  programmes: { schema: Programme, index: 'id', inFile: true },
  standingGroups: { schema: StandingGroup, index: 'id, programmeId', inFile: true },
  sessions: { schema: Session, index: 'id, programmeId', inFile: true },
  blocks: { schema: Block, index: 'id, sessionId', inFile: true },
  participants: { schema: Participant, index: 'id, sessionId', inFile: true },
  breakoutGroups: { schema: BreakoutGroup, index: 'id, sessionId', inFile: true },
  themes: { schema: Theme, index: 'id, programmeId', inFile: true },
  stakeholders: { schema: Stakeholder, index: 'id, programmeId', inFile: true },
  ties: { schema: Tie, index: 'id, programmeId, sourceId, targetId', inFile: true },
  notes: { schema: Note, index: 'id, programmeId, sessionId, kind', inFile: true },
  cards: { schema: PartnershipCard, index: 'id, programmeId', inFile: true },
  cardEntries: { schema: CardEntry, index: 'id, cardId', inFile: true },
  dataScans: { schema: DataScan, index: 'id, programmeId', inFile: true },
  rainbowProfiles: { schema: RainbowProfile, index: 'id, programmeId', inFile: true },
  profileRows: { schema: ProfileRow, index: 'id, programmeId', inFile: true },
  journeys: { schema: Journey, index: 'id, programmeId', inFile: true },
  callRounds: { schema: CallRound, index: 'id, programmeId', inFile: true },
  terms: { schema: Term, index: 'id, programmeId', inFile: true },
  consents: { schema: Consent, index: 'id', inFile: true },
  attachments: { schema: Attachment, index: 'id, noteId', inFile: true },
  snapshots: { schema: Snapshot, index: 'id, programmeId', inFile: true },
  networkViews: { schema: NetworkView, index: 'id, programmeId', inFile: true },
  houseStyles: { schema: HouseStyle, index: 'id, programmeId', inFile: true },
  slipGroups: { schema: SlipGroup, index: 'id, sessionId', inFile: true },
  votingRounds: { schema: VotingRound, index: 'id, sessionId', inFile: true },
  ownMethods: { schema: OwnMethod, index: 'id', inFile: false },
  speakingRounds: { schema: SpeakingRound, index: 'id, sessionId', inFile: false },
  handouts: { schema: Handout, index: 'id, sessionId', inFile: false },
  runs: { schema: Run, index: 'id, sessionId', inFile: false },
  walls: { schema: Wall, index: 'id, sessionId', inFile: false },
  origins: { schema: Origin, index: 'id', inFile: false },
  exchanges: { schema: Exchange, index: 'id', inFile: false },
  erasures: { schema: Erasure, index: 'id, programmeId', inFile: false },
} as const;

export type TableName = keyof typeof TABLES;
export type RowOf<T extends TableName> = z.infer<(typeof TABLES)[T]['schema']>;
export type FileTableName = { [T in TableName]: (typeof TABLES)[T]['inFile'] extends true ? T : never }[TableName];

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
export const FILE_TABLE_NAMES = TABLE_NAMES.filter((name) => TABLES[name].inFile) as readonly FileTableName[];

/** Everything in one value: what a snapshot keeps and what a report reads. */
export type Workspace = { readonly [T in TableName]: readonly RowOf<T>[] };

/** A workspace with nothing in it, or with only the tables that are given. */
export function workspaceOf(tables: Partial<Workspace> = {}): Workspace {
  const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Workspace;
  return { ...empty, ...tables };
}
