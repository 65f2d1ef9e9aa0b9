import { hasEnded } from '../model/days';
import type { Stakeholder, Tie } from '../model/network';
import { LadderRung } from '../model/vocabularies';
import { networkPicture } from '../network/picture';
import { formsToShow, partyToShow, tieToShow } from '../privacy/network';
import { focusToShow, rolesToShow } from '../privacy/wall-network';
import { captioned, heading, labelled, paragraph, said, table, typed } from './compose';
import type { Block, BookmarkId, Picture, Runs } from './outline';
import { partyName, type Source } from './source';

const partiesThen = (source: Source): readonly Stakeholder[] =>
  source.workspace.stakeholders.filter(
    (party) => party.programmeId === source.programme.id && !hasEnded(party, source.date),
  );

/** The parties of the programme as a reader may see them; who left before the meeting is not there any more. */
export const partiesOf = (source: Source) =>
  partiesThen(source).map((party) => {
    const called = partyName(source, party);
    const shown = partyToShow(party, source.workspace.consents, () => called);
    return party.type === 'person' ? { ...shown, name: called, shortName: called } : shown;
  });

/** The ways in which those who take part do so, counted as a reader may know it, and how many take part at all. */
export function formsOf(source: Source) {
  const here = partiesThen(source).filter(({ ring }) => ring !== 'missing');
  return { ...formsToShow(here), all: here.length };
}

/** How a party that may be shown is called on the map and in the tables. */
export const shownName = ({ shortName, name }: Stakeholder): string => shortName.trim() || name;

/** The lines between parties that are shown, as a reader may see them. */
export function tiesIn(source: Source): readonly Tie[] {
  const ids = new Set(partiesOf(source).map(({ id }) => id));
  return source.workspace.ties
    .filter((tie) => ids.has(tie.sourceId) && ids.has(tie.targetId) && !hasEnded(tie, source.date))
    .map(tieToShow);
}

function tieRows(source: Source, ties: readonly Tie[]): readonly (readonly Runs[])[] {
  const names = new Map(partiesOf(source).map((party) => [party.id, shownName(party)]));
  const { t, list, locale } = source.words;
  return ties
    .map((tie) => ({ tie, from: names.get(tie.sourceId) ?? '', to: names.get(tie.targetId) ?? '' }))
    .toSorted((a, b) => a.from.localeCompare(b.from, locale) || a.to.localeCompare(b.to, locale))
    .map(({ tie, from, to }) => [
      typed(source, from),
      typed(source, to),
      [{ text: list(tie.purpose.map((purpose) => t(`domain.purpose.${purpose}`))) }],
      said(source, `domain.ladder.${tie.ladder}`),
    ]);
}

/** How many ties stand on each rung of the ladder, in words; no mark for the network. */
function rungs({ words }: Source, ties: readonly Tie[]): string {
  const counted = LadderRung.options.map(({ value }) => {
    const count = ties.filter(({ ladder }) => ladder === value).length;
    return count > 0 ? [words.t('report.network.rung', { rung: words.t(`domain.ladder.${value}`), count })] : [];
  });
  return words.list(counted.flat());
}

/** Where the table stands that says the same as the map. */
const TIES: BookmarkId = 'lijnen';

/** The network as a picture, with the same in words: who is in the core, who is missed, and every tie in a table. */
export function networkPart(source: Source): readonly Block[] {
  const parties = partiesOf(source);
  if (parties.length === 0) return [];
  const ties = tiesIn(source);
  const { t, list } = source.words;
  const { stakeholders, consents } = source.workspace;
  const people = { parties: stakeholders, consents };
  const focusText = focusToShow(source.programme.focusText, people);
  const roles = rolesToShow(source.programme, people);
  const here = parties.filter(({ ring }) => ring !== 'missing');
  const inRing = (ring: string): string => list(parties.filter((party) => party.ring === ring).map(shownName));
  const line = (label: string, names: string): readonly Block[] =>
    names === '' ? [] : [paragraph(labelled(source, label, names))];
  const columns = [
    ['report.column.from', 23],
    ['report.column.to', 23],
    ['report.column.purpose', 29],
    ['report.column.rung', 25],
  ] as const;
  const picture: Picture = {
    kind: 'picture',
    ...networkPicture(parties, ties, source.words, { focusText, roles }),
    ...(ties.length > 0 && { twin: TIES }),
  };
  const tiesTable = table(source, 'report.table.ties', columns, tieRows(source, ties));
  return [
    // The map fills most of a page, so it starts one: its words and its lines then stay beside it.
    heading(1, said(source, 'report.part.network'), true),
    paragraph(said(source, 'report.network.summary', { count: here.length, ties: ties.length })),
    ...line(t('report.label.focus'), focusText),
    ...line(t('report.label.core'), inRing('core')),
    ...line(t('report.label.missing'), inRing('missing')),
    ...line(t('report.label.rungs'), rungs(source, ties)),
    ...(ties.length > 0 ? [paragraph([{ text: t('outline.network.asTable'), to: TIES }])] : []),
    captioned(source, picture, 'report.network.caption', source.words.date(source.date)),
    ...(ties.length > 0 ? [{ ...captioned(source, tiesTable, 'outline.network.ties'), id: TIES }] : []),
  ];
}
