import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary, withOwnMethods } from '../../shared/methods/library';
import { saveAsMethod } from '../../shared/methods/own-methods';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { type Outline, type Table, textOf } from '../../shared/report/outline';
import { runSheetOf } from '../../shared/report/run-sheet';
import { writeWord } from '../../shared/word/write-word';
import { aBlock, aGroup, aParticipant, aProgramme, aSession, aTheme, demo, SESSION_ID, stamp } from '../make';
import { readWord } from '../read-word';
import { dutch, english } from '../words';

const FOLDER = 'resources/methods';
const library = readLibrary(
  readdirSync(FOLDER).map((name) => ({ name, json: JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) })),
);

type Asked = Partial<Parameters<typeof runSheetOf>[2]>;

function sheet(over: Partial<Workspace>, asked: Asked = {}): Outline {
  const workspace = workspaceOf({ programmes: [aProgramme()], sessions: [aSession()], ...over });
  const outline = runSheetOf(workspace, SESSION_ID, { words: dutch, library, withMemos: false, ...asked });
  if (!outline) throw new Error('no run sheet');
  return outline;
}

const tablesOf = ({ blocks }: Outline): readonly (readonly (readonly string[])[])[] =>
  blocks
    .filter((block): block is Table => block.kind === 'table')
    .map(({ rows }) => rows.map((row) => row.map(textOf)));
const headings = ({ blocks }: Outline) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [textOf(block.runs)] : []));
const everything = (outline: Outline): string => JSON.stringify(outline.blocks);

describe('the plan on paper', () => {
  const welcome = aBlock({
    order: 1,
    title: 'Welkom',
    minutes: 15,
    firstVoice: 'resident',
    memo: 'sleutel bij de buren',
  });
  const lunch = aBlock({ order: 3, kind: 'break', title: 'Soep', minutes: 30, fixedStart: '14:30' });
  const skipped = aBlock({ order: 4, title: 'Als er tijd is', status: 'skipped' });

  it('has the agenda with times, questions, manner, kinds and minutes, and when it ends', () => {
    const talk = aBlock({
      order: 2,
      title: 'Wat zie je?',
      prompt: 'Vertel het je buur.',
      minutes: 20,
      mode: 'pairs',
      captures: ['insight', 'tip'],
    });
    const outline = sheet({ blocks: [lunch, talk, welcome, skipped] });
    expect(tablesOf(outline)[0]).toEqual([
      ['13:30', 'Welkom\nEerst aan het woord: Inwoner', 'kring', '15 min'],
      ['13:45', 'Wat zie je?\nVertel het je buur.\nWe schrijven op: Les en Tip', 'in tweetallen', '20 min'],
      ['14:30\nvaste tijd', 'Soep', 'pauze', '30 min'],
    ]);
    expect(everything(outline)).toContain('Klaar om 15:00.');
    expect(everything(outline)).not.toContain('Als er tijd is');
  });

  it('has the memos of the facilitator only when they are asked for', () => {
    expect(everything(sheet({ blocks: [welcome] }))).not.toContain('sleutel');
    expect(everything(sheet({ blocks: [welcome] }, { withMemos: true }))).toContain('sleutel bij de buren');
  });

  it('puts steps for different groups at one time, with the groups that do them', () => {
    const groups = [aGroup({ name: 'Groep 1' }), aGroup({ name: 'Groep 2' })];
    const [one, two] = groups.map(({ id }, at) =>
      aBlock({ order: 5 + at, title: `Spoor ${at + 1}`, minutes: 20, mode: 'breakout', groupIds: [id] }),
    );
    if (!one || !two) throw new Error('no blocks');
    const [agenda] = tablesOf(sheet({ blocks: [one, { ...two, besideId: one.id }], breakoutGroups: groups }));
    expect(agenda).toEqual([
      ['13:30', 'Spoor 1', 'in groepen\nGroep 1', '20 min'],
      ['13:30\ntegelijk', 'Spoor 2', 'in groepen\nGroep 2', '20 min'],
    ]);
  });

  it('says so when there is no agenda yet', () => expect(everything(sheet({}))).toContain('nog niets op de agenda'));
});

