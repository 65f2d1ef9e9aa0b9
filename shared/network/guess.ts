import type { Stakeholder } from '../model/network';

/** What a name gives away about a party. */
export type Guess = Pick<Stakeholder, 'type' | 'groupKind' | 'sector' | 'domain' | 'formality' | 'perspective'>;

const professional = { type: 'organisation', formality: 'formal', perspective: 'professional' } as const;
const neighbours = { type: 'group', groupKind: 'community', formality: 'informal', domain: 'community' } as const;

const care = { ...professional, sector: 'primary_care', domain: 'care' } as const satisfies Guess;
const homeCare = { ...professional, sector: 'nursing_home_care', domain: 'care' } as const satisfies Guess;
const government = {
  ...professional,
  sector: 'municipality',
  domain: 'government',
  perspective: 'policy',
} as const satisfies Guess;
const education = {
  ...professional,
  sector: 'education',
  domain: 'learning',
  perspective: 'educator',
} as const satisfies Guess;
const volunteers = { ...neighbours, sector: 'residents', perspective: 'volunteer' } as const satisfies Guess;
const residents = { ...neighbours, sector: 'residents', perspective: 'resident' } as const satisfies Guess;
const club = {
  type: 'organisation',
  sector: 'sport_culture',
  domain: 'sport_culture',
  formality: 'informal',
  perspective: 'volunteer',
} as const satisfies Guess;
const business = {
  type: 'organisation',
  sector: 'business',
  domain: 'work_income',
  formality: 'formal',
  perspective: 'entrepreneur',
} as const satisfies Guess;
const believers = {
  type: 'group',
  groupKind: 'community',
  sector: 'faith',
  domain: 'faith',
  formality: 'informal',
  perspective: 'volunteer',
} as const satisfies Guess;

// The first line of which a word begins a word of the name decides; a word with * may also end one ("buurthuis").
// So the particular stands above the general: a school's neighbourhood team is a team, not a school.
const HINTS: readonly (readonly [words: string, guess: Guess])[] = [
  ['ervaringsdeskundig', { ...residents, type: 'person', perspective: 'expert_by_experience' }],
  ['mantelzorg|naasten|family carer', { ...residents, perspective: 'family_carer' }],
  ['vrijwilliger|volunteer', volunteers],
  ['wethouder|raadslid|burgemeester|*ambtenaar|alderman', { ...government, type: 'person' }],
  ['gemeente|provincie|waterschap|politie|*loket|municipality|council|police', government],
  ['wijkverple|thuiszorg|verpleeg|verzorgingshuis|woonzorg|buurtzorg|home care|nursing', homeCare],
  ['ziekenhuis|umc|hospital', { ...professional, sector: 'hospital', domain: 'care', perspective: 'manager' }],
  ['ggz|psycholo|verslavingszorg|mental health', { ...professional, sector: 'mental_health', domain: 'care' }],
  ['ggd|public health', { ...professional, sector: 'public_health', domain: 'care', perspective: 'researcher' }],
  ['zorgverzeker|insurer', { ...professional, sector: 'insurer', domain: 'care', perspective: 'policy' }],
  ['*huisarts|*praktijk|fysio|apotheek|tandarts|verloskund|logopedi|diëtist|gp |pharmacy|dentist', care],
  [
    'welzijn|*buurthuis|wijkteam|buurtteam|maatschappelijk|jongerenwerk|ouderenwerk|opbouwwerk|voedselbank|welfare|food bank',
    { ...professional, sector: 'welfare', domain: 'social' },
  ],
  [
    'kwartiermaker|buurtverbinder|sociaal werker|wijkverbinder',
    { ...professional, type: 'person', sector: 'welfare', domain: 'social' },
  ],
  [
    'buurtkamer|buurttuin|koffie|ontmoetings|neighbourhood house',
    { ...volunteers, type: 'organisation', sector: 'welfare' },
  ],
  [
    'woningcorporatie|*corporatie|woningbouw|verhuurder|housing',
    { ...professional, sector: 'housing', domain: 'living' },
  ],
  [
    'basisschool|*school|mbo|hbo|*college|universiteit|kinderopvang|peuter|kinderdagverblijf|school|university',
    education,
  ],
  ['bibliotheek|museum|theater|library', { ...club, formality: 'formal', perspective: 'professional' }],
  ['sport|voetbal|*vereniging|gymnastiek|zwem|scouting|fanfare|koor|*club|choir', club],
  ['*kerk|moskee|diaconie|parochie|synagoge|tempel|church|mosque|parish', believers],
  [
    'uwv|werkplein|sociale dienst|schuldhulp|job centre',
    { ...professional, sector: 'work_income', domain: 'work_income' },
  ],
  ['bedrij|winkel|supermarkt|ondernemer|kapper|bakker|*markt|business|shop', business],
  [
    'onderzoek|kenniscentrum|lectoraat|research',
    { ...professional, sector: 'research', domain: 'learning', perspective: 'researcher' },
  ],
  [
    '*bewoner|*inwoner|buren|*buurt|straat|flat|jongeren|ouderen|jeugd|gezinnen|huurders|nieuwkomers|cliëntenraad|ouders|residents|neighbours|young people|older people|families|tenants',
    residents,
  ],
  [
    'netwerk|alliantie|platform|*tafel|network|alliance',
    { ...professional, type: 'group', groupKind: 'network', sector: 'other', domain: 'social' },
  ],
];

// Of a name that says nothing we only suppose what is most common at the table.
const UNKNOWN = { ...professional, sector: 'other', domain: 'social' } as const satisfies Guess;

const plain = (name: string): string =>
  ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

const fits = (name: string, word: string): boolean =>
  word.startsWith('*') ? name.includes(word.slice(1)) : name.includes(` ${word}`);

/** What a party probably is, from its name. A first guess, so that the map has shapes and colours; people put it right. */
export function guessFrom(name: string): Guess {
  const words = plain(name);
  return HINTS.find(([hints]) => hints.split('|').some((hint) => fits(words, hint)))?.[1] ?? UNKNOWN;
}
