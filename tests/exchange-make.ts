import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Tongue } from '../shared/exchange/codecs';
import { readDrafts } from '../shared/exchange/drafts';
import { matchingOf } from '../shared/exchange/matching';
import type { Sheet } from '../shared/exchange/sheet';
import { createWords, dictionaryOf } from '../shared/language/translate';
import { applyChange } from '../shared/model/change';
import type { Language } from '../shared/model/ids';
import type { Stakeholder, Tie } from '../shared/model/network';
import { Stakeholder as StakeholderSchema, TiePurpose, Tie as TieSchema } from '../shared/model/network';
import { workspaceOf } from '../shared/model/tables';
import {
  Domain,
  Formality,
  ParticipationForm,
  ParticipationRung,
  Perspective,
  RainbowLevel,
  Ring,
  Sector,
} from '../shared/model/vocabularies';
import { takeIn } from '../shared/network/take-in';
import { aStakeholder, aTie, PROGRAMME_ID, stamp } from './make';

// What the tests of lists and graphs share: words of both languages, networks of any shape, and the whole way in.

function wordsIn(language: Language) {
  const room = (name: string) =>
    JSON.parse(readFileSync(`resources/language/${language}/${name}.json`, 'utf8')) as Record<string, string>;
  return createWords(
    language,
    dictionaryOf({ domain: room('domain'), network: room('network'), exchange: room('exchange') }),
  );
}
const WORDS = { nl: wordsIn('nl'), en: wordsIn('en') } as const;

const HEARD = [WORDS.nl, WORDS.en];
const TONGUES = { nl: { speaks: WORDS.nl, hears: HEARD }, en: { speaks: WORDS.en, hears: HEARD } } as const;

/** Speaks one language and understands both, as the window does. */
export const tongue = (language: Language = 'nl'): Tongue => TONGUES[language];

/** Puts sheets through matching and reading, adds all of it to an empty programme, and answers what is there then. */
export function takenIn(sheets: readonly Sheet[], speaking: Tongue = tongue()) {
  const matchings = sheets.map((sheet) => matchingOf(sheet, speaking));
  const drafts = readDrafts(sheets, matchings, speaking);
  const asked = {
    programmeId: PROGRAMME_ID,
    ring: 'involved',
    newcomers: drafts.parties,
    newTies: drafts.ties,
    decisions: new Map(),
  } as const;
  const workspace = applyChange(workspaceOf({}), takeIn(asked, [], [], stamp('2026-10-15T14:03:00+02:00', 'in')));
  return { drafts, matchings, parties: workspace.stakeholders, ties: workspace.ties };
}

type Rows = { readonly parties: readonly Stakeholder[]; readonly ties: readonly Tie[] };

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0) || value === '';

function withoutIds(row: object, nameOf: ReadonlyMap<string, number>): Record<string, unknown> {
  const named = (value: unknown): unknown => {
    if (typeof value === 'string' && nameOf.has(value)) return `party ${nameOf.get(value)}`;
    return Array.isArray(value) ? value.map(named) : value;
  };
  const kept = Object.entries(row).filter(
    ([key, value]) => !['id', 'createdAt', 'updatedAt', 'programmeId'].includes(key) && !isNothing(value),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, named(value)]));
}

/** The network without what differs by itself: ids, moments, and the difference between empty and absent. */
export function comparable({ parties, ties }: Rows) {
  const numbers = new Map(parties.map(({ id }, at) => [id, at] as const));
  return {
    parties: parties.map((party) => withoutIds(party, numbers)),
    ties: ties.map((tie) => withoutIds(tie, numbers)),
  };
}

// Words as people keep them: nothing around them, and nothing that no file can hold.
const LETTERS = 'abcdefgëéïü ÀZ09;,"\'&<>=+-@|\\/#’\t(){}[]:.%€🏡';
const text = (maxLength = 24) =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength })
    .map((letters) => letters.join('').replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
const lines = fc.array(text(), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2005, 0, 1 + days)).toISOString().slice(0, 10));
const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
const place = fc.integer({ min: -4500, max: 4500 }).map((value) => value / 10);
const { consent, groupKind, stance } = StakeholderSchema.shape;

