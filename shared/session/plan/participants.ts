import { adding, type Change, removing, together, updating } from '../../model/change';
import type { Attachment, Consent } from '../../model/consent';
import { edited, type FieldsOf } from '../../model/edited';
import { type Id, newRecord, type Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { BreakoutGroup, Participant } from '../../model/session';
import type { Perspective } from '../../model/vocabularies';
import { withoutPerson } from './seats';

/**
 * Which words in a role label point at which perspective, in Dutch and English. A word counts at the start of a
 * word of the label, a word with `*` before it anywhere in one. The first line that fits decides, so the narrow
 * lines stand above the broad ones. It is a guess: the facilitator changes it with one choice.
 */
const PERSPECTIVE_WORDS: readonly (readonly [Perspective, readonly string[]])[] = [
  ['expert_by_experience', ['ervaringsdeskundig', 'ervaringswerk', 'expert by experience', 'lived experience', 'peer']],
  ['family_carer', ['mantelzorg', 'naaste', 'family carer', 'carer', 'informal carer', 'relative']],
  ['volunteer', ['vrijwillig', 'gastvrouw', 'gastheer', 'buddy', 'maatje', 'volunteer', 'host']],
  ['policy', ['*beleid', '*wethouder', 'raadslid', '*bestuurder', 'burgemeester', 'policy', 'alderman', 'councillor']],
  ['manager', ['*manager', 'directeur', 'directie', '*leider', 'leidinggevende', 'hoofd', 'director', 'head of']],
  ['researcher', ['*onderzoeker', 'epidemioloog', 'promovendus', 'researcher', 'epidemiologist']],
  ['educator', ['*docent', '*leerkracht', '*leraar', '*lerares', '*juf', 'meester', 'student', 'leerling', 'stagiair']],
  ['educator', ['school', 'onderwijs', '*teacher', 'lecturer', 'pupil', 'education', 'trainee']],
  ['entrepreneur', ['*ondernemer', '*winkelier', 'kapper', 'bakker', 'entrepreneur', 'shopkeeper', 'business owner']],
  [
    'resident',
    ['*bewoner', '*bewoonster', '*inwoner', '*inwoonster', 'burger', 'buur', 'huurder', 'jongere', 'oudere'],
  ],
  ['resident', ['cliënt', 'patiënt', 'ouder', 'resident', 'citizen', 'neighbour', 'tenant', 'parent', 'client']],
];

// Roles in which a resident's word stands for the work: a nurse of the neighbourhood is no neighbour.
const WORK_WORDS = ['buurtwerk', 'buurtzorg', 'buurtsport', 'buurtteam', 'buurtregiss', 'ouderenwerk', 'ouderenadvis'];

const startsIn = (label: string, word: string): boolean => ` ${label}`.includes(` ${word}`);
const fits = (label: string, word: string): boolean =>
  word.startsWith('*') ? label.includes(word.slice(1)) : startsIn(label, word);

function perspectiveSaid(label: string): Perspective | undefined {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (WORK_WORDS.some((word) => startsIn(words, word))) return 'professional';
  return PERSPECTIVE_WORDS.find(([, hints]) => hints.some((hint) => fits(words, hint)))?.[0];
}

/** Whether a label has a word that points at a perspective. */
export const saysPerspective = (label: string): boolean => perspectiveSaid(label) !== undefined;

/** The perspective that a role label suggests; a role that says nothing else is taken for someone's work. */
export const perspectiveOf = (label: string): Perspective => perspectiveSaid(label) ?? 'professional';

/** People added by their role label, in the order given; the perspective is guessed from the label. */
export function addParticipants(sessionId: Id, labels: readonly string[], stamp: Stamp): Change {
  const rows = labels.map(
    (label): Participant => ({
      ...newRecord(stamp),
      sessionId,
      label,
      perspective: perspectiveOf(label),
      attendance: 'invited',
    }),
  );
  return {
    label: say('session.plan.act.addParticipants', { count: rows.length, label: rows[0]?.label ?? '' }),
    tables: adding('participants', rows),
  };
}

/** What can be changed of someone who takes part. */
export type ParticipantFields = FieldsOf<
  Pick<Participant, 'label' | 'perspective' | 'attendance' | 'compensation' | 'stakeholderId'>
>;

/** Another label, perspective, attendance or compensation for one person. */
export const editParticipant = (participant: Participant, fields: ParticipantFields, stamp: Stamp): Change => ({
  label: say('session.plan.act.editParticipant', { label: fields.label ?? participant.label }),
  tables: updating('participants', [[participant, edited(participant, fields, stamp)]]),
});

/** Who is there and who is not, for several people at once; who has it already stays as they were. */
export const setAttendance = (
  participants: readonly Participant[],
  attendance: Participant['attendance'],
  stamp: Stamp,
): Change => ({
  label: say('session.plan.act.attendance', { count: participants.length }),
  tables: updating(
    'participants',
    participants.map((person) => [person, edited(person, { attendance }, stamp)] as const),
  ),
});

/**
 * One person taken off the list, out of every group and out of the consents that were theirs alone.
 * A picture that leaned on such a consent loses it, so it is never shared by mistake.
 */
export function removeParticipant(
  participant: Participant,
  around: {
    readonly groups: readonly BreakoutGroup[];
    readonly consents: readonly Consent[];
    readonly attachments: readonly Attachment[];
  },
  stamp: Stamp,
): Change {
  const { id } = participant;
  const theirs = around.consents.filter((consent) => consent.participantId === id);
  const onlyTheirs = theirs.filter((consent) => consent.stakeholderId === undefined);
  const gone = new Set(onlyTheirs.map((consent) => consent.id));
  return {
    label: say('session.plan.act.removeParticipant', { label: participant.label }),
    tables: together(
      removing('participants', [participant]),
      updating(
        'breakoutGroups',
        around.groups.map((group) => [group, edited(group, withoutPerson(group, id), stamp)] as const),
      ),
      removing('consents', onlyTheirs),
      updating(
        'consents',
        theirs
          .filter((consent) => !gone.has(consent.id))
          .map((consent) => [consent, edited(consent, { participantId: undefined }, stamp)] as const),
      ),
      updating(
        'attachments',
        around.attachments.map((attachment) => {
          const consentIds = attachment.consentIds.filter((consentId) => !gone.has(consentId));
          return [attachment, edited(attachment, { consentIds }, stamp)] as const;
        }),
      ),
    ),
  };
}

/** People as they stand in lists: by label. They have no order of their own. */
export const peopleInOrder = (participants: readonly Participant[]): readonly Participant[] =>
  participants.toSorted((a, b) => a.label.localeCompare(b.label, 'nl', { numeric: true }) || (a.id < b.id ? -1 : 1));
