import { describe, expect, it } from 'vitest';
import type { SlipGroup, VotingRound } from '../../shared/model/session';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import type { Audience } from '../../shared/privacy/audience';
import { DEFAULT_OPTIONS, type PartName } from '../../shared/report/options';
import { type Block, textOf } from '../../shared/report/outline';
import { yieldOf } from '../../shared/report/yield';
import { aBlock, aNote, aProgramme, aSession, SESSION_ID } from '../make';
import { dutch } from '../words';

const made = { createdAt: '2026-10-15T14:03:00Z', updatedAt: '2026-10-15T14:03:00Z' };
const choose = aBlock({ id: 'choose', title: 'Kies wat mee gaat' });
const again = aBlock({ id: 'again', title: 'Kies nog eens' });
const slips = [
  aNote('insight', { id: 'soup', text: 'Soep op dinsdag' }),
  aNote('insight', { id: 'cook', text: 'Samen koken' }),
  aNote('insight', { id: 'bench', text: 'Bankje voor de deur' }),
  aNote('insight', { id: 'secret', text: 'Alleen voor mij', visibility: 'private' }),
];
const aSlipGroup = (over: Partial<SlipGroup> = {}): SlipGroup => ({
  ...{ id: 'food', ...made, sessionId: SESSION_ID, blockId: 'choose', order: 1 },
  ...{ name: 'Eten', noteIds: ['soup', 'cook'] },
  ...over,
});
const aRound = (over: Partial<VotingRound> = {}): VotingRound => ({
  ...{ id: 'round-1', ...made, sessionId: SESSION_ID, blockId: 'choose', dotsEach: 3, capPerOption: 2, state: 'shown' },
  options: [
    { to: 'slip_group', id: 'food', dots: 7 },
    { to: 'note', id: 'bench', dots: 2 },
    { to: 'note', id: 'secret', dots: 9 },
  ],
  ...over,
});

const blocksOf = (tables: Partial<Workspace>, audience: Audience = 'partners', without: PartName[] = []) => {
  const workspace = workspaceOf({
    ...{ programmes: [aProgramme()], sessions: [aSession()], blocks: [choose, again], notes: slips },
    ...tables,
  });
  const report = yieldOf(workspace, SESSION_ID, { audience, words: dutch, options: { ...DEFAULT_OPTIONS, without } });
  if (!report) throw new Error('no report');
  return report;
};

/** The texts of the part on groups and votes, tables by their cells. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  const isTop = (block: Block): boolean => block.kind === 'heading' && block.level === 1;
  const from = blocks.findIndex(
    (block) => block.kind === 'heading' && isTop(block) && textOf(block.runs) === 'Groepen en stemmen',
  );
  if (from < 0) return [];
  const next = blocks.findIndex(
    (block, at) => at > from && (isTop(block) || (block.kind === 'paragraph' && block.look === 'small')),
  );
  return blocks.slice(from + 1, next < 0 ? undefined : next).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ runs }) => `- ${textOf(runs)}`);
    if (block.kind === 'table') return block.rows.map((row) => row.map(textOf).join(' | '));
    return 'runs' in block ? [textOf(block.runs)] : [];
  });
}

describe('groups and votes in the report', () => {
  it('are the groups with their slips, and the dots in the order of discussion', () => {
    const { blocks } = blocksOf({ slipGroups: [aSlipGroup()], votingRounds: [aRound()] });
    expect(linesOf(blocks)).toEqual([
      'Eten',
      '- Soep op dinsdag',
      '- Samen koken',
      'Dit kreeg de stippen:',
      'Eten | 7',
      'Bankje voor de deur | 2',
    ]);
  });

  it('can be left out, and are offered only where there are some', () => {
    const tables = { slipGroups: [aSlipGroup()], votingRounds: [aRound()] };
    expect(linesOf(blocksOf(tables, 'partners', ['choices']).blocks)).toEqual([]);
    expect(blocksOf(tables).parts).toContainEqual({ name: 'choices', count: 2 });
    expect(blocksOf({}).parts.map(({ name }) => name)).not.toContain('choices');
  });

  it('say nothing of a vote that is still open, nor of what got no dot', () => {
    const open = aRound({ state: 'open' });
    expect(linesOf(blocksOf({ votingRounds: [open] }).blocks)).toEqual([]);
    const none = aRound({ options: [{ to: 'note', id: 'bench', dots: 0 }] });
    expect(linesOf(blocksOf({ votingRounds: [none] }).blocks)).toEqual([]);
  });

  it('keep for themselves what is not meant for these readers, with the name that it stands under', () => {
    const hidden = aSlipGroup({ noteIds: ['secret'], name: 'Geheim' });
    const round = aRound({ options: [{ to: 'slip_group', id: 'food', dots: 4 }] });
    expect(JSON.stringify(blocksOf({ slipGroups: [hidden], votingRounds: [round] }).blocks)).not.toMatch(
      /Geheim|Alleen/,
    );
  });

  it('keep the name of a group that was loosened after the vote', () => {
    const { blocks } = blocksOf({ slipGroups: [aSlipGroup({ noteIds: [] })], votingRounds: [aRound()] });
    expect(linesOf(blocks)).toEqual(['Dit kreeg de stippen:', 'Eten | 7', 'Bankje voor de deur | 2']);
  });

  it('stand under their step when there is more than one, and number the votes of a step', () => {
    const later = { createdAt: '2026-10-15T15:00:00Z' };
    const { blocks } = blocksOf({
      votingRounds: [
        aRound({ id: 'c', ...later, options: [{ to: 'note', id: 'cook', dots: 1 }] }),
        aRound({ id: 'b', options: [{ to: 'note', id: 'bench', dots: 3 }] }),
        aRound({ id: 'd', ...later, blockId: 'again', options: [{ to: 'note', id: 'soup', dots: 5 }] }),
      ],
    });
    expect(linesOf(blocks)).toEqual([
      'Kies wat mee gaat',
      'Stemming 1, dit kreeg de stippen:',
      'Bankje voor de deur | 3',
      'Stemming 2, dit kreeg de stippen:',
      'Samen koken | 1',
      'Kies nog eens',
      'Dit kreeg de stippen:',
      'Soep op dinsdag | 5',
    ]);
  });

  it('print the slips of a group without a name below each other', () => {
    const nameless = { ...aSlipGroup(), name: undefined };
    const { blocks } = blocksOf({ slipGroups: [nameless], votingRounds: [aRound()] });
    expect(linesOf(blocks)).toContain('Groep 1');
    expect(linesOf(blocks)).toContain('Soep op dinsdag\nSamen koken | 7');
  });
});
