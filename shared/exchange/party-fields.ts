import type { MessageKey } from '../model/message';
import { Stakeholder } from '../model/network';
import {
  Domain,
  Formality,
  ParticipationForm,
  ParticipationRung,
  Perspective,
  Ring,
  Sector,
} from '../model/vocabularies';
import { type Codec, choice, DAY, listOf, NUMBER, scale, TEXT, TRUTH } from './codecs';
import type { Field } from './field';

type Path = Field['path'];
const field = (id: string, path: Path | string, codec: Codec, headings: readonly string[] = []): Field => ({
  id,
  path: typeof path === 'string' ? [path] : path,
  label: `exchange.party.${id}` as MessageKey,
  codec,
  headings,
});

const RING = choice(Ring.options, (option) => `domain.ring.${option}`, {
  core: ['kerngroep', 'binnenste ring', 'binnen', 'core group', 'centre', 'center', 'inner'],
  involved: ['meedenkers', 'meedenker', 'actief', 'midden', 'middle', 'participant'],
  periphery: ['buitenste ring', 'verder weg', 'buiten', 'aan de rand', 'edge', 'outer'],
  missing: ['missen', 'ontbreekt', 'mist', 'gemist'],
});
const TYPE = choice(Stakeholder.shape.type.options, (option) => `domain.stakeholderType.${option}`, {
  person: ['mens', 'individu', 'contactpersoon', 'individual'],
  organisation: ['instelling', 'bedrijf', 'instantie', 'org', 'organization', 'institution', 'company'],
  group: ['groepering', 'bewonersgroep', 'vereniging', 'netwerk'],
});
// 0 is not known, and what is not known stays empty.
const MARKS = scale([0, 1, 2, 3], (option) => `domain.energy.${option}`);
const ENERGY: Codec = { ...MARKS, write: (value) => (value === 0 ? '' : String(value)) };
const FORMALITY = choice(Formality.options, (option) => `domain.formality.${option}`, {
  mixed: ['gemengd', 'allebei', 'hybride', 'mixed', 'hybrid'],
});
const { compensation, consent, groupKind, stance } = Stakeholder.shape;
const COMPENSATION = compensation.unwrap().shape.kind.options;

/** Every field of a party that goes in or out, in the order of the columns. The id comes last: nobody reads it. */
export const PARTY_FIELDS: readonly Field[] = [
  field('name', 'name', TEXT, [
    'naam partij',
    'partij',
    'organisatie',
    'organisatienaam',
    'naam organisatie',
    'instelling',
    'stakeholder',
    'belanghebbende',
    'deelnemer',
    'wie',
    'volledige naam',
    'label',
    'party',
    'organisation',
    'organization',
    'title',
    'full name',
    'company',
    'who',
    'naam en achternaam',
  ]),
  field('shortName', 'shortName', TEXT, ['afkorting', 'kort', 'roepnaam', 'abbreviation', 'acronym', 'alias']),
  field('type', 'type', TYPE, ['type', 'soort partij', 'type partij', 'kind']),
  field(
    'groupKind',
    'groupKind',
    choice(groupKind.unwrap().options, (option) => `domain.groupKind.${option}`),
    ['groepssoort'],
  ),
  field(
    'sector',
    'sector',
    choice(Sector.options, (option) => `domain.sector.${option}`),
    ['sector', 'bedrijfstak', 'werkveld', 'industry'],
  ),
  field(
    'domain',
    'domain',
    choice(Domain.options, (option) => `domain.domain.${option}`),
    ['domein', 'leefgebied', 'thema', 'field'],
  ),
  field(
    'perspective',
    'perspective',
    choice(Perspective.options, (option) => `domain.perspective.${option}`),
    ['perspectief', 'rol', 'functie', 'role', 'hoedanigheid'],
  ),
  field('formality', 'formality', FORMALITY, ['formeel', 'formaliteit', 'informeel']),
  field('ring', 'ring', RING, ['cirkel', 'schil', 'betrokkenheid', 'circle', 'layer', 'involvement']),
  field('x', ['position', 'x'], NUMBER, ['positie x', 'pos x']),
  field('y', ['position', 'y'], NUMBER, ['positie y', 'pos y']),
  field('email', ['contact', 'email'], TEXT, [
    'mail',
    'e mailadres',
    'emailadres',
    'mailadres',
    'email address',
    'e mail',
  ]),
  field('phone', ['contact', 'phone'], TEXT, [
    'telefoonnummer',
    'tel',
    'telnr',
    'mobiel',
    'gsm',
    'nummer',
    'telephone',
    'mobile',
    'phone number',
  ]),
  field('via', ['contact', 'via'], TEXT, ['contactpersoon', 'contact', 'aanspreekpunt', 'contact person']),
  field('fastReach', ['contact', 'fastReach'], TEXT, ['bereikbaarheid', 'bereikbaar']),
  field('energy', 'energy', ENERGY),
  field('energySign', 'energySign', TEXT),
  field('influence', 'influence', scale([1, 2, 3, 4, 5]), ['macht', 'invloed 1 5', 'power']),
  field('interest', 'interest', scale([1, 2, 3, 4, 5]), ['belang 1 5']),
  field('standsFor', 'standsFor', TEXT, ['missie', 'mission']),
  field('identity', 'identity', TEXT),
  field('aspiration', 'aspiration', TEXT, ['ambitie', 'ambition']),
  field('offer', 'offer', TEXT, ['aanbod', 'bijdrage', 'brengt in', 'contribution']),
  field('motivation', 'motivation', TEXT, ['motivatie', 'drijfveer', 'reden']),
  field('gain', 'gain', TEXT, ['opbrengst', 'winst', 'benefit']),
  field(
    'participationForms',
    'participationForms',
    listOf(choice(ParticipationForm.options, (option) => `exchange.form.${option}`)),
  ),
  field(
    'participationRung',
    'participationRung',
    choice(ParticipationRung.options, (option) => `exchange.rung.${option}`),
  ),
  field('words', ['residentLanguage', 'words'], listOf(TEXT)),
  field('wordsNote', ['residentLanguage', 'note'], TEXT),
  field('languages', 'languages', listOf(TEXT), ['taal', 'language']),
  field(
    'consent',
    'consent',
    choice(consent.options, (option) => `domain.consent.${option}`),
    ['avg', 'toestemming avg', 'privacy'],
  ),
  { ...field('askedBy', 'askedById', TEXT, ['via wie', 'invited by']), isParty: true },
  {
    ...field('memberOf', 'memberOfIds', listOf(TEXT), ['lid van', 'hoort bij', 'onderdeel van', 'part of']),
    isParty: true,
  },
  field(
    'stance',
    'stance',
    choice(stance.unwrap().options, (option) => `exchange.stance.${option}`),
  ),
  field('resources', 'resources', TEXT, ['resources']),
  field(
    'compensation',
    ['compensation', 'kind'],
    choice(COMPENSATION, (option) => `exchange.compensation.${option}`),
  ),
  field('compensationAgreed', ['compensation', 'agreed'], TRUTH),
  field('compensationNote', ['compensation', 'note'], TEXT),
  field('tags', 'tags', listOf(TEXT), ['label', 'trefwoorden', 'trefwoord', 'kenmerken', 'tag', 'keywords']),
  field('since', 'since', DAY, ['sinds', 'vanaf', 'startdatum', 'start', 'from date']),
  field('until', 'until', DAY, ['tot', 'einddatum', 'eind', 'end']),
  field('id', 'id', TEXT, ['kenmerk', 'nummer partij']),
];
