import { readFileSync } from 'node:fs';
import type { Stamp } from '../shared/model/ids';
import type { CardEntry, PartnershipCard } from '../shared/model/instruments';
import type { Stakeholder, Tie } from '../shared/model/network';
import type { Note, NoteOf } from '../shared/model/note';
import type { Programme } from '../shared/model/programme';
import type { Block, BreakoutGroup, Participant, Session, Theme } from '../shared/model/session';
import type { Workspace } from '../shared/model/tables';
import { fromFile } from '../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../shared/workspace/read-file';

// The only builders. Each test states only what it is about; everything else is filled in here.
// There is one programme and one session unless a test says otherwise, so their ids are fixed;
// of the rest there are many, so they are counted: note-1, note-2.

export const PROGRAMME_ID = 'programme-1';
export const SESSION_ID = 'session-1';
export const THEME_ID = 'theme-1';

/** The demonstration that Kring ships. */
export const DEMO_FILE = new URL('../resources/samples/demo.kring', import.meta.url);

const NOW = '2026-10-15T14:03:00+02:00';
const made = { createdAt: NOW, updatedAt: NOW };

const counts = new Map<string, number>();
const nextId = (noun: string): string => {
  const count = (counts.get(noun) ?? 0) + 1;
  counts.set(noun, count);
  return `${noun}-${count}`;
};

/** A moment and fresh ids `new-1`, `new-2`, ...; every stamp starts counting anew. */
export function stamp(now: string = NOW, prefix = 'new'): Stamp {
  let count = 0;
  return {
    now,
    newId: () => {
      count += 1;
      return `${prefix}-${count}`;
    },
  };
}

/** A programme of one neighbourhood, id `programme-1`. */
export const aProgramme = (over: Partial<Programme> = {}): Programme => ({
  id: PROGRAMME_ID,
  ...made,
  name: 'Samen in de Tuinwijk',
  region: 'Regio Midden',
  area: { kind: 'neighbourhood', name: 'Tuinwijk' },
  template: 'free',
  stage: 'beginning',
  purpose: '',
  focus: 'challenge',
  focusText: '',
  ambitions: [],
  sharedGoals: [],
  startStance: { choice: 'start' },
  stepProgress: { find: 'todo', know: 'todo', overlap: 'todo', agree: 'todo', agenda: 'todo', vision: 'todo' },
  cultureStructure: [],
  startDate: '2026-09-01',
  retentionMonths: 12,
  partners: [],
  ...over,
});

/** A meeting of that programme, id `session-1`. */
export const aSession = (over: Partial<Session> = {}): Session => ({
  id: SESSION_ID,
  ...made,
  programmeId: PROGRAMME_ID,
  number: 1,
  title: 'Werkbijeenkomst',
  kind: 'workshop',
  date: '2026-10-15',
  startTime: '13:30',
  endTime: '15:30',
  purpose: '',
  status: 'ready',
  methodIds: [],
  privacy: { photos: 'none', attribution: 'group' },
  ...over,
});

/** A block of ten minutes in the circle; its order is its number. */
export function aBlock(over: Partial<Block> = {}): Block {
  const id = nextId('block');
  return {
    id,
    ...made,
    sessionId: SESSION_ID,
    order: counts.get('block') ?? 0,
    kind: 'custom',
    title: 'Blok',
    minutes: 10,
    mode: 'plenary',
    status: 'planned',
    ...over,
  };
}

/** Someone who is expected at the meeting. */
export const aParticipant = (over: Partial<Participant> = {}): Participant => ({
  id: nextId('participant'),
  ...made,
  sessionId: SESSION_ID,
  label: 'Bewoner',
  perspective: 'resident',
  attendance: 'invited',
  ...over,
});

/** A break-out group with nobody in it yet. */
export const aGroup = (over: Partial<BreakoutGroup> = {}): BreakoutGroup => ({
  id: nextId('group'),
  ...made,
  sessionId: SESSION_ID,
  name: 'Groep',
  participantIds: [],
  ...over,
});

/** The building block "Samenwerken" with its two sub-lists, id `theme-1`. */
export const aTheme = (over: Partial<Theme> = {}): Theme => ({
  id: THEME_ID,
  ...made,
  programmeId: PROGRAMME_ID,
  key: 'cooperation',
  title: 'Samenwerken',
  order: 1,
  sections: [
    { key: 'lessons', title: 'Lessen', noteKinds: ['insight'] },
    { key: 'tips_examples', title: 'Tips en voorbeelden', noteKinds: ['tip', 'asset'] },
  ],
  ...over,
});

