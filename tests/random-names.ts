import type { Domain } from '../shared/model/vocabularies';

/** One of these, by a number from 0 up to 1. */
export const pick = <T>(random: () => number, from: readonly [T, ...T[]]): T =>
  from[Math.floor(random() * from.length)] ?? from[0];

const BEGINNINGS = [
  'Lommer',
  'Beek',
  'Elzen',
  'Weide',
  'Molen',
  'Linden',
  'Duin',
  'Kastanje',
  'Veen',
  'Wilgen',
] as const;
const ENDINGS = ['dal', 'hof', 'rode', 'veld', 'horst', 'waard', 'kwartier', 'park', 'laan', 'broek'] as const;
const FIRST_NAMES = ['Noor', 'Hamza', 'Wiep', 'Jolijn', 'Sem', 'Aylin', 'Teun', 'Femke', 'Rajae', 'Douwe'] as const;

const SORTS = {
  care: ['Huisarts', 'Wijkzorg', 'Apotheek', 'Fysio', 'Thuiszorg'],
  social: ['Welzijn', 'Wijkteam', 'Maatwerk', 'Meldpunt'],
  living: ['Woningbouw', 'Huurders', 'Wooncomplex'],
  learning: ['School', 'Taalhuis', 'Opvang', 'Bibliotheek'],
  sport_culture: ['Koor', 'Voetbal', 'Theater', 'Wandelclub'],
  work_income: ['Werkplein', 'Winkeliers', 'Schuldhulp'],
  government: ['Gemeente', 'Wijkagent', 'Waterschap'],
  faith: ['Kerk', 'Moskee', 'Diaconie'],
  community: ['Buurthuis', 'Straatgroep', 'Buurttuin', 'Eettafel'],
} as const satisfies Record<Domain, readonly [string, ...string[]]>;

/** A name that an organisation or a person of this domain could have; it may come twice. */
export function inventedName(random: () => number, domain: Domain, isPerson: boolean): string {
  const place = `${pick(random, BEGINNINGS)}${pick(random, ENDINGS)}`;
  return isPerson ? `${pick(random, FIRST_NAMES)} van ${place}` : `${pick(random, SORTS[domain])} ${place}`;
}
