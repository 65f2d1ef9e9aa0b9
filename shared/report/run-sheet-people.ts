import type { BreakoutGroup, Participant } from '../model/session';
import { Perspective } from '../model/vocabularies';
import { participantInPrint } from '../privacy/printed-names';
import { roleOnly } from '../privacy/wall-role';
import { titleOf } from '../session/block-words';
import { groupsInOrder, groupTitle } from '../session/group-order';
import { roundSteps } from '../session/plan/rounds';
import { groupsIn } from '../session/plan/seats';
import { heading, part, said, table, typed } from './compose';
import type { Block, Runs } from './outline';
import type { RunSheetSource } from './run-sheet-source';

const expected = ({ workspace, session }: RunSheetSource): readonly Participant[] =>
  workspace.participants.filter(({ sessionId, attendance }) => sessionId === session.id && attendance !== 'absent');

/** How someone stands in the plan: by the label with a yes for that, else by the role in it, else by how they look. */
function nameOf({ workspace, words, names }: RunSheetSource, person: Participant): string {
  const named = participantInPrint(person, workspace, names)?.trim();
  const role = names === 'none' ? undefined : roleOnly(person.label);
  return named ?? role ?? words.t(`domain.perspective.${person.perspective}`);
}

/** `2 × Bewoner, Huisarts`: the same word once, with how often. */
function counted(source: RunSheetSource, people: readonly Participant[]): Runs {
  const names = people.map((person) => nameOf(source, person));
  const once = [...new Set(names)].map((name) => {
    const count = names.filter((other) => other === name).length;
    return count > 1 ? source.words.t('runsheet.times', { count, name }) : name;
  });
  return typed(source, once.join(', '));
}

const peopleOf = (source: RunSheetSource, { participantIds }: BreakoutGroup): readonly Participant[] =>
  expected(source).filter(({ id }) => participantIds.includes(id));

function groupCells(source: RunSheetSource, group: BreakoutGroup, groups: readonly BreakoutGroup[]): readonly Runs[] {
  const { words, themes } = source;
  const byId = (id: string | undefined) => expected(source).find((person) => person.id === id);
  const [host, scribe] = [byId(group.hostId), byId(group.scribeId)];
  const tasks = [
    host && words.t('runsheet.host', { name: nameOf(source, host) }),
    scribe && words.t('runsheet.scribe', { name: nameOf(source, scribe) }),
  ].filter((task) => task !== undefined);
  const title = groupTitle(group, groups, themes);
  const question = group.question?.trim();
  return [
    [
      ...typed(source, title).map((run) => ({ ...run, bold: true })),
      ...(question ? [{ text: '\n' }, ...typed(source, question)] : []),
    ],
    typed(source, group.place ?? ''),
    typed(source, tasks.join('\n')),
    counted(source, peopleOf(source, group)),
  ];
}

/** The groups with their place, theme, question, host, scribe and people, and who changes tables at which step. */
export function groupsPart(source: RunSheetSource): readonly Block[] {
  const { workspace, session, themes } = source;
  const all = workspace.breakoutGroups.filter(({ sessionId }) => sessionId === session.id);
  const groups = groupsInOrder(all, themes);
  if (groups.length === 0) return [];
  const columns = [
    ['runsheet.column.group', 30],
    ['runsheet.column.place', 18],
    ['runsheet.column.tasks', 24],
    ['runsheet.column.who', 28],
  ] as const;
  const rows = groups.map((group) => groupCells(source, group, groups));
  return part(source, 'runsheet.groups', [
    table(source, 'runsheet.groups.about', columns, rows),
    ...roundsOf(source, groups),
  ]);
}

function roundsOf(source: RunSheetSource, groups: readonly BreakoutGroup[]): readonly Block[] {
  const { agenda, methods, words, themes } = source;
  const blocks = agenda.lines.map(({ block }) => block);
  return roundSteps(groups, blocks).flatMap((step) => {
    const time = agenda.lines.find(({ block }) => block.id === step.id)?.startsAt ?? '';
    const title = titleOf(step, methods, words.language);
    const rows = groupsIn(groups, step.id).map((group) => [
      typed(source, groupTitle(group, groups, themes)),
      counted(source, peopleOf(source, group)),
    ]);
    const columns = [
      ['runsheet.column.group', 36],
      ['runsheet.column.who', 64],
    ] as const;
    return [
      heading(2, said(source, 'runsheet.round', { time, title })),
      table(source, 'runsheet.round.about', columns, rows),
    ];
  });
}

/** Who come, counted by how they look, with their roles. */
export function peoplePart(source: RunSheetSource): readonly Block[] {
  const people = expected(source);
  if (people.length === 0) return [];
  const rows = Perspective.options.flatMap((perspective): (readonly Runs[])[] => {
    const those = people.filter((person) => person.perspective === perspective);
    if (those.length === 0) return [];
    return [
      [
        said(source, `domain.perspective.${perspective}`),
        [{ text: source.words.number(those.length) }],
        counted(source, those),
      ],
    ];
  });
  const columns = [
    ['runsheet.column.perspective', 34],
    ['runsheet.column.count', 14],
    ['runsheet.column.roles', 52],
  ] as const;
  return part(source, 'runsheet.people', [table(source, 'runsheet.people.about', columns, rows)]);
}
