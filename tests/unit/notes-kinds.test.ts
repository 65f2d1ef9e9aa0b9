import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import nl from '../../resources/language/nl/domain.json';
import { Refusal } from '../../shared/model/message';
import { InsightNote, Note } from '../../shared/model/note';
import { NoteKind } from '../../shared/model/note-kinds';
import { type Field, isAsked } from '../../shared/notes/field';
import { fieldValue, newExperiment, newSide, withField } from '../../shared/notes/field-values';
import { KINDS, kindOf } from '../../shared/notes/kinds';
import { noteOf } from '../../shared/notes/new-note';
import { placeOf, readPrefill } from '../../shared/notes/place';
import { isRequired, shapeOf } from '../../shared/notes/schemas';
import { arbitraryOf } from '../arbitraries';
import { aGroup, aSession, aTheme, PROGRAMME_ID, stamp } from '../make';

const COMMON = [...Object.keys(InsightNote.shape), 'kind'];
const place = placeOf({ programmeId: PROGRAMME_ID, session: aSession({ status: 'running' }) });
const make = <K extends NoteKind>(kind: K, text = 'Een zin', own = {}) =>
  noteOf(kind, text, { ...place, order: 1, own }, stamp());

/** A value of each type of field, as a form hands it over. */
const SAMPLES: { readonly [T in Field['type']]: (field: Extract<Field, { type: T }>) => unknown } = {
  text: () => 'woorden',
  'long-text': () => 'meer woorden',
  url: () => 'https://kaart.example/',
  date: () => '2026-11-12',
  'yes-no': () => true,
  number: ({ min }) => (min ?? 0) + 1,
  choice: ({ options }) => options.at(-1),
  party: () => 'st-1',
  parties: () => ['st-1', 'st-2'],
  note: () => 'note-9',
  method: () => 'free-time',
  journey: () => 'journey-1',
  'journey-step': () => 2,
  sides: () => [
    newSide(),
    { label: 'Bewoners', view: 'Te laat', assumption: 'Ze willen niet', mattersMost: 'Meedoen' },
  ],
  experiment: () => ({ ...newExperiment('2026-11-12T15:00:00+01:00'), what: 'Zes weken een sleutel' }),
  rights: () => ({ help: true, place: false }),
  recognised: () => ({ yes: 3, no: 1, unknown: 0 }),
};
const sampleOf = (field: Field) => (SAMPLES[field.type] as (field: Field) => unknown)(field);
const eachField = KINDS.flatMap(({ kind, fields }) => fields.map((field) => [kind, field.name, field] as const));