describe('people in the plan on paper', () => {
  const people = [
    aParticipant({ label: 'Bewoner, Flat 3' }),
    aParticipant({ label: 'Bewoner' }),
    aParticipant({ label: 'Jannetje Prins', perspective: 'professional' }),
    aParticipant({ label: 'Huisarts', perspective: 'professional', attendance: 'absent' }),
  ] as const;
  const [host, , scribe] = people;
  const group = aGroup({
    name: 'Groep 1',
    themeId: aTheme().id,
    place: 'Keuken',
    question: 'Wie mist hier?',
    hostId: host.id,
    scribeId: scribe.id,
    participantIds: people.map(({ id }) => id),
  });

  it('stand by their role, and by name only who said yes', () => {
    const outline = sheet({ participants: people, breakoutGroups: [group], themes: [aTheme()] });
    const [groups, roles] = tablesOf(outline);
    expect(groups).toEqual([
      ['Samenwerken\nWie mist hier?', 'Keuken', 'leidt: Bewoner\nschrijft: Vakmens', '2\u00a0×\u00a0Bewoner, Vakmens'],
    ]);
    expect(roles).toEqual([
      ['Inwoner', '2', '2\u00a0×\u00a0Bewoner'],
      ['Vakmens', '1', 'Vakmens'],
    ]);
    expect(everything(outline)).not.toMatch(/Jannetje|Flat 3|Huisarts/);
    const consent = {
      ...{ id: 'yes', createdAt: group.createdAt, updatedAt: group.updatedAt, participantId: scribe.id },
      ...{
        purposes: ['name_in_report' as const],
        givenOn: '2026-10-01',
        recordedBy: 'begeleider',
        how: 'spoken' as const,
      },
    };
    expect(everything(sheet({ participants: people, breakoutGroups: [group], consents: [consent] }))).toContain(
      'Jannetje',
    );
  });

  it('have their table for every round', () => {
    const [first, second] = [1, 2].map((order) =>
      aBlock({ order, title: `Ronde ${order}`, mode: 'breakout', minutes: 30 }),
    );
    if (!first || !second) throw new Error('no blocks');
    const other = aGroup({
      name: 'Groep 2',
      participantIds: [people[1].id],
      rounds: [{ blockId: second.id, participantIds: [host.id] }],
    });
    const one = aGroup({
      name: 'Groep 1',
      participantIds: [host.id],
      rounds: [{ blockId: second.id, participantIds: [people[1].id] }],
    });
    const outline = sheet({ participants: people, breakoutGroups: [one, other], blocks: [first, second] });
    expect(headings(outline)).toContain('Andere tafels om 14:00: Ronde 2');
    expect(tablesOf(outline)).toContainEqual([
      ['Groep 1', 'Bewoner'],
      ['Groep 2', 'Bewoner'],
    ]);
  });
});

describe('what to bring', () => {
  it('comes from the methods that are used, also from your own', () => {
    const session = aSession({ methodIds: ['action-learning'] });
    expect(everything(sheet({ sessions: [session] }))).toContain('kring van stoelen');
    const block = aBlock({ methodId: 'free-time', stepId: 'roam' });
    const own = saveAsMethod([block], { name: 'Eigen', people: 8 }, library, stamp()).tables.ownMethods?.added ?? [];
    const ownSession = aSession({ methodIds: own.map(({ id }) => id) });
    const withOwn = withOwnMethods(library, own);
    expect(everything(sheet({ sessions: [ownSession] }, { library: withOwn }))).toContain('plek om te lopen of zitten');
    expect(everything(sheet({ sessions: [ownSession] }))).not.toContain('plek om te lopen');
  });
});

describe('the plan of the demonstration', () => {
  it.each([dutch, english])('is a Word file that another program reads, in both languages', async (words) => {
    const outline = runSheetOf(demo(), 'ses-2', { words, library, withMemos: false });
    if (!outline) throw new Error('no run sheet');
    const read = await readWord(await writeWord(outline, []));
    expect(read.tables.map(({ length }) => length)).toEqual(tablesOf(outline).map(({ length }) => length + 1));
    expect(read.lines.filter(({ tag }) => tag === 'h1').map(({ text }) => text)).toEqual(headings(outline));
    expect(outline.footer.text).toBe(words.t('report.demonstration'));
  });

  it('is not there for a session that is not there', () => {
    expect(runSheetOf(demo(), 'nergens', { words: dutch, library, withMemos: false })).toBeNull();
  });
});
