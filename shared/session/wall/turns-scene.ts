import type { Id } from '../../model/ids';
import { speakerOnWall, type WallSpeaker } from '../../privacy/wall-speaker';
import { promptOf, titleOf } from '../block-words';
import { peopleHere, roundOf, turnsOf } from '../run/speaking-round';
import type { ViewSource } from './scene-source';

/** A round in which everyone may say something: the question, whose turn it is by role, and how far it is. */
export type TurnsScene = {
  readonly kind: 'turns';
  readonly title: string;
  readonly prompt: string | null;
  /** Null when everyone has spoken. */
  readonly now: WallSpeaker | null;
  readonly next: WallSpeaker | null;
  /** How many have spoken, of how many. */
  readonly spoken: number;
  readonly people: number;
};

/** The picture of the round in a step; null while there is none: then the question stays. */
export function turnsScene(source: ViewSource): TurnsScene | null {
  const { block, library, language } = source;
  const round = roundOf(source.speakingRounds ?? [], block.id);
  if (!round) return null;
  const turns = turnsOf(round, peopleHere(source.participants));
  const spokenOf = (id: Id) => turns.spokenIds.has(id);
  return {
    kind: 'turns',
    title: titleOf(block, library, language),
    prompt: promptOf(block, library, language) || null,
    now: turns.now ? speakerOnWall(turns.now) : null,
    next: turns.next ? speakerOnWall(turns.next) : null,
    spoken: turns.order.filter(({ id }) => spokenOf(id)).length,
    people: turns.order.length,
  };
}