const partyFields = fc.record({
  type: one(StakeholderSchema.shape.type.options),
  groupKind: maybe(one(groupKind.unwrap().options)),
  shortName: text(),
  sector: one(Sector.options),
  domain: one(Domain.options),
  formality: one(Formality.options),
  perspective: one(Perspective.options),
  ring: one(Ring.options),
  energy: one([0, 1, 2, 3] as const),
  energySign: maybe(text()),
  influence: maybe(one([1, 2, 3, 4, 5] as const)),
  interest: maybe(one([1, 2, 3, 4, 5] as const)),
  standsFor: maybe(lines),
  identity: maybe(text()),
  aspiration: maybe(text()),
  offer: maybe(lines),
  motivation: maybe(text()),
  gain: maybe(text()),
  participationForms: fc.uniqueArray(one(ParticipationForm.options), { maxLength: 3 }),
  participationRung: maybe(one(ParticipationRung.options)),
  residentLanguage: maybe(fc.record({ words: some(text()), note: text() })),
  languages: maybe(some(text())),
  contact: maybe(fc.record({ via: text(), email: text(), phone: text(), fastReach: text() })),
  consent: one(consent.options),
  stance: maybe(one(stance.unwrap().options)),
  resources: maybe(text()),
  compensation: maybe(
    fc.record({ kind: one(['none', 'expenses', 'paid'] as const), agreed: fc.boolean(), note: text() }),
  ),
  tags: fc.uniqueArray(text(), { maxLength: 3 }),
  position: maybe(fc.record({ x: place, y: place })),
  since: maybe(day),
  until: maybe(day),
});

const { direction, frequency, relationMarks } = TieSchema.shape;
const rung = one([0, 1, 2, 3, 4] as const);
const mark = one([1, 2, 3, 4] as const);
const tieFields = fc.record({
  direction: one(direction.options),
  purpose: fc.uniqueArray(one(TiePurpose.options), { maxLength: 3 }),
  rainbowLevel: maybe(one(RainbowLevel.options)),
  ladder: rung,
  ladderWanted: maybe(rung),
  trust: maybe(
    fc.record({ reliability: mark, openness: mark, assessedBy: one(['group', 'facilitator', 'both_ends'] as const) }),
  ),
  formality: one(Formality.options),
  frequency: maybe(one(frequency.unwrap().options)),
  relationMarks: maybe(some(one(relationMarks.unwrap().element.options))),
  since: maybe(day),
  lastContact: maybe(day),
  lastReviewed: maybe(day),
  note: maybe(lines),
});

const defined = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Networks of any shape with every field that a party and a tie can have; each pair has one tie at most. */
export const aNetwork: fc.Arbitrary<Rows> = fc
  .record({
    names: fc.uniqueArray(text(30), { minLength: 1, maxLength: 7 }),
    fields: fc.array(partyFields, { minLength: 7, maxLength: 7 }),
    askers: fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
      maxLength: 8,
      selector: ([a, b]) => [a, b].sort().join(' '),
    }),
    tied: fc.array(tieFields, { minLength: 8, maxLength: 8 }),
  })
  .map(({ names, fields, askers, pairs, tied }) => {
    const ids = names.map((_, at) => `p${at}`);
    const other = (at: number): string | undefined => ids[(askers[at] ?? 0) % ids.length];
    const parties = names.map((name, at) => {
      const asker = other(at);
      const links = asker && asker !== ids[at] ? { askedById: asker, memberOfIds: [asker] } : {};
      return aStakeholder({ ...defined(fields[at] ?? {}), ...links, id: ids[at] ?? '', name } as Partial<Stakeholder>);
    });
    const ties = pairs.flatMap(([a, b], at) => {
      const [from, to] = [ids[a], ids[b]];
      return from && to && from !== to
        ? [aTie(from, to, { ...(defined(tied[at] ?? {}) as Partial<Tie>), id: `t${at}` })]
        : [];
    });
    return { parties, ties };
  });
