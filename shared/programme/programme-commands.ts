import { adding, type Change, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import { type IsoDate, newRecord, type Stamp } from '../model/ids';
import { say } from '../model/message';
import { CultureStructureKey, type Programme } from '../model/programme';
import { SixStep } from '../model/vocabularies';

/** How long people's data stays after the end of a programme, in months, until someone chooses otherwise. */
const RETENTION_MONTHS = 12;

/** A programme that begins with a name only; everything else can be told later. `today` is the day it begins. */
export function newProgramme(name: string, today: IsoDate, stamp: Stamp): Change {
  const programme: Programme = {
    ...newRecord(stamp),
    name,
    region: '',
    area: { kind: 'neighbourhood', name: '' },
    template: 'free',
    stage: 'beginning',
    purpose: '',
    focus: 'challenge',
    focusText: '',
    ambitions: [],
    sharedGoals: [],
    startStance: { choice: 'start' },
    stepProgress: Object.fromEntries(SixStep.options.map((step) => [step, 'todo'])) as Programme['stepProgress'],
    cultureStructure: CultureStructureKey.options.map((key) => ({ key, state: 'missing' })),
    startDate: today,
    retentionMonths: RETENTION_MONTHS,
    partners: [],
  };
  return { label: say('programme.act.new', { name }), tables: adding('programmes', [programme]) };
}

/** What can be changed of a programme. */
export type ProgrammeFields = FieldsOf<Omit<Programme, 'id' | 'createdAt' | 'updatedAt'>>;

/** Another name, area, purpose or anything else that a programme tells about itself. */
export const editProgramme = (programme: Programme, fields: ProgrammeFields, stamp: Stamp): Change => ({
  label: say('programme.act.edit', { name: fields.name ?? programme.name }),
  tables: updating('programmes', [[programme, edited(programme, fields, stamp)]]),
});

/** The goals as one list: one goal a line, empty lines left out. */
export const goalsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•➢–]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
