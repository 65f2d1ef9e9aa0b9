import { describe, expect, it } from 'vitest';
import nl from '../../resources/language/nl/domain.json';
import type { NoteKind, SectionKey } from '../../shared/model/note-kinds';
import { choicesNamed, kindGuessed, kindsOffered } from '../../shared/notes/guess';
import { aTheme } from '../make';

const theme = (...kinds: readonly (readonly NoteKind[])[]) =>
  aTheme({
    sections: kinds.map((noteKinds, at) => ({
      key: (['lessons', 'hurdles'] as SectionKey[])[at] ?? 'lessons',
      title: '',
      noteKinds: [...noteKinds],
    })),
  });

type Row = readonly [
  when: string,
  captures: readonly NoteKind[],
  theme: ReturnType<typeof theme> | undefined,
  then: NoteKind,
];
const ROWS: readonly Row[] = [
  ['the step asks for one kind', ['reflection', 'action'], undefined, 'reflection'],
  ['the step asks for nothing', [], undefined, 'insight'],
  ['the building block has hurdles', ['hurdle', 'need'], theme(['insight'], ['hurdle']), 'hurdle'],
  ['the building block has only needs', ['hurdle', 'need'], theme(['insight'], ['need']), 'need'],
  ['the building block has neither', ['hurdle', 'need'], theme(['insight'], ['tip', 'asset']), 'insight'],
  ['the kind is in no sub-list of any building block', ['reflection', 'action'], theme(['insight']), 'reflection'],
];

describe('the kind that is guessed', () => {
  it.each(ROWS)('fits when %s', (_when, captures, block, kind) => {
    expect(kindGuessed(captures, block)).toBe(kind);
  });
});

describe('the kinds under the digits', () => {
  it('are those of the step first and then the common ones', () => {
    expect(kindsOffered([])).toEqual([
      'insight',
      'tip',
      'hurdle',
      'need',
      'question',
      'action',
      'agreement',
      'parking',
    ]);
    expect(kindsOffered(['hurdle', 'need']).slice(0, 4)).toEqual(['hurdle', 'need', 'insight', 'tip']);
  });

  it('are nine at most, and never one twice', () => {
    const offered = kindsOffered(['value', 'assumption', 'conflict', 'insight']);
    expect(offered).toHaveLength(9);
    expect(new Set(offered).size).toBe(9);
  });
});

describe('a text that is the name of a choice', () => {
  const label = (key: string) => nl[key.replace('domain.', '') as keyof typeof nl];

  it('[S0-43] [S0-45] makes that choice for a hurdle', () => {
    const named = (text: string) => choicesNamed('hurdle', text, label);
    const categories = ['negotiating_mindset', 'time_pressure', 'routine', 'monodisciplinary', 'inequality'] as const;
    for (const category of categories) {
      expect(named(nl[`hurdleCategoryReport.${category}`])).toEqual({ category });
      expect(named(`${nl[`hurdleCategory.${category}`].toUpperCase()}.`)).toEqual({ category });
    }
    expect(named('Het regent te vaak')).toEqual({});
  });

  it('[S0-62] [S0-64] makes that choice for a need', () => {
    for (const supportCategory of ['funding', 'success_stories', 'knowledge', 'platform_ownership'] as const) {
      expect(choicesNamed('need', nl[`supportCategoryReport.${supportCategory}`], label)).toEqual({ supportCategory });
    }
    expect(choicesNamed('insight', 'Routine', label)).toEqual({});
  });
});
