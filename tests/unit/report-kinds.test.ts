import { describe, expect, it } from 'vitest';
import type { Consent } from '../../shared/model/consent';
import { workspaceOf } from '../../shared/model/tables';
import { PARTS_OF, type PartName, ReportType } from '../../shared/report/options';
import { type ReportRequest, reportOf } from '../../shared/report/report';
import { aBlock, aNote, aProgramme, aStakeholder, demo, PROGRAMME_ID, SESSION_ID } from '../make';
import { demoReport, headings, linesOf, reportFrom } from '../report-lines';
import { dutch, english } from '../words';

const plainOptions = {
  without: [],
  bullet: 'dash',
  pagePerTheme: false,
  onlyLists: false,
  printAddresses: false,
} as const;

describe('a report of any kind', () => {
  it.each(ReportType.options)('says in %s that there is nothing to say, under its own title', (type) => {
    const lines = linesOf(reportFrom({}, { type }).blocks);
    expect(lines.join('\n')).toMatch(/\bnog (?:niets|geen)\b/i);
    expect(lines[0]?.trim()).not.toBe('');
  });

  it.each(ReportType.options)('is in English as well, with nothing left untranslated in %s', (type) => {
    const text = JSON.stringify(demoReport(type, { words: english }).blocks);
    expect(text).not.toMatch(/"(?:report|outline|runsheet|domain|card)\.[a-zA-Z.]+"/);
    expect(text).not.toMatch(/Spreekt mee als|Zo ging het|Nog niemand/);
  });

  it('is not there without what it is about', () => {
    const empty = workspaceOf({});
    const ask = (type: ReportType) => reportOf(empty, { type, audience: 'partners', words: dutch, sessionId: 'gone' });
    expect(ReportType.options.map(ask)).toEqual(ReportType.options.map(() => null));
  });

  it('needs no meeting when it is about the whole programme', () => {
    const request = { audience: 'partners', words: dutch, programmeId: 'prg-vlierbuurt' } as const;
    const made = ReportType.options.filter((type) => reportOf(demo(), { type, ...request }) !== null);
    expect(made).toEqual(['card', 'actions', 'learning', 'network', 'successes']);
  });

  it('has its parts on and off and in the order that was chosen', () => {
    const { options } = {
      options: { ...plainOptions, order: ['actions', 'agenda'] as PartName[], without: ['network'] as PartName[] },
    };
    const report = demoReport('minutes', { options });
    expect(headings(report.blocks).slice(0, 2)).toEqual(['Acties', 'Agenda']);
    expect(headings(report.blocks)).not.toContain('Netwerk in beeld');
    expect(report.blocks[0]?.kind).toBe('cover');
    expect(report.parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['network', 'actions']));
  });

  it('has a part for each name that it offers', () => {
    for (const type of ReportType.options)
      for (const { name } of demoReport(type).parts) expect(PARTS_OF[type]).toContain(name);
  });
});

describe('the minutes', () => {
  const { blocks } = demoReport('minutes');

  it('have a cover, contents, and everything that happened, in order', () => {
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['cover', 'contents']);
    expect(headings(blocks)).toEqual([
      'Wie waren erbij',
      'Agenda',
      'Opbrengst per stap',
      'Netwerk in beeld',
      'Wat er sinds de vorige keer anders is',
      'Wat we leerden',
      'Afspraken',
      'Acties',
    ]);
  });

  it('say of each step how long it was planned and how it went', () => {
    const steps = [
      {
        id: 'one',
        title: 'Welkom',
        minutes: 10,
        status: 'done',
        startedAt: '2026-10-15T14:00:00Z',
        endedAt: '2026-10-15T14:12:20Z',
      },
      { id: 'two', title: 'Rondje', minutes: 5, status: 'skipped' },
      { id: 'three', title: 'Slot', minutes: 5, status: 'planned' },
    ] as const;
    const rows = linesOf(
      reportFrom({ blocks: steps.map((step, order) => aBlock({ ...step, order })) }, { type: 'minutes' }).blocks,
    );
    expect(rows.filter((line) => line.startsWith('| ')).map((line) => line.split(' | ').slice(1))).toEqual([
      ['Welkom', '10 min', '12 minuten'],
      ['Rondje', '5 min', 'overgeslagen'],
      ['Slot', '5 min', 'niet aan toegekomen'],
    ]);
  });

  it('have the groups of a step with the dots of the votes that were shown, each slip once', () => {
    const made = { createdAt: '2026-10-15T14:03:00Z', updatedAt: '2026-10-15T14:03:00Z' };
    const report = reportFrom(
      {
        blocks: [aBlock({ id: 'choose', title: 'Kies' })],
        notes: [
          aNote('insight', { id: 'soup', text: 'Soep', blockId: 'choose' }),
          aNote('insight', { id: 'bench', text: 'Bankje', blockId: 'choose' }),
          aNote('insight', { id: 'mine', text: 'Geheim', blockId: 'choose', visibility: 'private' }),
        ],
        slipGroups: [
          {
            id: 'food',
            ...made,
            sessionId: SESSION_ID,
            blockId: 'choose',
            order: 1,
            name: 'Eten',
            noteIds: ['soup', 'mine'],
          },
        ],
        votingRounds: [
          {
            ...{
              id: 'round',
              ...made,
              sessionId: SESSION_ID,
              blockId: 'choose',
              dotsEach: 3,
              capPerOption: 2,
              state: 'shown',
            },
            options: [
              { to: 'slip_group', id: 'food', dots: 7 },
              { to: 'note', id: 'bench', dots: 1 },
            ],
          },
        ],
      },
      { type: 'minutes' },
    );
    const lines = linesOf(report.blocks);
    expect(lines.slice(lines.indexOf('## Kies') + 1, lines.indexOf('## Kies') + 5)).toEqual([
      'Eten (7 stippen)',
      '- Soep',
      'Verder',
      '- Bankje (1 stip)',
    ]);
    expect(report.leftOut.map(({ reason, ids }) => [reason, ids.length])).toEqual([['private', 1]]);
  });
});

