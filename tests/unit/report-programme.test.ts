import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../shared/model/consent';
import type { Stakeholder } from '../../shared/model/network';
import { type Block, type CardSheet, textOf } from '../../shared/report/outline';
import type { ReportRequest } from '../../shared/report/report';
import { aCard, aNote, anEntry, aStakeholder, aTie, SESSION_ID } from '../make';
import { demoReport, headings, linesOf, reportFrom } from '../report-lines';

const sheetIn = (blocks: readonly Block[]): CardSheet => {
  const found = blocks.find((block) => block.kind === 'card');
  if (found?.kind !== 'card') throw new Error('no card');
  return found;
};

describe('the partnership card', () => {
  it('has five columns under the words of the formula, read from left to right', () => {
    const sheet = sheetIn(demoReport('card').blocks);
    expect(sheet.columns.map(({ stepLabel, title }) => `${stepLabel} ${title}`)).toEqual([
      'Stap 5 Acties',
      'Stap 4 Condities',
      'Stap 3 Handelen',
      'Stap 2 Relaties',
      'Stap 1 Waarden',
    ]);
    expect(sheet.formula.map(({ word, span, sign }) => `${word}/${span}${sign}`)).toEqual([
      'acties/1+',
      'voorwaarden/1+',
      'samenwerking/2=',
      'succes/1',
    ]);
  });

  it('says which version it is, who filled it in and when [S2-18]', () =>
    expect(textOf(sheetIn(demoReport('card').blocks).version)).toBe(
      'Versie 1, ingevuld door Actieleergroep Vlierbuurt, 12 november 2026',
    ));

  it('says where it comes from and how to print it, on A3 [S2-21] [S2-22] [S2-23] [S2-49]', () => {
    const { blocks } = demoReport('card');
    expect(blocks[0]).toEqual({ kind: 'section', paper: 'a3_landscape' });
    expect(sheetIn(blocks).origin).toMatch(
      /HAN Sociaal, EMOO, CDO, Zorgbelang.*Hook, M\.L\. \(2006\).*56\(2\), 133–143\. Druk .* in kleur af, op A3/,
    );
  });

  it('is the same empty as filled: the same columns and questions, with room to write [S2-24]', () => {
    const card = aCard({ id: 'card' });
    const questions = (entries: ReturnType<typeof anEntry>[]) =>
      sheetIn(reportFrom({ cards: [card], cardEntries: entries }, { type: 'card' }).blocks).columns.map((column) =>
        column.questions.map(({ question }) => textOf(question)),
      );
    expect(questions([])).toEqual(questions([anEntry('card', { text: 'Samen' })]));
    expect(questions([]).flat()).toHaveLength(19);
  });

  it('stands on A4 as text as well, each entry once in a form without sheets', () => {
    const { blocks } = demoReport('card');
    expect(blocks.some((block) => block.kind === 'section' && block.paper === 'a4_portrait')).toBe(true);
    const values = linesOf(blocks).filter((line) => line.startsWith('- je één iemand kent'));
    expect(values).toEqual(['- je één iemand kent die de weg weet.']);
    expect(linesOf(blocks)).toContain('- bewoners meebeslissen over geld voor de buurt. (van één partij)');
  });

  it('leaves out what came from a note that is not for these readers, and counts it', () => {
    const note = aNote('value', { id: 'mine', text: 'Geheim', visibility: 'private' });
    const tables = {
      cards: [aCard({ id: 'card' })],
      notes: [note],
      cardEntries: [anEntry('card', { text: 'Geheim', noteId: 'mine' })],
    };
    const report = reportFrom(tables, { type: 'card' });
    expect(JSON.stringify(report.blocks)).not.toContain('Geheim');
    expect(report.leftOut.map(({ reason }) => reason)).toEqual(['private']);
    expect(JSON.stringify(reportFrom(tables, { type: 'card', audience: 'private' }).blocks)).toContain('Geheim');
  });

  it('is the version that is asked for, else the latest', () => {
    const [one, two] = [aCard({ id: 'one', version: 1 }), aCard({ id: 'two', version: 2, previousId: 'one' })];
    const version = (cardId?: string) =>
      textOf(sheetIn(reportFrom({ cards: [one, two] }, { type: 'card', cardId }).blocks).version);
    expect(version()).toMatch(/^Versie 2/);
    expect(version('one')).toMatch(/^Versie 1/);
  });
});

