import { describe, expect, it } from 'vitest';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import type { Audience } from '../../shared/privacy/audience';
import { DEFAULT_OPTIONS, PartName } from '../../shared/report/options';
import { type Block, picturesOf, textOf } from '../../shared/report/outline';
import { yieldOf } from '../../shared/report/yield';
import { aNote, aParticipant, aProgramme, aSession, aStakeholder, aTie, demo, SESSION_ID } from '../make';
import { dutch } from '../words';

const made = { createdAt: '2026-10-01T09:00:00Z', updatedAt: '2026-10-01T09:00:00Z' };
const small = (over: Partial<Workspace>): Workspace =>
  workspaceOf({ programmes: [aProgramme()], sessions: [aSession()], ...over });

const reportOf = (
  workspace: Workspace,
  sessionId = SESSION_ID,
  audience: Audience = 'partners',
  without: PartName[] = [],
) => {
  const report = yieldOf(workspace, sessionId, { audience, words: dutch, options: { ...DEFAULT_OPTIONS, without } });
  if (!report) throw new Error('no report');
  return report;
};

/** The blocks under one heading of the first level. */
function under(blocks: readonly Block[], title: string): readonly Block[] {
  const isTop = (block: Block): boolean => block.kind === 'heading' && block.level === 1;
  const from = blocks.findIndex((block) => isTop(block) && block.kind === 'heading' && textOf(block.runs) === title);
  const next = blocks.findIndex((block, index) => index > from && isTop(block));
  return from < 0 ? [] : blocks.slice(from + 1, next < 0 ? undefined : next);
}

const cellsUnder = (blocks: readonly Block[], title: string): readonly (readonly string[])[] =>
  under(blocks, title).flatMap((block) =>
    block.kind === 'table'
      ? [block.columns.map(({ heading }) => heading), ...block.rows.map((row) => row.map(textOf))]
      : [],
  );

const itemsUnder = (blocks: readonly Block[], title: string): readonly string[] =>
  under(blocks, title).flatMap((block) => (block.kind === 'list' ? block.items.map(({ runs }) => textOf(runs)) : []));

