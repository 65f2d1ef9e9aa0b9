import type { Block } from '../../model/session';
import { minutesTaken } from '../agenda';

/** A programme is young in this many sessions: in these people make time for what they want together. */
export const YOUNG_SESSIONS = 2;

// "Doelen", "gezamenlijke doelstellingen", "shared goals": as the word by itself, not as "doelgroep" or "doelpunt".
const SPEAKS_OF_GOALS = /(^|[^\p{L}])(doel|doelen|doelstelling|doelstellingen|goal|goals)(?=$|[^\p{L}])/iu;

/** Whether the title of a block says that it is about goals. */
export const speaksOfGoals = ({ title }: Pick<Block, 'title'>): boolean => SPEAKS_OF_GOALS.test(title);

/**
 * Minutes that a session spends on shared goals: blocks whose title says so, and those of which the method says so,
 * which `isForGoals` knows. What is left out takes no time.
 */
export const goalMinutes = (blocks: readonly Block[], isForGoals: (block: Block) => boolean): number =>
  blocks
    .filter((block) => isForGoals(block) || speaksOfGoals(block))
    .reduce((sum, block) => sum + minutesTaken(block), 0);