describe('the list of actions', () => {
  const notes = [
    aNote('action', { text: 'Later', due: '2027-02-01' }),
    aNote('action', { text: 'Eerst', due: '2026-11-01', sessionId: SESSION_ID }),
    aNote('action', { text: 'Klaar', due: '2026-10-01', state: 'done', result: 'Acht mensen kwamen' }),
    aNote('agreement', { text: 'Binnen een week bellen', topic: 'referral', state: 'agreed' }),
  ];

  it('has what is open by day, then what was agreed, then what is done', () => {
    const { blocks } = reportFrom({ notes }, { type: 'actions' });
    expect(headings(blocks)).toEqual(['Acties', 'Afspraken', 'Gedaan of losgelaten']);
    expect(
      linesOf(blocks)
        .filter((line) => line.startsWith('| '))
        .map((line) => line.split(' | ')[0]),
    ).toEqual(['| Eerst', '| Later', '| Verwijzen', '| Klaar\nWat het opleverde: Acht mensen kwamen']);
  });

  it('says about which of the first five subjects nothing was agreed yet [S3-21]', () =>
    expect(linesOf(reportFrom({ notes }, { type: 'actions' }).blocks)).toContain(
      'Over 1 van de eerste vijf onderwerpen is iets afgesproken. Nog open: Schakels, Merken en doorgeven, Informatie en Communicatie.',
    ));
});

describe('the learning log', () => {
  const { blocks } = demoReport('learning');

  it('goes through the meetings in order of time, with what came between them', () =>
    expect(linesOf(blocks).filter((line) => line.startsWith('## '))).toEqual([
      '## 17 september 2026, Startbijeenkomst',
      '## Tussen de bijeenkomsten',
      '## 15 oktober 2026, Tweede startbijeenkomst: bouwstenen',
      '## 12 november 2026, Actieleergroep: wanneer is het geslaagd?',
      '## 10 december 2026, Actieleergroep: cijfers, verhalen en hobbels',
    ]));

  it('points by party at the numbers, and every reference leads somewhere', () => {
    const targets = new Set(blocks.flatMap((block) => ('id' in block && block.id ? [block.id] : [])));
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.map(({ runs }) => textOf(runs))).toContain('VV Vlierbuurt: 6 (1 actie)');
    for (const { to } of items.flatMap(({ runs }) => runs)) if (to) expect(targets).toContain(to);
  });

  it('has a botsing only with both yesses, for who may read it', () => {
    const inside = (audience: ReportRequest['audience']) => JSON.stringify(demoReport('learning', { audience }).blocks);
    expect(inside('core_group')).toContain('De sleutel van ’t Vliernest');
    expect(inside('partners')).not.toContain('De sleutel van ’t Vliernest');
    expect(inside('private')).not.toContain('Hoe lang mag een overleg duren');
  });
});