describe('the kinds of note', () => {
  it('are the 18 of the domain, each with a letter of its own', () => {
    expect(KINDS.map(({ kind }) => kind).toSorted()).toEqual(NoteKind.options.toSorted());
    expect(new Set(KINDS.map(({ letter }) => letter)).size).toBe(18);
  });

  it.each(NoteKind.options)('ask every own field of %s exactly once', (kind) => {
    const own = Object.keys(shapeOf(kind)).filter((name) => !COMMON.includes(name));
    expect(
      kindOf(kind)
        .fields.map(({ name }) => name as string)
        .toSorted(),
    ).toEqual(own.toSorted());
  });

  it.each(eachField)('let the field of %s, %s, be filled in and emptied from its description', (kind, _name, field) => {
    const filled = withField(make(kind), field, sampleOf(field));
    expect(fieldValue(filled, field)).toEqual(sampleOf(field));
    const emptied = withField(filled, field, emptyFor(kind, field));
    expect(Note.safeParse(emptied).success).toBe(true);
  });

  const choices = eachField.flatMap(([kind, name, field]) =>
    field.type === 'choice' ? [[kind, name, field] as const] : [],
  );
  it.each(choices)('have a word for every choice of %s, %s, and all choices of the schema', (kind, name, field) => {
    const schema = shapeOf(kind)[name];
    const values = arbitraryOf((schema instanceof z.ZodOptional ? schema.unwrap() : schema) as z.ZodType);
    const words = field.options.map((option) => Object.hasOwn(nl, `${field.words}.${option}`));
    expect(words.every(Boolean)).toBe(true);
    fc.assert(
      fc.property(values, (value) => field.options.includes(value as string)),
      { numRuns: 50 },
    );
  });

  type Asked = readonly (readonly [kind: NoteKind, names: readonly string[], options?: readonly string[]])[];
  const missing = (asked: Asked) =>
    asked.flatMap(([kind, names, options = []]) => {
      const fields = kindOf(kind).fields.filter(({ name }) => names.includes(name));
      const choices = fields.flatMap((field) => (field.type === 'choice' ? field.options.map(String) : []));
      const known = [...fields.map(({ name }) => String(name)), ...choices];
      return [...names, ...options].filter((each) => !known.includes(each)).map((each) => `${kind}.${each}`);
    });

  it('[S0-30] [S0-31] [S0-57] [S0-59] [S0-60] [S2-8] [S3-13] [S3-17] [S3-22] [S3-23] [S3-28] [S3-29] [S4-26] [S4-29] [S4-30] [S4-31] ask what the field asks', () => {
    const asked: Asked = [
      ['assumption', ['about'], ['mission', 'ambition', 'execution', 'strategy', 'task', 'people', 'other']],
      ['assumption', ['subtitle', 'heardAs', 'state'], ['spoken', 'subtitled', 'tested', 'confirmed', 'rejected']],
      ['tip', ['selectedBy', 'region', 'whatWeLearned', 'whatItIs', 'tipType'], ['app', 'practice_example']],
      ['perception', ['response', 'after']],
      ['need', ['needType'], ['resident', 'network']],
      ['agreement', ['professionalBoundary', 'localVariation']],
      ['action', ['ownerIds', 'informHow', 'expectedEffect', 'reflectOn', 'result']],
      ['fact', ['category'], ['population', 'health', 'care_use', 'living', 'participation', 'other']],
      ['fact', ['source', 'year', 'areaLevel'], ['street', 'neighbourhood', 'municipality', 'region']],
    ];
    expect(missing(asked)).toEqual([]);
  });

  it('[S0-11] [S0-34] [S0-37] [S0-49] [S0-55] ask what the steps and the report go on with', () => {
    const asked: Asked = [
      ['agreement', ['partyIds', 'from', 'reviewOn', 'state', 'scope'], ['local', 'regional']],
      ['action', ['reflectOn']],
      ['conflict', ['situation', 'difference', 'sides', 'lesson', 'experiment']],
      ['tip', ['region', 'tipType'], ['platform', 'app', 'portal', 'cooperative']],
    ];
    expect(missing(asked)).toEqual([]);
  });

  it('refuse a value that a field cannot hold and leave the note as it was', () => {
    const due = kindOf('action').fields.find(({ name }) => name === 'due') as Field;
    expect(() => withField(make('action'), due, 'morgen')).toThrow(Refusal);
  });

  it('ask what depends on a choice only after that choice, unless it is filled in', () => {
    const support = kindOf('need').fields.find(({ name }) => name === 'supportCategory') as Field;
    expect(isAsked(support, make('need'))).toBe(false);
    expect(isAsked(support, make('need', 'Geld', { needType: 'central_support' }))).toBe(true);
    expect(isAsked(support, make('need', 'Geld', { supportCategory: 'funding' }))).toBe(true);
  });
});

function emptyFor(kind: NoteKind, field: Field): unknown {
  if (!isRequired(kind, field.name)) return undefined;
  return ['choice', 'yes-no'].includes(field.type) ? sampleOf(field) : '';
}

