import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contactCsv } from '../../shared/exchange/contact-csv';
import type { Consent } from '../../shared/model/consent';
import { Stakeholder } from '../../shared/model/network';
import type { Workspace } from '../../shared/model/tables';
import { writeHtml } from '../../shared/plain/html';
import { writeMarkdown } from '../../shared/plain/markdown';
import { CONTACT_WAYS, contactConsentOf, contactList } from '../../shared/privacy/contact';
import { contactOutline } from '../../shared/report/contact-list';
import { reportFileName } from '../../shared/report/file-name';
import { textOf } from '../../shared/report/outline';
import { writeWord } from '../../shared/word/write-word';
import { anyWorkspace } from '../arbitraries';
import { tongue } from '../exchange-make';
import { aStakeholder } from '../make';
import { dutch } from '../words';

const DAY = '2026-10-15';
const NOW = '2026-10-15T14:03:00Z';
const aConsent = (stakeholderId: string, over: Partial<Consent> = {}): Consent => ({
  ...{ id: `yes-${stakeholderId}`, createdAt: NOW, updatedAt: NOW, stakeholderId },
  ...{ purposes: ['contact_sharing'], givenOn: '2026-09-01', recordedBy: '', how: 'spoken' },
  ...over,
});
const aPerson = (over: Partial<Stakeholder> = {}): Stakeholder =>
  aStakeholder({ type: 'person', consent: 'not_asked', ...over });
const outlineOf = (listed: ReturnType<typeof contactList>['listed']) =>
  contactOutline({ listed, programmeName: 'Samen in de Tuinwijk', words: dutch, day: DAY });
const reasons = (parties: readonly Stakeholder[], consents: readonly Consent[] = []) =>
  contactList(parties, consents, DAY).notListed.map(({ reason }) => reason);

describe('the consent to share contact details', () => {
  it('is a yes at the party or in the consents, and any no beats it', () => {
    const roos = aPerson({ id: 'roos' });
    const said = (consent: Stakeholder['consent'], ...consents: Consent[]) =>
      contactConsentOf({ ...roos, consent }, consents);
    expect(said('not_asked')).toBe('not_asked');
    expect(said('given')).toBe('given');
    expect(said('not_asked', aConsent('roos'))).toBe('given');
    expect(said('refused', aConsent('roos'))).toBe('refused');
    expect(said('withdrawn', aConsent('roos'))).toBe('withdrawn');
    expect(said('given', aConsent('roos', { withdrawnOn: '2026-09-20' }))).toBe('withdrawn');
    const again = aConsent('roos', { id: 'again', givenOn: '2026-09-21' });
    expect(said('given', aConsent('roos', { withdrawnOn: '2026-09-20' }), again)).toBe('given');
  });

  it('is not the yes to something else, or of somebody else', () => {
    const roos = aPerson({ id: 'roos' });
    expect(contactConsentOf(roos, [aConsent('roos', { purposes: ['name_in_report', 'photo'] })])).toBe('not_asked');
    expect(contactConsentOf(roos, [aConsent('sam')])).toBe('not_asked');
  });

  it('is asked of organisations and groups as well: their number may be of one human being', () => {
    for (const type of ['organisation', 'group'] as const)
      expect(contactConsentOf(aStakeholder({ type, consent: 'not_needed' }), [])).toBe('not_asked');
  });
});

