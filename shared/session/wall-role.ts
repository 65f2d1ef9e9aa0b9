/**
 * Ends of words that name a role, Dutch and English. A label goes on the wall only as far as it is surely a role:
 * what is not on this list may be somebody's name, and a name on the wall cannot be taken back.
 */
const ROLES = [
  ...[
    'medewerker',
    'ondersteuner',
    'verpleegkundige',
    'verzorgende',
    'werker',
    'kwartiermaker',
    'leerkracht',
    'huismeester',
  ],
  ...['deskundige', 'zorger', 'therapeut', 'arts', 'docent', 'student', 'leerling', 'onderzoeker', 'bewoner'],
  ...['bewoonster', 'inwoner', 'inwoonster', 'vrijwilliger', 'vrijwilligster', 'gastvrouw', 'gastheer', 'beheerder'],
  ...['coördinator', 'voorzitter', 'secretaris', 'directeur', 'wethouder', 'raadslid', 'ambtenaar', 'ondernemer'],
  ...['leraar', 'lerares', 'adviseur', 'coach', 'projectleider', 'teamleider', 'bestuurder', 'begeleider', 'manager'],
  ...['regisseur', 'opbouwwerker', 'schrijver', 'verslaglegger', 'gespreksleider', 'penningmeester', 'trainer'],
  ...['ouder', 'jongere', 'oudere', 'buur', 'buurman', 'buurvrouw', 'mantelzorger', 'predikant', 'imam', 'pastor'],
  ...['worker', 'nurse', 'resident', 'volunteer', 'carer', 'teacher', 'lecturer', 'researcher', 'officer', 'host'],
  ...['coordinator', 'director', 'chair', 'secretary', 'note-taker', 'facilitator', 'adviser', 'advisor', 'therapist'],
  ...['doctor', 'pupil', 'neighbour', 'parent', 'entrepreneur', 'caretaker', 'librarian', 'councillor'],
];

const COMPOUND_FROM = 3; // "Huisarts" is a role, "Marts" is somebody.
const isRole = (word: string): boolean =>
  ROLES.some((role) => {
    const before = word.length - role.length;
    return word.toLowerCase().endsWith(role) && (before === 0 || before >= COMPOUND_FROM);
  });
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
const isCapitalised = (word: string): boolean => /^\p{P}*\p{Lu}/u.test(word);

/** `Anna docent` names Anna: a word in front of the role may only be one without a capital. */
const beginsAsRole = ([first = '', ...rest]: readonly string[]): boolean =>
  isRole(first) || (!isCapitalised(first) && rest.some(isRole));

/**
 * As much of a participant's label as is surely a role: `Bewoner, Vlierflat` becomes `Bewoner`, and a label that
 * could be a name gives nothing. After the first word, capitals end the role: they begin a name or a place.
 */
export function roleOnly(label: string): string | undefined {
  const [beforeDetail = ''] = label.trim().split(/[,(;:/|]|\s[-–]\s/);
  const words = beforeDetail.split(/\s+/).filter(Boolean);
  const end = words.findIndex((word, at) => at > 0 && isCapitalised(word) && !isAcronym(word));
  const kept = end === -1 ? words : words.slice(0, end);
  return beginsAsRole(kept) ? kept.join(' ') : undefined;
}