/** An organisation on the ring "betrokken". */
export const aStakeholder = (over: Partial<Stakeholder> = {}): Stakeholder => ({
  id: nextId('stakeholder'),
  ...made,
  programmeId: PROGRAMME_ID,
  type: 'organisation',
  name: 'Buurthuis',
  shortName: 'Buurthuis',
  sector: 'welfare',
  domain: 'social',
  formality: 'formal',
  perspective: 'professional',
  ring: 'involved',
  energy: 0,
  participationForms: [],
  consent: 'not_needed',
  tags: [],
  ...over,
});

/** A tie on which two parties exchange information. */
export const aTie = (sourceId: string, targetId: string, over: Partial<Tie> = {}): Tie => ({
  id: nextId('tie'),
  ...made,
  programmeId: PROGRAMME_ID,
  sourceId,
  targetId,
  direction: 'mutual',
  purpose: [],
  ladder: 1,
  formality: 'formal',
  ...over,
});

type OwnFields<N> = N extends Note ? Omit<N, keyof NoteOf<'insight'>> : never;
type OwnFieldsOf<K extends Note['kind']> = OwnFields<NoteOf<K>>;

// Only what a kind cannot do without.
const OWN_FIELDS: { readonly [K in Note['kind']]: OwnFieldsOf<K> } = {
  insight: {},
  value: { subject: 'aandacht', scope: 'own' },
  reflection: { focus: 'collaboration' },
  hurdle: { category: 'other', state: 'open' },
  conflict: {
    situation: '',
    differenceType: 'approach',
    difference: '',
    sides: [],
    state: 'named',
    bothSidesApproved: false,
  },
  assumption: { about: 'task', state: 'spoken' },
  perception: { fromGroup: 'Bewoners', aboutGroup: 'Gemeente' },
  agreement: { topic: 'other', scope: 'local', partyIds: [], state: 'agreed' },
  action: { level: 'we', ownerIds: [], priority: 'next', state: 'open' },
  need: { needType: 'resident' },
  asset: { assetType: 'activity' },
  tip: { tipType: 'tool' },
  success: { medium: 'text', shareable: false },
  experience: { whose: 'Bewoner' },
  fact: { value: '10%', category: 'population', areaLevel: 'neighbourhood', source: 'Telling' },
  question: { state: 'open' },
  idea: { stage: 'shared', supporterIds: [] },
  parking: {},
};

/** A note of one kind, seen by partners and in the report. */
export function aNote<K extends Note['kind']>(kind: K, over: Partial<NoteOf<K>> = {}): NoteOf<K> {
  const shared = {
    id: nextId('note'),
    ...made,
    programmeId: PROGRAMME_ID,
    sessionId: SESSION_ID,
    text: 'Een notitie',
    attribution: 'group',
    visibility: 'partners',
    inReport: true,
    links: [],
    tags: [],
    capturedAt: NOW,
    origin: 'session',
  };
  return { ...shared, kind, ...OWN_FIELDS[kind], ...over } as unknown as NoteOf<K>;
}

const LARGEST_DEMO = 10_000_000;

/** A partnership card with nothing on it, version 1 of "het wijknetwerk". */
export const aCard = (over: Partial<PartnershipCard> = {}): PartnershipCard => ({
  id: nextId('card'),
  ...made,
  programmeId: PROGRAMME_ID,
  title: 'Partnerschapskaart Tuinwijk',
  subject: 'het wijknetwerk',
  filledInBy: 'Kerngroep',
  version: 1,
  date: '2026-10-15',
  stepState: { values: 'empty', relations: 'empty', acting: 'empty', conditions: 'empty', actions: 'empty' },
  ...over,
});

/** A value on that card; its order is its number. */
export const anEntry = (cardId: string, over: Partial<CardEntry> = {}): CardEntry => ({
  id: nextId('entry'),
  ...made,
  cardId,
  step: 'values',
  field: 'success_statement',
  text: 'iedereen iemand kent om te bellen',
  shared: true,
  order: counts.get('entry') ?? 0,
  ...over,
});

const readDemo = (): Workspace =>
  fromFile(readWorkspaceFile(new Uint8Array(readFileSync(DEMO_FILE)), LARGEST_DEMO).workspace);
let demonstration: Workspace | undefined;

/** The demonstration that Kring ships, read and checked once. Programme `prg-vlierbuurt`, sessions `ses-1` to `ses-4`. */
export function demo(): Workspace {
  demonstration ??= readDemo();
  return demonstration;
}
