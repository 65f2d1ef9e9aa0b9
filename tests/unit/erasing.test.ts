import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import { TABLE_NAMES, TABLES, type Workspace, workspaceOf } from '../../shared/model/tables';
import { mapTexts } from '../../shared/model/texts';
import { testForErased } from '../../shared/privacy/name-marks';
import { nameSpans, otherWritings, testFor, withSpans } from '../../shared/privacy/person-name';
import { withoutErased } from '../../shared/workspace/erased-before';
import { type Answer, erasePeople } from '../../shared/workspace/erasing/erase';
import { peopleIn, personNamed } from '../../shared/workspace/erasing/people';
import { countWritings, findPeople, type Wanted, writingsOf } from '../../shared/workspace/erasing/places';
import { looseEndsIn } from '../../shared/workspace/references';
import { anyWorkspace } from '../arbitraries';
import { aNote, aParticipant, aProgramme, aSession, aStakeholder, aTie, demo, stamp } from '../make';

const NAME = 'Zwaantje Qwerpoel';
const INSTEAD = '[naam verwijderd]';

const found = (text: string, name: string): readonly string[] =>
  nameSpans(text, testFor([name])).map(({ from, to }) => text.slice(from, to));

describe('a name in a text', () => {
  it.each([
    ['Bo', 'Bo plant een Boom met bo.', ['Bo', 'bo']],
    ['Zoë', 'ZOE en zoë, niet Zoëtje', ['ZOE', 'zoë']],
    ['Jan de Wit', 'jan  de wit; Jan-de-Wit, j.de wit, Jan. Ver weg de Wit', ['jan  de wit', 'Jan-de-Wit']],
    ['Ann', "Ann's fiets, anna, mail ann@post.nl of ann_2", ['Ann', 'ann', 'ann']],
    ['Eva', 'E\u200bva \u202eEva\u202c Éva', ['E\u200bva', 'Eva', 'Éva']],
    ['Fientje', 'ﬁentje', ['ﬁentje']],
    ['', 'iets', []],
  ])('%j is found in %j as words of its own', (name, text, expected) => {
    expect(found(text, name)).toEqual(expected);
  });

  it('gives way to other words, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Eva', 'Evart', ', ', ' ', 'x', 'éva', '🌳')), (pieces) => {
        const text = pieces.join('');
        const after = withSpans(text, nameSpans(text, testFor(['Eva'])), '◻');
        expect(nameSpans(after, testFor(['Eva']))).toEqual([]);
        expect(after.replaceAll('◻', '').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('has shorter ways of writing, which are only proposed', () => {
    const ways = otherWritings('Roos van den Berg');
    for (const way of ['Roos', 'van den Berg', 'Berg', 'R. van den Berg', 'Roos B.', 'R.v.d.B'])
      expect(ways).toContain(way);
    expect(ways).not.toContain('Roos van den Berg');
    expect(otherWritings('Berg, Roos')).toContain('Berg');
    expect(otherWritings('Berg, Roos')).not.toContain('Berg,');
  });
});

const wantedIn = (workspace: Workspace, writings: readonly string[] = []): Wanted => ({
  person: personNamed(peopleIn(workspace), NAME),
  writings,
});

function erased(workspace: Workspace, answers: ReadonlyMap<string, Answer> = new Map(), writings: string[] = []) {
  const wanted = [wantedIn(workspace, writings)];
  const plan = { wanted, found: findPeople(workspace, wanted), answers, instead: INSTEAD };
  return applyChange(workspace, erasePeople(workspace, plan, stamp('2026-10-15T14:03:00+02:00', 'made')));
}

/** The workspace with the name put in every text that a person can type. */
const withName = (workspace: Workspace): Workspace =>
  Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      (workspace[table] as readonly never[]).map((row) => mapTexts(table, row, (text) => `${text} ${NAME}, `)),
    ]),
  ) as unknown as Workspace;