describe('the parts of a report', () => {
  it('are offered when they hold something, with how much', () => {
    const { parts } = reportOf(demo(), 'ses-3', 'core_group');
    expect(parts.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'yield 5',
      'attendance 8',
      'actions 3',
      'agreements 3',
      'reflection 2',
      'successes 1',
      'conflicts 1',
      'assumptions 1',
      'network 28',
      'terms 10',
      'account 1',
    ]);
  });

  it('are left out when they are switched off', () => {
    const { blocks } = reportOf(demo(), 'ses-3', 'core_group', [...PartName.options]);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  it('are offered in a report of nothing only as the small print', () =>
    expect(reportOf(small({})).parts.map(({ name }) => name)).toEqual(['account']));
});

describe('actions and agreements', () => {
  const board = aStakeholder({ id: 'st-1', name: 'Gemeente Tuinwijk', shortName: 'Gemeente' });

  it('say what, who, when and how we hear about it', () => {
    const actions = [
      aNote('action', {
        text: 'Kaart maken',
        ownerIds: ['st-1'],
        ownerLabel: 'Opbouwwerker',
        due: '2026-12-01',
        informHow: 'App',
      }),
      aNote('action', { text: 'Bellen', state: 'done' }),
    ];
    const { blocks } = reportOf(small({ notes: actions, stakeholders: [board] }));
    expect(cellsUnder(blocks, 'Acties')).toEqual([
      ['Wat', 'Wie', 'Wanneer', 'Hoe horen we het'],
      ['Kaart maken', 'Opbouwwerker en Gemeente', '1 december 2026', 'App'],
      ['Bellen', 'nog van niemand', 'geen datum (gedaan)', '–'],
    ]);
  });

  it('say on which subject, with whom and when to look back [S0-11]', () => {
    const agreement = aNote('agreement', {
      text: 'Binnen een week',
      topic: 'referral',
      partyIds: ['st-1'],
      reviewOn: '2027-01-14',
    });
    const { blocks } = reportOf(small({ notes: [agreement], stakeholders: [board] }));
    expect(cellsUnder(blocks, 'Afspraken')).toEqual([
      ['Onderwerp', 'Afspraak', 'Wie', 'Terugkijken op'],
      ['Verwijzen', 'Binnen een week', 'Gemeente', '14 januari 2027'],
    ]);
  });
});

describe('what was learned', () => {
  it('from looking back stands in three lists, without a name that nobody agreed to', () => {
    const notes = [
      aNote('reflection', {
        text: 'Ik vroeg eerst',
        focus: 'own_action',
        attribution: 'role',
        authorLabel: 'Wethouder',
        nextTime: 'Weer',
      }),
    ];
    const { blocks } = reportOf(small({ notes }));
    expect(itemsUnder(blocks, 'Reflectie')).toEqual(['Ik vroeg eerst (deelnemer)\nVolgende keer: Weer']);
    expect(JSON.stringify(blocks)).not.toContain('Wethouder');
  });

  it('from difference is only there with both yesses, and without how heated it was', () => {
    const open = JSON.stringify(under(reportOf(demo(), 'ses-3', 'core_group').blocks, 'Wat we leerden van verschil'));
    expect(open).toContain('De sleutel van ’t Vliernest');
    expect(open).toContain('Twee bewoners hebben zes weken een eigen sleutel');
    expect(open).not.toContain('Hoe lang mag een overleg duren');
    expect(open).not.toContain('warm');
    expect(under(reportOf(demo(), 'ses-3').blocks, 'Wat we leerden van verschil')).toEqual([]);
  });

  it('from a value ends the sentence of its subject', () => {
    const lead = reportOf(demo(), 'ses-3').blocks.find((block) => block.kind === 'paragraph' && block.look === 'lead');
    expect(lead?.kind === 'paragraph' && textOf(lead.runs)).toBe('We vinden het wijknetwerk Vlierbuurt geslaagd als:');
  });
});

describe('the people', () => {
  const people = {
    participants: [
      aParticipant({ id: 'p-1', label: 'Anna', attendance: 'present' }),
      aParticipant({ id: 'p-2', label: 'Bertus', attendance: 'present' }),
      aParticipant({ label: 'Cor', attendance: 'absent' }),
      aParticipant({ label: 'Dirk', attendance: 'present', perspective: 'policy' }),
    ],
    consents: [
      {
        id: 'c',
        ...made,
        participantId: 'p-1',
        purposes: ['name_in_report' as const],
        givenOn: '2026-10-01',
        recordedBy: '',
        how: 'form' as const,
      },
    ],
  };

  it('are counted by role, and named only with their consent', () => {
    const { blocks } = reportOf(small(people));
    expect(cellsUnder(blocks, 'Wie waren erbij')).toEqual([
      ['Wie', 'Hoeveel', 'Met naam'],
      ['Inwoner', '2', 'Anna'],
      ['Beleid en bestuur', '1', '–'],
    ]);
    expect(JSON.stringify(blocks)).not.toMatch(/Bertus|Cor|Dirk/);
  });
});

describe('the network in a report', () => {
  const report = reportOf(demo(), 'ses-2');

  it('is a picture with words for it, and the same ties as a table with their rung [S4-4]', () => {
    const [picture] = picturesOf(report);
    expect(picture?.svg).toMatch(/^<svg/);
    expect(picture?.alt.length).toBeGreaterThan(40);
    const cells = cellsUnder(report.blocks, 'Netwerk in beeld');
    expect(cells[0]).toEqual(['Van', 'Naar', 'Waarvoor', 'Trede']);
    expect(cells).toHaveLength(46);
    expect(cells[1]).toEqual([
      'Bewonersgroep',
      'Buurtkamer ’t Vliernest',
      'Een plek delen en Buren',
      'Elkaar sterker maken',
    ]);
  });

  it('says how many ties stand on each rung [S4-4]', () => {
    const said = under(report.blocks, 'Netwerk in beeld').map((block) => ('runs' in block ? textOf(block.runs) : ''));
    expect(said).toContain(
      'Hoe ver de lijnen zijn: Informatie uitwisselen (10), Op elkaar afstemmen (23), Middelen delen (11) en Elkaar sterker maken (1)',
    );
  });

  it('says what it is about and where to ask, in words and in the picture', () => {
    const about = 'Minder mensen lopen thuis vast zonder dat iemand het weet.';
    const said = under(report.blocks, 'Netwerk in beeld').map((block) => ('runs' in block ? textOf(block.runs) : ''));
    expect(said).toContain(`In het midden: ${about}`);
    const [picture] = picturesOf(report);
    expect(picture?.alt).toContain(`In het midden staat: ${about}`);
    expect(picture?.alt).toContain('Buurtkamer ’t Vliernest (aanspreekpunt)');
    expect(picture?.svg).toContain('(aanspreekpunt)');
  });

  it('names no person who did not agree to that, in words nor in the picture', () => {
    const everything = JSON.stringify(report.blocks);
    expect(everything).toContain('Kwartiermaker');
    expect(everything).not.toMatch(/Sleutelpersoon|Ervaringsdesk\. geld/);
  });

  it('leaves out who had left before the meeting', () => {
    const stakeholders = [
      aStakeholder({ id: 'a' }),
      aStakeholder({ id: 'b', name: 'Vertrokken', until: '2026-01-01' }),
    ];
    const { blocks } = reportOf(small({ stakeholders, ties: [aTie('a', 'b')] }));
    expect(JSON.stringify(blocks)).not.toContain('Vertrokken');
  });
});

describe('the small print', () => {
  const text = (workspace: Workspace): string => {
    const block = reportOf(workspace).blocks.at(-1);
    return block?.kind === 'paragraph' && block.look === 'small' ? textOf(block.runs) : '';
  };

  it('says when, for whom, and where to ask', () => {
    const programmes = [
      aProgramme({ contactPointId: 'st-1', partners: ['Welzijn', 'Gemeente'], funder: 'Fonds Buurt' }),
    ];
    const said = text(small({ programmes, stakeholders: [aStakeholder({ id: 'st-1', shortName: 'Buurtkamer' })] }));
    expect(said).toContain('Opgehaald op 15 oktober 2026.');
    expect(said).toContain('Gemaakt voor de partners.');
    expect(said).toContain('Vragen? Ga naar Buurtkamer.');
  });

  it('names the partners and who paid', () => {
    const programmes = [aProgramme({ partners: ['Welzijn', 'Gemeente'], funder: 'Fonds Buurt' })];
    expect(text(small({ programmes }))).toContain('Met: Welzijn en Gemeente. Betaald door: Fonds Buurt.');
  });

  it('calls a person at the contact point by what they are, without their yes to be named', () => {
    const person = aStakeholder({
      id: 'st-1',
      type: 'person',
      name: 'Anna',
      shortName: 'Anna',
      perspective: 'volunteer',
    });
    const said = text(small({ programmes: [aProgramme({ contactPointId: 'st-1' })], stakeholders: [person] }));
    expect(said).toContain('Vragen? Ga naar Vrijwilliger.');
  });
});