describe('a new note', () => {
  it.each(NoteKind.options)('of kind %s needs only its text', (kind) => {
    const note = make(kind, '  Een zin  ');
    expect(Note.safeParse(note).success).toBe(true);
    expect(note).toMatchObject({ kind, text: 'Een zin', links: [], attribution: 'group', origin: 'session' });
  });

  it('is seen by whom its kind says: a conflict and a parked point by nobody else', () => {
    const privately = KINDS.filter(({ kind }) => make(kind).visibility === 'private').map(({ kind }) => kind);
    expect(privately).toEqual(['conflict', 'parking']);
    expect(make('insight').visibility).toBe('public');
    expect(make('perception').visibility).toBe('core_group');
  });

  it('goes into the report, apart from a parked point; a conflict waits for both sides', () => {
    expect(KINDS.filter(({ kind }) => !make(kind).inReport).map(({ kind }) => kind)).toEqual(['parking']);
    expect(make('conflict', 'De deur was dicht')).toMatchObject({
      situation: 'De deur was dicht',
      bothSidesApproved: false,
    });
  });

  it('comes under the sub-list of the building block of its group', () => {
    const theme = aTheme();
    const here = placeOf({
      programmeId: PROGRAMME_ID,
      session: aSession(),
      group: aGroup({ themeId: theme.id }),
      themes: [theme],
    });
    expect(noteOf('asset', 'Koffie', { ...here, order: 1 }, stamp())).toMatchObject({
      themeId: theme.id,
      sectionKey: 'tips_examples',
    });
    const question = noteOf('question', 'Wie?', { ...here, order: 2 }, stamp());
    expect(question.themeId).toBe(theme.id);
    expect(question).not.toHaveProperty('sectionKey');
  });

  it('[S0-61] is needed centrally in the sub-list for central support', () => {
    const theme = aTheme({ sections: [{ key: 'central_support', title: 'Nodig', noteKinds: ['need'] }] });
    expect(noteOf('need', 'Geld', { ...place, theme, order: 1 }, stamp()).needType).toBe('central_support');
  });

  it('[S2-60] [S2-61] has the focus of the step', () => {
    for (const focus of ['own_action', 'collaboration', 'improvements_successes'] as const) {
      const here = placeOf({ programmeId: PROGRAMME_ID, prefill: { reflectionFocus: focus, cardStep: 'values' } });
      expect(noteOf('reflection', 'Het liep', { ...here, order: 1 }, stamp()).focus).toBe(focus);
    }
  });

  it('takes nothing from a prefill that makes no sense', () => {
    expect([readPrefill(null), readPrefill({ reflectionFocus: 3 }), readPrefill('?')]).toEqual([{}, {}, {}]);
    expect(readPrefill({ stakeholder: { ring: 'missing' } })).toEqual({ isAboutMissing: true });
  });

  it('[S0-22] [S2-79] keeps the words of a link and its address apart in a tip', () => {
    expect(make('tip', 'Lees [de kaart](https://kaart.example/a.pdf) eens')).toMatchObject({
      text: 'Lees de kaart eens',
      url: 'https://kaart.example/a.pdf',
      linkLabel: 'de kaart',
      tipType: 'document',
    });
  });

  it('[S0-25] keeps a bare address in the sentence and as the link of the tip', () => {
    const tip = make('tip', 'Kaart: https://kaart.example/');
    expect(tip).toMatchObject({ text: 'Kaart: https://kaart.example/', url: 'https://kaart.example/' });
    expect(tip).not.toHaveProperty('linkLabel');
  });

  it('keeps several links of a tip in its text', () => {
    const text = 'Lees [een](https://een.example/) en [twee](https://twee.example/)';
    expect(make('tip', text)).toMatchObject({ text });
    expect(make('tip', text)).not.toHaveProperty('url');
  });

  it('is about what it was written beside, but an image of each other is never about a person', () => {
    const about = { to: 'stakeholder', id: 'st-1', isPerson: true } as const;
    const here = placeOf({ programmeId: PROGRAMME_ID, about });
    expect(noteOf('hurdle', 'Te druk', { ...here, order: 1 }, stamp()).links).toEqual([
      { to: 'stakeholder', id: 'st-1', role: 'about' },
    ]);
    expect(noteOf('perception', 'Te druk', { ...here, order: 1 }, stamp()).links).toEqual([]);
  });

  it('takes the figure of a fact from its text', () => {
    expect(make('fact', 'Van 41% weten we het niet').value).toBe('41%');
    expect(make('fact', 'We weten het niet').value).toBe('');
  });
});
