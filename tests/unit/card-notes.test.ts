import { describe, expect, it } from 'vitest';
import { asksOn, isVague } from '../../shared/card/follow-up';
import { boxForNote, notesFromField, readCardPrefill, textOfNote, waitingNotes } from '../../shared/card/notes';
import { CardField } from '../../shared/model/instruments';
import { aCard, aNote, anEntry } from '../make';

const card = aCard();

describe('the follow-up question [S2-41]', () => {
  it.each([
    'door overleg',
    'Door overleg.',
    'overleg',
    'door goed en regelmatig overleg met elkaar',
    'Samen, door veel communicatie',
    'we overleggen samen',
    'Via open communicatie met iedereen',
    'regular consultation with each other',
    'integriteit, transparantie, respect',
    'Drie hele woorden',
    '…',
  ])('asks on at “%s”', (text) => expect(isVague(text)).toBe(true));

  it.each([
    'Elke woensdag een half uur bellen',
    'Overleg op de eerste maandag, de huisarts begint',
    'We vragen eerst wie er tegen is',
    'Buurtkaart op papier maken',
    'samen koken op vrijdag in het buurthuis',
    'The nurse calls every Wednesday',
  ])('leaves “%s” alone', (text) => expect(isVague(text)).toBe(false));

  it('is silent where the group finds it enough', () => {
    expect(asksOn({ text: 'door overleg' })).toBe(true);
    expect(asksOn({ text: 'door overleg', isEnough: true })).toBe(false);
  });
});

describe('notes and the card', () => {
  it('read the column and the field from the step of the method', () => {
    expect(readCardPrefill({ cardStep: 'values', cardField: 'success_statement' })).toEqual({
      step: 'values',
      field: 'success_statement',
    });
    expect(readCardPrefill({ cardStep: 'relations' })).toEqual({ step: 'relations' });
    expect([readCardPrefill(undefined), readCardPrefill({ cardStep: 'nowhere' }), readCardPrefill('x')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('find the field that a note belongs in, within the column of the step', () => {
    const actions = { step: 'actions' } as const;
    expect(boxForNote(aNote('action', { level: 'ask_others' }), actions).field).toBe('ask_others');
    expect(boxForNote(aNote('agreement', { topic: 'decision_making' }), { step: 'relations' }).field).toBe(
      'decide_together',
    );
    expect(boxForNote(aNote('insight'), { step: 'relations' }).field).toBe('share_knowledge');
    expect(boxForNote(aNote('action', { level: 'i' }), { step: 'values' }).field).toBe('success_statement');
  });

  it('take over whether a value is shared, and the plainer words', () => {
    expect(textOfNote(aNote('value', { scope: 'shared', text: 'oud', plainText: 'gewoon' }))).toMatchObject({
      text: 'gewoon',
      shared: true,
    });
  });

  it('wait until they stand on the card, and leave out what is private', () => {
    const [on, same, secret, open] = [
      aNote('value', { text: 'een' }),
      aNote('value', { text: 'Twee.' }),
      aNote('value', { text: 'drie', visibility: 'private' }),
      aNote('conflict', { text: 'vier' }),
    ];
    const last = aNote('value', { text: 'vijf' });
    const entries = [anEntry(card.id, { noteId: on.id }), anEntry(card.id, { text: 'twee' })];
    expect(waitingNotes([on, same, secret, open, last], entries)).toEqual([last]);
  });

  it('become what their field asks for: an agreement about deciding, or about keeping in touch [S2-39] [S2-44]', () => {
    expect(notesFromField('decide_together')[0]).toEqual({ kind: 'agreement', own: { topic: 'decision_making' } });
    expect(notesFromField('communicate')[0]).toEqual({ kind: 'agreement', own: { topic: 'communication' } });
    expect(notesFromField('i_do')[0]).toEqual({ kind: 'action', own: { level: 'i' } });
    for (const field of CardField.options)
      expect(new Set(notesFromField(field).map(({ kind }) => kind)).size).toBe(notesFromField(field).length);
  });

  it('become a need for support where support is asked, and a place where people come together [S2-34] [S2-38]', () => {
    expect(notesFromField('env_support')[0]).toEqual({
      kind: 'need',
      own: { needType: 'central_support', supportCategory: 'funding' },
    });
    expect(notesFromField('involve_everyone')).toContainEqual({ kind: 'asset', own: { assetType: 'place' } });
  });
});
