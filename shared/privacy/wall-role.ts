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
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The role in a participant's label and nothing else: `Bewoner, Vlierflat` becomes `Bewoner`, `Onderzoeker GGD`
 * stays, and a label that could be a name gives nothing. Other words are left out, with or without a capital:
 * in `bewoner anna` the second one is somebody. A capital after the first word begins a surname.
 */
export function roleOnly(label: string): string | undefined {
  const words = label.split(/[^\p{L}-]+/u).filter(Boolean);
  const at = words.findIndex((word, index) => isRole(word) && (index === 0 || !isCapitalised(word)));
  const role = words[at];
  if (role === undefined) return undefined;
  const next = words[at + 1];
  return next && isAcronym(next) ? `${role} ${next}` : role;
}