describe('erasing a person', () => {
  it('leaves no trace of the name in any text of any table, and a workspace that holds together', () => {
    fc.assert(
      fc.property(anyWorkspace(2), (drawn) => {
        const after = erased(withName(drawn));
        expect(JSON.stringify(after)).not.toMatch(/zwaantje|qwerpoel/i);
        expect(looseEndsIn(after).map(({ key }) => key)).toEqual(looseEndsIn(withName(drawn)).map(({ key }) => key));
        for (const table of TABLE_NAMES)
          for (const row of after[table]) expect(TABLES[table].schema.safeParse(row).success, table).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves no trace in the demonstration, and takes away only what was about that person', () => {
    const after = erased(withName(demo()));
    expect(JSON.stringify(after)).not.toMatch(/zwaantje|qwerpoel/i);
    expect(after.notes.length).toBe(demo().notes.length);
    expect(erased(demo()).stakeholders).toEqual(demo().stakeholders);
  });

  const party = aStakeholder({ id: 'z', type: 'person', name: NAME, shortName: 'Z.Q.' });
  const other = aStakeholder({ id: 'o', type: 'organisation', name: 'Buurthuis' });
  const guest = aParticipant({ id: 'g', label: 'zwaantje qwerpoel' });
  const told = aNote('insight', { id: 'n', text: `Met ${NAME} samen`, links: [{ to: 'stakeholder', id: 'z' }] });
  const story = workspaceOf({
    programmes: [aProgramme()],
    sessions: [aSession()],
    stakeholders: [party, other],
    participants: [guest],
    ties: [aTie('z', 'o', { id: 't' })],
    notes: [told],
  });

  it('takes the person out of the network and the meetings, with the lines and links', () => {
    const after = erased(story);
    expect(after.stakeholders.map(({ id }) => id)).toEqual(['o']);
    expect([after.participants, after.ties, after.notes[0]?.links]).toEqual([[], [], []]);
    expect(after.notes[0]?.text).toBe(`Met ${INSTEAD} samen`);
  });

  it('leaves a text or takes the whole note away when that was chosen', () => {
    const key = findPeople(story, [wantedIn(story)]).texts[0]?.key ?? '';
    expect(erased(story, new Map([[key, 'remove']])).notes).toEqual([]);
    expect(erased(story, new Map([[key, 'keep']])).notes[0]?.text).toBe(told.text);
  });

  it('looks at a first name or initials only when that was ticked', () => {
    const short = { ...story, notes: [aNote('insight', { text: 'Zwaantje en Z.Q. waren er' })] };
    expect([...countWritings(short, ['Zwaantje', 'Z.Q.', 'Qwerpoel'])]).toEqual([
      ['Zwaantje', 3],
      ['Z.Q.', 2],
      ['Qwerpoel', 2],
    ]);
    expect(erased(short).notes[0]?.text).toBe('Zwaantje en Z.Q. waren er');
    expect(erased(short, new Map(), ['Zwaantje', 'Z.Q.']).notes[0]?.text).toBe(`${INSTEAD} en ${INSTEAD}. waren er`);
  });

  it('reaches what groups took along and where a file came from', () => {
    const moment = { createdAt: '2026-10-15T14:03:00+02:00', updatedAt: '2026-10-15T14:03:00+02:00' };
    const kept = { 'notes/n': { ...told }, 'participants/g': { ...guest }, 'stakeholders/z': { ...party } };
    const returned = { copyId: 'copy', savedAt: moment.createdAt, rows: kept };
    const after = erased({
      ...story,
      handouts: [{ id: 'h', ...moment, sessionId: 'session-1', groupId: 'x', rows: kept, returns: [returned] }],
      origins: [{ id: 'programme-1', ...moment, isDemo: false, fileName: `Van ${NAME}.kring` }],
      speakingRounds: [{ id: 'r', ...moment, sessionId: 'session-1', blockId: 'b', order: ['g'], spokenIds: ['g'] }],
    });
    expect(JSON.stringify(after)).not.toMatch(/qwerpoel/i);
    expect(Object.keys(after.handouts[0]?.rows ?? {})).toEqual(['notes/n']);
    expect(after.speakingRounds[0]).toMatchObject({ order: [], spokenIds: [] });
  });

  it('proposes what somebody is called in the network as well', () => {
    expect(writingsOf(story, wantedIn(story).person)).toEqual(expect.arrayContaining(['Z.Q.', 'Zwaantje', 'Qwerpoel']));
  });

  it('gives rows a new id when the name stands in it', () => {
    const named = { ...story, notes: [{ ...told, id: 'zwaantje-qwerpoel-1' }] };
    const after = erased(named);
    expect(JSON.stringify(after)).not.toMatch(/qwerpoel/i);
    expect(after.notes).toHaveLength(1);
  });

  it('is not undone by an older copy, nor by what is new in it', () => {
    const fresh = aNote('idea', { id: 'later', text: `Vraag het ${NAME.toUpperCase()} nog eens` });
    const theirs = { ...story, notes: [...story.notes, fresh] };
    const after = erased(story);
    const { tables } = withoutErased(after, theirs, after.erasures, INSTEAD);
    expect(JSON.stringify(tables)).not.toMatch(/qwerpoel/i);
    expect(tables.notes.map(({ text }) => text)).toEqual([`Met ${INSTEAD} samen`, `Vraag het ${INSTEAD} nog eens`]);
    expect([tables.participants, tables.ties]).toEqual([[], []]);
  });

  it('keeps a trace without a name, by which the name is known again', () => {
    const { erasures } = erased(story);
    expect(erasures).toHaveLength(1);
    expect(erasures[0]?.rows).toEqual(expect.arrayContaining(['stakeholders/z', 'participants/g', 'ties/t']));
    expect(erasures[0]?.emptied).toEqual(['notes/n']);
    const test = testForErased(erasures);
    expect(nameSpans('Gisteren belde ZWAANTJE Qwerpoel weer', test)).toEqual([{ from: 15, to: 32 }]);
    expect(nameSpans('Gisteren belde Anna Qwerpoel weer', test)).toEqual([]);
  });
});