describe('the report of the network', () => {
  it('has the map with its table, the parties, whom we miss, and what the lines say in sentences', () => {
    const { blocks } = demoReport('network');
    const [map] = blocks.filter((block) => block.kind === 'picture');
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(tables.map(({ id }) => id)).toContain(map?.twin);
    expect(headings(blocks)).toEqual([
      'Netwerk in beeld',
      'Partijen',
      'Wie we missen',
      'Wat het netwerk laat zien',
      'Wat er sinds de vorige keer anders is',
    ]);
    expect(linesOf(blocks)).toContain('- Van alle lijnen die er kunnen zijn, is 15% getekend.');
    expect(linesOf(blocks)).toContain('- Bij 17 lijnen van de 45 willen we verder komen dan nu.');
  });

  it('says with whom people talk: with equals, with who decides, and with the world outside', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => aStakeholder({ id }));
    const officer = aStakeholder({ id: 'officer', perspective: 'policy', sector: 'municipality' });
    const edge = [aStakeholder({ id: 'edge', ring: 'periphery' }), aStakeholder({ id: 'edge2', ring: 'periphery' })];
    const parties = [a, b, c, officer, ...edge].filter((party) => party !== undefined);
    const ties = [aTie('a', 'b'), aTie('b', 'c'), aTie('a', 'officer'), aTie('officer', 'edge')];
    const lines = (tables: Parameters<typeof reportFrom>[0]) =>
      linesOf(reportFrom({ stakeholders: parties, ...tables }, { type: 'network' }).blocks).filter((line) =>
        line.includes('Met wie praten we?'),
      );
    expect(lines({ ties })).toEqual([
      '- Met wie praten we? 2 van de 4 lijnen lopen tussen gelijken, 1 tussen doen en beslissen, en 1 naar de rand of naar een ander netwerk.',
    ]);
    expect(lines({ ties: [] })).toEqual([]);
  });

  it('counts in which ways parties take part, without saying who, and not of fewer than three', () => {
    const forms = (...participationForms: Stakeholder['participationForms']) => aStakeholder({ participationForms });
    const three = [forms('do', 'think_along'), forms('think_along'), forms('host'), aStakeholder()];
    const gone = aStakeholder({ participationForms: ['lead'], until: '2020-01-01' });
    const missed = aStakeholder({ participationForms: ['lead'], ring: 'missing' });
    const counted = (stakeholders: readonly Stakeholder[], audience: ReportRequest['audience'] = 'public') =>
      linesOf(reportFrom({ stakeholders }, { type: 'network', audience }).blocks);
    const lines = counted([...three, gone, missed]);
    const at = lines.indexOf('## Hoe doen partijen mee?');
    expect(lines.slice(at + 1, at + 5)).toEqual([
      'Van 3 van de 4 partijen weten we hoe ze meedoen. Een partij kan op meer manieren meedoen.',
      '| Meedenken | 2',
      '| Meedoen | 1',
      '| Ontvangen | 1',
    ]);
    expect(lines).not.toContain('| Trekken | 1');
    expect(counted(three.slice(1), 'private')).not.toContain('## Hoe doen partijen mee?');
  });

  it('gives no measure of a few parties', () => {
    const stakeholders = [aStakeholder({ name: 'A' }), aStakeholder({ name: 'B' })];
    expect(headings(reportFrom({ stakeholders }, { type: 'network' }).blocks)).not.toContain(
      'Wat het netwerk laat zien',
    );
  });
});

describe('success stories', () => {
  const tell = aNote('success', { id: 'tell', text: 'De koffie kwam', shareable: true, thanksTo: 'de buren' });
  const keep = aNote('success', { id: 'keep', text: 'Niet voor anderen', shareable: false });
  const photo: Attachment = {
    ...{ id: 'photo', createdAt: '2026-10-15T14:03:00Z', updatedAt: '2026-10-15T14:03:00Z', noteId: 'tell' },
    ...{ kind: 'photo', fileName: 'koffie.jpg', mime: 'image/jpeg', bytes: 3, sha256: 'abc', consentIds: [] },
    ...{ altText: 'Zes kopjes op tafel', recognisablePeople: false },
  };

  it('are only those that may be shared, and say how many are not [S0-63]', () => {
    const report = reportFrom({ notes: [tell, keep] }, { type: 'successes' });
    expect(linesOf(report.blocks)).toContain('De koffie kwam');
    expect(JSON.stringify(report.blocks)).not.toContain('Niet voor anderen');
    expect(report.leftOut.map(({ reason, ids }) => [reason, ids])).toEqual([['not_shareable', ['keep']]]);
  });

  it('show the photo where everyone on it agreed, with words for who cannot see it', () => {
    const shown = reportFrom({ notes: [tell], attachments: [photo] }, { type: 'successes' });
    expect(shown.blocks).toContainEqual({
      kind: 'photo',
      sha256: 'abc',
      mime: 'image/jpeg',
      alt: 'Zes kopjes op tafel',
    });
    const people = { ...photo, recognisablePeople: true };
    const hidden = reportFrom({ notes: [tell], attachments: [people] }, { type: 'successes' });
    expect(hidden.blocks.some(({ kind }) => kind === 'photo')).toBe(false);
    expect(hidden.leftOut.map(({ reason }) => reason)).toEqual(['attachment']);
  });
});
