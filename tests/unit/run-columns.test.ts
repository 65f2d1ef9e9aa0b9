import { describe, expect, it } from 'vitest';
import { type Column, columnsOf, onlyKind, scopeOf } from '../../renderer/features/run/columns';
import { aGroup, aNote, aTheme } from '../make';

const groups = [aGroup({ id: 'g1', name: 'Groep 1', themeId: 'theme-1' }), aGroup({ id: 'g2', name: 'De tuin' })];
const themes = [aTheme()];
const inStep = { blockId: 'step' } as const;
const notes = [
  aNote('insight', { ...inStep, breakoutGroupId: 'g1', text: 'een' }),
  aNote('hurdle', { ...inStep, breakoutGroupId: 'g1', text: 'twee' }),
  aNote('insight', { ...inStep, text: 'drie' }),
  aNote('question', { blockId: 'earlier', breakoutGroupId: 'g2', text: 'vier' }),
];
const source = { notes, groups, themes, captures: ['hurdle', 'insight'] as const };
const breakout = { id: 'step', mode: 'breakout' } as const;
const circle = { id: 'step', mode: 'plenary' } as const;

const shown = (columns: readonly Column[]) =>
  columns.map((column) => {
    const name = column.of === 'group' ? column.title : column.of === 'kind' ? column.kind : 'circle';
    return `${name}: ${column.notes.map(({ text }) => text).join(' ')}`.trim();
  });

describe('the columns of a step', () => {
  it('are the groups, also the empty ones, and the circle when it has notes', () => {
    expect(shown(columnsOf({ ...source, block: breakout, scope: 'step' }))).toEqual([
      'Samenwerken: een twee',
      'De tuin:',
      'circle: drie',
    ]);
  });

  it('are the kinds in the circle, those the step asks for first', () => {
    expect(shown(columnsOf({ ...source, block: circle, scope: 'step' }))).toEqual([
      'hurdle: twee',
      'insight: een drie',
    ]);
  });

  it('are the groups again over the whole meeting, when the circle looks at what came out of them', () => {
    expect(shown(columnsOf({ ...source, block: circle, scope: 'all' }))).toEqual([
      'Samenwerken: een twee',
      'De tuin: vier',
      'circle: drie',
    ]);
  });

  it('are the kinds without groups, and none without notes', () => {
    expect(shown(columnsOf({ ...source, groups: [], block: breakout, scope: 'step' }))).toHaveLength(2);
    expect(columnsOf({ ...source, notes: [], block: circle, scope: 'step' })).toEqual([]);
    expect(columnsOf({ ...source, notes: [], block: circle, scope: 'all' })).toEqual([]);
  });

  it('keep the notes of a group that was taken away', () => {
    const lost = [aNote('insight', { ...inStep, breakoutGroupId: 'gone', text: 'vijf' })];
    expect(shown(columnsOf({ ...source, notes: lost, block: breakout, scope: 'step' })).at(-1)).toBe('circle: vijf');
  });
});

describe('what a step shows first', () => {
  it('is its own notes, or the whole meeting when it asks for none', () => {
    expect(scopeOf(['insight'])).toBe('step');
    expect(scopeOf([])).toBe('all');
  });

  it('counts in the words of the one kind that there is', () => {
    expect(onlyKind(notes.slice(0, 1))).toBe('insight');
    expect(onlyKind(notes)).toBeUndefined();
    expect(onlyKind([])).toBeUndefined();
  });
});