describe('names in a report', () => {
  const roos = aStakeholder({
    id: 'roos',
    type: 'person',
    name: 'Roos van Dijk',
    shortName: 'Roos',
    perspective: 'resident',
  });
  const yes: Consent = {
    ...{ id: 'yes', createdAt: '2026-10-01T09:00:00Z', updatedAt: '2026-10-01T09:00:00Z', stakeholderId: 'roos' },
    ...{ purposes: ['name_in_report'], givenOn: '2026-10-01', recordedBy: 'Ik', how: 'form' },
  };
  const action = aNote('action', { text: 'roos van dijk vragen wat zij wil', ownerIds: ['roos'] });
  const tables = { stakeholders: [roos], consents: [yes], notes: [action] };
  const rowFor = (names: ReportRequest['names'], consents = tables.consents) =>
    linesOf(reportFrom({ ...tables, consents }, { type: 'actions', names }).blocks).find((line) =>
      line.startsWith('| '),
    );

  it('are names where people agreed, and initials, roles or nobody when that is asked', () => {
    expect(rowFor('name')).toContain('| roos van dijk vragen wat zij wil | Roos |');
    expect(rowFor('initials')).toContain('| R.v.D. vragen wat zij wil | R.v.D. |');
    expect(rowFor('role')).toContain('| Inwoner vragen wat zij wil | Inwoner |');
    expect(rowFor('none')).toContain('| deelnemer vragen wat zij wil | deelnemer |');
  });

  it('are roles without a yes, also in what others wrote', () =>
    expect(rowFor('name', [])).toContain('| Inwoner vragen wat zij wil | Inwoner |'));

  it('go from the map, its words, the title and the properties alike', () => {
    const programme = aProgramme({ id: PROGRAMME_ID, name: 'Rondom Roos van Dijk' });
    const report = reportFrom({ ...tables, programmes: [programme] }, { type: 'network', names: 'none' });
    expect(JSON.stringify(report)).not.toMatch(/Roos|van Dijk/);
    expect(report.footer.text).toBe('Rondom deelnemer');
  });
});

describe('hard words in a report', () => {
  const jargon = [
    {
      term: 'stakeholder',
      forms: ['stakeholders'],
      plain: ['partij'],
      mode: 'replace' as const,
      hint: 'Wie doet mee?',
    },
  ];
  const notes = [
    aNote('insight', { text: 'Alle stakeholders bellen' }),
    aNote('insight', { text: 'Elke stakeholder telt' }),
  ];

  it('are counted, and explained at the end when that is asked', () => {
    const report = reportFrom({ notes }, { type: 'yield', jargon, options: { ...plainOptions, without: ['inShort'] } });
    expect(report.hardWords.map(({ term, count }) => [term.term, count])).toEqual([['stakeholder', 2]]);
    expect(headings(report.blocks)).toContain('Moeilijke woorden');
    expect(linesOf(report.blocks)).toContain('| stakeholder | partij. Wie doet mee?');
    expect(headings(reportFrom({ notes }, { type: 'yield', jargon }).blocks)).not.toContain('Moeilijke woorden');
  });
});
