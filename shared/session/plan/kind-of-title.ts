import type { Block } from '../../model/session';

type Manner = Pick<Block, 'kind' | 'mode'>;

// What people call the steps that every agenda has, in Dutch and English. Anything else is a step of one's own.
const KNOWN: readonly (readonly [RegExp, Manner])[] = [
  [/scharreltijd|vrije tijd|free time/i, { kind: 'free_time', mode: 'individual' }],
  [/\b(?:koffie|thee)?pauze\b|\b(?:lunch|borrel|koffie|diner|break|coffee)\b/i, { kind: 'break', mode: 'individual' }],
  [/^(?:welkom|opening|inloop|welcome)\b/i, { kind: 'welcome', mode: 'plenary' }],
  [/^(?:afsluit|afronding|sluiting|slot\b|clos)/i, { kind: 'closing', mode: 'plenary' }],
  [/terugkijk|terugblik|reflecti|look(?:ing)? back/i, { kind: 'reflection', mode: 'plenary' }],
  [/break-?outs?\b|in groep|in (?:twee|drie|vier|vijf) groepen|in groups/i, { kind: 'custom', mode: 'breakout' }],
];

/** What sort of step a title speaks of, and how people most likely work in it. */
export const kindOfTitle = (title: string): Manner =>
  KNOWN.find(([words]) => words.test(title))?.[1] ?? { kind: 'custom', mode: 'plenary' };
