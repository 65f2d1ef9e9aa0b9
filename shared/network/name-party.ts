import { adding, type Change } from '../model/change';
import { type Id, newRecord, type Stamp } from '../model/ids';
import { Refusal, say } from '../model/message';
import type { Stakeholder } from '../model/network';
import { guessFrom } from './guess';
import { shortNameOf } from './party-commands';

/**
 * A party that was named and has no place on the map yet: it waits in the tray. What it is, is guessed from its name.
 * Refuses a party without a name.
 */
export function nameParty(programmeId: Id, asked: string, stamp: Stamp): Change {
  const name = asked.replace(/\s+/g, ' ').trim();
  if (name === '') throw new Refusal(say('network.refusal.noName'));
  const guess = guessFrom(name);
  const party: Stakeholder = {
    ...newRecord(stamp),
    programmeId,
    ...guess,
    name,
    shortName: shortNameOf(name),
    ring: 'involved',
    energy: 0,
    participationForms: [],
    consent: guess.type === 'person' ? 'not_asked' : 'not_needed',
    tags: [],
  };
  return {
    label: say('network.act.add', { count: 1, name: party.shortName }),
    tables: adding('stakeholders', [party]),
  };
}
