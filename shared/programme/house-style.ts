import { adding, type Change, removing, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import type { HouseStyle } from '../model/house-style';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { say } from '../model/message';

/** What of a house style can be chosen. */
export type HouseFields = FieldsOf<Omit<HouseStyle, 'id' | 'createdAt' | 'updatedAt' | 'programmeId'>>;

const label = say('paper.house.act');

const CHOICES = ['colour', 'textFont', 'headingFont', 'logo', 'template'] as const;

/** Chooses how the reports of a programme look; with nothing chosen any more they look as Kring has them. */
export function chooseHouseStyle(
  kept: HouseStyle | undefined,
  programmeId: Id,
  fields: HouseFields,
  stamp: Stamp,
): Change {
  const row = edited<HouseStyle>(kept ?? { ...newRecord(stamp), programmeId }, fields, stamp);
  const hasChoice = CHOICES.some((name) => row[name] !== undefined);
  if (!kept) return { label, tables: hasChoice ? adding('houseStyles', [row]) : {} };
  return { label, tables: hasChoice ? updating('houseStyles', [[kept, row]]) : removing('houseStyles', [kept]) };
}