describe('the contact list', () => {
  it('says of everyone who takes part and is not on it why, and forgets who does not take part', () => {
    const contact = { phone: '06 1234 5678' };
    expect(
      reasons([
        aPerson({ contact }),
        aPerson({ contact, consent: 'refused' }),
        aPerson({ consent: 'withdrawn' }),
        aPerson({ consent: 'given', contact: { email: '  ' } }),
        aStakeholder({ contact, ring: 'missing' }),
        aStakeholder({ contact, until: '2026-10-14' }),
      ]),
    ).toEqual(['not_asked', 'refused', 'withdrawn', 'empty']);
  });

  it('leaves out a number or address that is also of somebody who did not say yes, however it is written', () => {
    const house = aStakeholder({
      consent: 'given',
      contact: {
        phone: '+31 (0)6-1234 5678',
        email: 'Post@Tuin.example',
        fastReach: 'bel 06-12345678',
        via: 'de balie',
      },
    });
    const roos = aPerson({ contact: { fastReach: '0612345678 of post@tuin.example' } });
    const { listed } = contactList([house, roos], [], DAY);
    expect(listed).toMatchObject([{ ways: { via: 'de balie' }, held: ['fastReach', 'email', 'phone'] }]);
    expect(contactList([house, { ...roos, consent: 'given' }], [], DAY).listed).toHaveLength(2);
    const onlyPhone = { ...house, contact: { phone: '0612345678' } };
    expect(reasons([onlyPhone, roos])).toEqual(['shared', 'not_asked']);
  });

  it('leaves out a way that names somebody who did not say yes, and keeps hours and days', () => {
    const house = aStakeholder({ consent: 'given', contact: { via: 'Roos Vermeer', fastReach: 'app, 9-17 uur' } });
    const roos = aPerson({ name: 'Roos Vermeer', contact: { fastReach: 'app, 9-17 uur' } });
    expect(contactList([house, roos], [], DAY).listed).toMatchObject([
      { ways: { fastReach: 'app, 9-17 uur' }, held: ['via'] },
    ]);
  });

  it('is a table of who said yes, in the order of the alphabet, the quickest way first [S3-7]', () => {
    const { listed } = contactList(
      [
        aStakeholder({ name: 'Zwembad', consent: 'given', contact: { phone: '012 345 67 89' } }),
        aStakeholder({ name: 'Sportclub', contact: { phone: '098 765 43 21' } }),
        aPerson({
          id: 'els',
          name: 'Els Bakker',
          contact: { via: 'haar zus', email: 'els_b@tuin_wijk.example', fastReach: 'app' },
        }),
      ],
      [aConsent('els')],
      DAY,
    );
    const table = outlineOf(listed).blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row.map(textOf))).toEqual([
      ['Els Bakker', 'app', 'els_b@tuin_wijk.example\nvia haar zus'],
      ['Zwembad', '–', '012 345 67 89'],
    ]);
    expect(contactCsv(listed, tongue())).toContain('Els Bakker;app;haar zus;els_b@tuin_wijk.example;\r\n');
    expect(reportFileName(outlineOf(listed))).toBe('Contactlijst 2026-10-15.docx');
  });
});

// Every party has words of its own in each way to reach it; some have a number that others have as well.
const anyReachable = fc
  .tuple(
    anyWorkspace(1),
    fc.array(fc.constantFrom(...Stakeholder.shape.consent.options), { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom('06 11111111', '06-22222222', ''), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([workspace, consents, numbers, isAsked]): Workspace => {
    const stakeholders = workspace.stakeholders.map((party, at) => ({
      ...party,
      consent: consents[at] ?? 'given',
      contact: {
        email: `e${at}e@x.example`,
        phone: numbers[at] || `tel${at}tel`,
        via: `via${at}via`,
        fastReach: `app${at}app`,
      },
    }));
    const asked = stakeholders.map(({ id }, at) => aConsent(id, at % 2 ? { withdrawnOn: '2026-09-20' } : {}));
    return { ...workspace, stakeholders, consents: isAsked ? asked : workspace.consents };
  });

/** Said with other words than the rule: nobody may be on it who said no last, or of whom no yes is known. */
function saidYes({ id, consent }: Stakeholder, consents: readonly Consent[]): boolean {
  const theirs = consents.filter((row) => row.stakeholderId === id && row.purposes.includes('contact_sharing'));
  const noes = theirs.flatMap(({ withdrawnOn }) => withdrawnOn ?? []);
  const isLast = theirs.some(({ givenOn, withdrawnOn }) => givenOn && !withdrawnOn && noes.every((no) => givenOn > no));
  if (consent === 'refused' || consent === 'withdrawn') return false;
  return isLast || (noes.length === 0 && consent === 'given');
}

const lettersOf = (docx: Uint8Array): string =>
  Object.entries(unzipSync(docx))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n');

describe('no form of the contact list', () => {
  it('holds a contact word of somebody who did not say yes, in random networks [S3-7]', async () => {
    await fc.assert(
      fc.asyncProperty(anyReachable, async ({ stakeholders, consents }) => {
        const { listed } = contactList(stakeholders, consents, DAY);
        const outline = outlineOf(listed);
        const forms = [
          JSON.stringify(outline),
          writeMarkdown(outline),
          writeHtml(outline),
          contactCsv(listed, tongue()),
        ];
        const text = [...forms, lettersOf(await writeWord(outline, []))].join('\n');
        const silent = stakeholders.filter((party) => !saidYes(party, consents));
        const words = silent.flatMap(({ contact }) => CONTACT_WAYS.map((way) => contact?.[way] ?? ''));
        expect(words.filter((word) => text.includes(word))).toEqual([]);
        const here = stakeholders.filter(
          ({ ring, until }) => ring !== 'missing' && (until === undefined || until >= DAY),
        );
        const agreed = here.filter((party) => saidYes(party, consents)).map(({ id }) => id);
        expect(listed.map(({ id }) => id)).toEqual(agreed);
      }),
      { numRuns: 40 },
    );
  });
});
