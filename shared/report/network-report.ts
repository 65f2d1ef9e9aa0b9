import { Ring } from '../model/vocabularies';
import { coverageOf } from '../network/coverage';
import { metricsOf } from '../network/measures';
import { heading, list, paragraph, part, said, table, typed } from './compose';
import { CHANGES } from './network-changes';
import { formsOf, partiesOf, shownName, tiesIn } from './network-part';
import type { Block, Runs } from './outline';
import type { Part } from './part';
import type { Source } from './source';
import { NETWORK } from './yield-parts';

// The network of a programme in words beside its picture: who is in it, who is missed, and what the lines say.

function partiesTable(source: Source): readonly Block[] {
  const { words } = source;
  const rows = Ring.options.flatMap((ring) =>
    partiesOf(source)
      .filter((party) => party.ring === ring)
      .toSorted((a, b) => shownName(a).localeCompare(shownName(b), words.locale))
      .map((party): readonly Runs[] => [
        typed(source, shownName(party)),
        said(source, `domain.ring.${party.ring}`),
        said(source, `domain.perspective.${party.perspective}`),
        said(source, `domain.sector.${party.sector}`),
      ]),
  );
  const columns = [
    ['outline.column.party', 34],
    ['outline.column.ring', 16],
    ['outline.column.perspective', 25],
    ['outline.column.sector', 25],
  ] as const;
  const parties = table(source, 'outline.table.parties', columns, rows);
  return part(source, 'report.part.parties', [parties, ...formsTable(source)]);
}

/** In which ways parties take part, the most usual first; who does what is not in a report. */
function formsTable(source: Source): readonly Block[] {
  const { counts, known, all } = formsOf(source);
  if (counts.length === 0) return [];
  const rows = counts.map(({ form, count }): readonly Runs[] => [
    said(source, `exchange.form.${form}`),
    [{ text: source.words.number(count) }],
  ]);
  const columns = [
    ['outline.column.form', 70],
    ['outline.column.count', 30],
  ] as const;
  return [
    heading(2, said(source, 'outline.forms.title')),
    paragraph(said(source, 'outline.forms.about', { known, all })),
    table(source, 'outline.table.forms', columns, rows),
  ];
}

/** What of the checklist is missing or only at the edge, a sentence each for how people speak along and for the branch. */
function gapsOf(source: Source) {
  const { words } = source;
  const covered = coverageOf(partiesOf(source), source.date);
  const named = (about: 'perspective' | 'sector', state: 'edge' | 'missing'): string =>
    words.list(
      covered.flatMap(({ gap, state: is }) => {
        if (gap.about !== about || is !== state) return [];
        return gap.about === 'perspective'
          ? [words.t(`domain.perspective.${gap.of}`)]
          : [words.t(`domain.sector.${gap.of}`)];
      }),
    );
  const kinds = (['missing', 'edge'] as const).flatMap((state) =>
    (['perspective', 'sector'] as const).map((about) => ({ about, state, names: named(about, state) })),
  );
  return kinds.filter(({ names }) => names !== '');
}

const coverage = (source: Source): readonly Block[] => [
  heading(1, said(source, 'report.part.coverage')),
  ...list(
    gapsOf(source).map(({ about, state, names }) => ({
      runs: said(source, `outline.coverage.${state}.${about}`, { names }),
    })),
  ),
];

// Below this many parties a share says more about chance than about the network.
const FEWEST = 6;

/** A few measures, each a sentence. What says who others depend on stays on the screen of the facilitator. */
function sentences(source: Source): readonly string[] {
  const { words } = source;
  const metrics = metricsOf(partiesOf(source), tiesIn(source), source.date);
  if (metrics.nodes < FEWEST) return [];
  const share = (value: number): string => words.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const { density, crossDomainShare, gap, ties, orientation } = metrics;
  const { horizontal: equals, vertical: deciders, outside } = orientation;
  return [
    density === null ? '' : words.t('outline.measure.density', { share: share(density) }),
    crossDomainShare === null ? '' : words.t('outline.measure.crossDomain', { share: share(crossDomainShare) }),
    ties > 0 ? words.t('outline.measure.talk', { ties, equals, deciders, outside }) : '',
    gap > 0 ? words.t('outline.measure.gap', { count: gap, ties }) : '',
  ].filter((sentence) => sentence !== '');
}

const measures = (source: Source): readonly Block[] => [
  heading(1, said(source, 'report.part.measures')),
  ...list(sentences(source).map((text) => ({ runs: [{ text }] }))),
  paragraph(said(source, 'outline.measure.about')),
];

/** What the report of the network is made of. */
export const NETWORK_PARTS: readonly Part[] = [
  NETWORK,
  { name: 'parties', count: (source) => partiesOf(source).length, blocks: partiesTable },
  {
    name: 'coverage',
    count: (source) => (partiesOf(source).length === 0 ? 0 : gapsOf(source).length),
    blocks: coverage,
  },
  { name: 'measures', count: (source) => sentences(source).length, blocks: measures },
  CHANGES,
];
