import type { Block, CardColumn, CardSheet, Outline, Runs } from '../shared/report/outline';

// A report that holds everything a report can hold, for whoever writes or reads one.

const text = (words: string): Runs => [{ text: words }];
const many = (count: number, words: (index: number) => string): readonly Runs[] =>
  Array.from({ length: count }, (_, index) => text(words(index + 1)));

export const MAP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" viewBox="0 0 300 200"><circle cx="80" cy="90" r="40" fill="#5e2357"/><text x="140" y="96" font-family="sans-serif" font-size="18">Buurthuis</text></svg>';

const column = (step: CardColumn['step'], title: string, stepLabel: string, entries: number): CardColumn => ({
  step,
  title,
  stepLabel,
  share: 20,
  questions: [
    {
      above: `Wat vragen we (${title})?`,
      question: text('Wat gaan we doen?'),
      items: many(entries, (index) => `Afspraak ${index}: elke week even bellen, ook als er niets te melden is.`).map(
        (runs, index) => ({ runs, isShared: index % 2 === 0 }),
      ),
    },
    { question: text('Wat vragen we aan anderen?'), items: [] },
  ],
});

/** A partnership card with this many entries in each column. */
export const aCardSheet = (entries = 2): CardSheet => ({
  kind: 'card',
  title: text('Partnerschapskaart: het wijknetwerk'),
  version: text('versie 2 ingevuld door de kerngroep, 15 oktober 2026'),
  formula: [
    { word: 'acties', span: 1, sign: '+' },
    { word: 'voorwaarden', span: 1, sign: '+' },
    { word: 'samenwerking', span: 2, sign: '=' },
    { word: 'succes', span: 1, sign: '' },
  ],
  columns: [
    column('actions', 'Acties', 'Stap 5', entries),
    column('conditions', 'Condities', 'Stap 4', entries),
    column('acting', 'Handelen', 'Stap 3', entries),
    column('relations', 'Relaties', 'Stap 2', entries),
    column('values', 'Waarden', 'Stap 1', entries),
  ],
  directions: { read: 'lezen van links naar rechts', fill: 'invullen van rechts naar links' },
  marks: { shared: 'delen we', own: 'van één partij' },
  description: 'De kaart in vijf kolommen.',
  origin: 'Naar de invulkaart partnerschap.',
});

const BLOCKS: readonly Block[] = [
  {
    kind: 'cover',
    title: text('Verslag van de tweede bijeenkomst'),
    lines: [text('Samen in de tuin'), text('15 oktober 2026')],
    facts: [
      { label: 'Gemaakt voor', runs: text('de partners') },
      { label: 'Plaats', runs: text('het buurthuis') },
    ],
  },
  { kind: 'contents', title: 'Inhoud', depth: 2 },
  { kind: 'heading', level: 1, runs: text('Lessen'), newPage: true, id: 'lessons' },
  {
    kind: 'paragraph',
    look: 'normal',
    runs: [
      { text: 'De deel', bold: true },
      { text: ' van de ' },
      { text: 'straat', italic: true },
      { text: ' staat in ' },
      { text: 'Tabel 1', to: 'ties' },
      { text: ' en op ' },
      { text: 'de kaart', to: 'map' },
      { text: '. Lees ook ' },
      { text: 'de gids', href: 'https://gids.example/buurt', footnote: text('https://gids.example/buurt') },
      { text: '.' },
    ],
  },
  { kind: 'paragraph', look: 'quote', runs: [{ text: 'We keep coming back.', language: 'en' }] },
  { kind: 'list', items: many(3, (index) => `Les ${index}, ín de straat`).map((runs) => ({ runs })) },
  { kind: 'heading', level: 2, runs: text('Tips'), newPage: false },
  { kind: 'list', bullet: 'dash', items: [{ runs: text('Een bankje voor de deur') }] },
  { kind: 'list', bullet: 'number', items: many(2, (index) => `Stap ${index}`).map((runs) => ({ runs })) },
  { kind: 'list', bullet: 'number', items: many(2, (index) => `Ronde ${index}`).map((runs) => ({ runs })) },
  {
    kind: 'list',
    bullet: 'check',
    items: [
      { runs: text('Sleutel halen'), isDone: true },
      { runs: text('Koffie zetten'), isDone: false },
    ],
  },
  { kind: 'heading', level: 3, runs: text('Te weinig tijd'), newPage: false },
  { kind: 'paragraph', look: 'lead', runs: text('We vinden het geslaagd als') },
  { kind: 'list', items: [{ runs: text('je één iemand kent die de weg weet.') }] },
  { kind: 'heading', level: 1, runs: text('Netwerk'), newPage: true },
  {
    kind: 'picture',
    svg: MAP,
    width: 300,
    height: 200,
    alt: 'Eén partij: het buurthuis.',
    id: 'map',
    caption: { label: 'Figuur', number: 1, runs: text('Het netwerk op 15 oktober 2026') },
    twin: 'ties',
  },
  {
    kind: 'table',
    description: 'Elke lijn tussen twee partijen, met de trede.',
    columns: [
      { heading: 'Van', share: 30 },
      { heading: 'Naar', share: 30 },
      { heading: 'Trede', share: 40 },
    ],
    rows: Array.from({ length: 60 }, (_, index) => [
      text(`Partij ${index + 1}`),
      text('Buurthuis'),
      text('we kennen elkaar'),
    ]),
    id: 'ties',
    caption: { label: 'Tabel', number: 1, runs: text('Alle lijnen') },
  },
  { kind: 'paragraph', look: 'small', runs: text('Gemaakt met Kring.') },
  { kind: 'section', paper: 'a3_landscape' },
  aCardSheet(),
];

/** A report that holds everything, over the blocks that are given. */
export const everyBlock = (over: Partial<Outline> = {}): Outline => ({
  title: 'Verslag van de tweede bijeenkomst',
  language: 'nl',
  date: '2026-10-15',
  bullet: 'arrow',
  footer: { text: 'Samen in de tuin', pageOf: 'Pagina {page} van {pages}' },
  properties: { author: 'Kring', subject: 'Verslag', audience: 'de partners' },
  blocks: BLOCKS,
  ...over,
});
