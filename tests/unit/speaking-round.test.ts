import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert } from '../../shared/model/change';
import type { Participant, SpeakingRound } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { Perspective } from '../../shared/model/vocabularies';
import {
  beginRound,
  endRound,
  giveTurn,
  markHeard,
  markSpoken,
  notHeard,
  passTurn,
  peopleHere,
  roundOf,
  speakingOrder,
  turnsOf,
  unmarkSpoken,
} from '../../shared/session/run/speaking-round';
import { sceneOf } from '../../shared/session/wall/scene';
import { aBlock, aGroup, aParticipant, aProgramme, aSession, stamp } from '../make';

const SEATED = { kind: 'seated' } as const;
const person = (id: string, over: Partial<Participant> = {}) => aParticipant({ id, label: id, ...over });
const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

const block = aBlock({ id: 'check-in', title: 'Hoe kom je binnen?' });
const people = [
  person('Arts', { perspective: 'professional' }),
  person('Bewoner'),
  person('Docent', { perspective: 'educator' }),
  person('Mantelzorger'),
];

/** Keeps the rounds as the window does. */
function aRound(first: Change) {
  let kept = applyChange(workspaceOf({}), first);
  const act = (make: (round: SpeakingRound) => Change) => {
    const round = roundOf(kept.speakingRounds, block.id) ?? kept.speakingRounds[0];
    if (!round) throw new Error('There is no round');
    kept = applyChange(kept, make(round));
    return kept.speakingRounds;
  };
  return {
    act,
    get rounds() {
      return kept.speakingRounds;
    },
    turns: (here = people) => turnsOf(roundOf(kept.speakingRounds, block.id) ?? ({} as SpeakingRound), here),
  };
}
const begun = () => aRound(beginRound(block, speakingOrder(block, people, [], SEATED), stamp()));
const [arts, bewoner, docent] = people as [Participant, Participant, Participant];

describe('the order of speaking', () => {
  it('is by table, and gives those who have the first word of the step the first word', () => {
    const groups = [aGroup({ participantIds: ['Mantelzorger', 'Docent'] }), aGroup({ participantIds: ['Arts'] })];
    expect(idsOf(speakingOrder({}, people, groups, SEATED))).toEqual(['Docent', 'Mantelzorger', 'Arts', 'Bewoner']);
    const firstVoice = { firstVoice: 'resident' } as const;
    expect(idsOf(speakingOrder(firstVoice, people, groups, SEATED))).toEqual([
      'Mantelzorger',
      'Bewoner',
      'Docent',
      'Arts',
    ]);
  });

  it('holds everyone once, whoever comes first, and the same seed draws the same order', () => {
    const someone = fc.record({ id: fc.uuid(), perspective: fc.constantFrom(...Perspective.options) });
    fc.assert(
      fc.property(
        fc.uniqueArray(someone, { selector: ({ id }) => id }),
        fc.nat(),
        fc.option(fc.constantFrom(...Perspective.options), { nil: undefined }),
        (drawn, seed, firstVoice) => {
          const room = drawn.map(({ id, perspective }) => person(id, { perspective }));
          const way = { kind: 'shuffled', seed } as const;
          const step = firstVoice ? { firstVoice } : {};
          const order = speakingOrder(step, room, [], way);
          expect(idsOf(order).toSorted()).toEqual(idsOf(room).toSorted());
          expect(speakingOrder(step, room.toReversed(), [], way)).toEqual(order);
          const first = order.filter(({ perspective }) => perspective === firstVoice);
          expect(order.slice(0, first.length)).toEqual(first);
        },
      ),
    );
  });

  it('is of those who are present, or of everyone invited while nobody was seen yet', () => {
    const absent = person('ziek', { attendance: 'absent' });
    expect(idsOf(peopleHere([...people, absent]))).toEqual(idsOf(people));
    expect(idsOf(peopleHere([...people, person('er', { attendance: 'present' })]))).toEqual(['er']);
  });
});

const MAKING = {
  spoke: (row: SpeakingRound, who: Participant) => markSpoken(row, who, stamp()),
  not: (row: SpeakingRound, who: Participant) => unmarkSpoken(row, who, stamp()),
  pass: (row: SpeakingRound, who: Participant) => passTurn(row, people, who, stamp()),
  give: (row: SpeakingRound, who: Participant) => giveTurn(row, people, who, stamp()),
};
function changeBy(round: ReturnType<typeof begun>, what: keyof typeof MAKING, who: Participant): Change {
  let made: Change = { label: { key: 'app.undo.none' }, tables: {} };
  round.act((row) => {
    made = MAKING[what](row, who);
    return made;
  });
  return made;
}

describe('a round', () => {
  it('goes on to the next who has not spoken', () => {
    const round = begun();
    expect(round.turns().now?.id).toBe('Arts');
    round.act((row) => markSpoken(row, arts, stamp()));
    expect(round.turns()).toMatchObject({ now: { id: 'Bewoner' }, next: { id: 'Docent' } });
    round.act((row) => unmarkSpoken(row, arts, stamp()));
    expect(round.turns().now?.id).toBe('Arts');
  });

  it('lets someone pass, who comes again after everyone else', () => {
    const round = begun();
    round.act((row) => passTurn(row, people, arts, stamp()));
    expect(idsOf(round.turns().waiting)).toEqual(['Bewoner', 'Docent', 'Mantelzorger', 'Arts']);
  });

  it('gives someone the word at once, also someone who had spoken', () => {
    const round = begun();
    round.act((row) => giveTurn(row, people, docent, stamp()));
    expect(idsOf(round.turns().waiting)).toEqual(['Docent', 'Arts', 'Bewoner', 'Mantelzorger']);
    round.act((row) => markSpoken(row, docent, stamp()));
    round.act((row) => giveTurn(row, people, docent, stamp()));
    expect(round.turns().now?.id).toBe('Docent');
  });

  it('lets who comes in late speak last, and passes over who has left', () => {
    const round = begun();
    expect(idsOf(round.turns([...people, person('Aanschuiver')]).waiting).at(-1)).toBe('Aanschuiver');
    expect(round.turns(people.slice(1)).now?.id).toBe('Bewoner');
  });

  it('loses nobody, whatever is done in whatever order, and every act can be taken back', () => {
    const acts = fc.array(
      fc.record({
        who: fc.nat(3),
        what: fc.constantFrom('spoke' as const, 'not' as const, 'pass' as const, 'give' as const),
      }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(acts, (done) => {
        const round = begun();
        for (const { who, what } of done) {
          const someone = people[who] ?? arts;
          const before = round.rounds;
          const change = changeBy(round, what, someone);
          const { order, waiting, spokenIds } = round.turns();
          expect(idsOf(order).toSorted()).toEqual(idsOf(people).toSorted());
          expect(waiting.length + spokenIds.size).toBe(people.length);
          const now = workspaceOf({ speakingRounds: round.rounds });
          expect(applyChange(now, invert(change)).speakingRounds).toEqual(before);
        }
      }),
    );
  });
});

describe('who has not said anything yet', () => {
  it('is who was never marked, in any round of the meeting, also after a round has ended or begun again', () => {
    const round = begun();
    round.act((row) => markSpoken(row, arts, stamp()));
    round.act((row) => endRound(row, stamp()));
    expect(idsOf(notHeard(people, round.rounds))).toEqual(['Bewoner', 'Docent', 'Mantelzorger']);
    const again = beginRound(block, people, stamp('2026-10-15T15:00:00+02:00', 'second'));
    const rounds = [...round.rounds, ...(again.tables.speakingRounds?.added ?? [])];
    expect(roundOf(rounds, block.id)?.spokenIds).toEqual([]);
    expect(idsOf(notHeard(people, rounds))).not.toContain('Arts');
  });

  it('can be marked outside a round, which begins none', () => {
    const marked = applyChange(workspaceOf({}), markHeard(block, [], bewoner, stamp())).speakingRounds;
    expect(roundOf(marked, block.id)).toBeUndefined();
    expect(idsOf(notHeard(people, marked))).not.toContain('Bewoner');
    const twice = applyChange(workspaceOf({ speakingRounds: marked }), markHeard(block, marked, docent, stamp()));
    expect(twice.speakingRounds).toHaveLength(1);
    expect(idsOf(notHeard(people, twice.speakingRounds))).toEqual(['Arts', 'Mantelzorger']);
  });
});

describe('the round on the wall', () => {
  const seen = (label: string) =>
    sceneOf({
      programme: aProgramme(),
      session: aSession({ status: 'running' }),
      blocks: [block],
      groups: [],
      themes: [],
      participants: [person('p', { label }), person('q', { label: 'Huisarts', perspective: 'professional' })],
      run: null,
      wall: { blockId: block.id, black: false, view: { kind: 'turns' } },
      library: [],
      nowMs: 0,
      language: 'nl',
      speakingRounds: beginRound(block, [person('p'), person('q')], stamp()).tables.speakingRounds?.added ?? [],
    });

  it('calls up a role, or from which side someone looks, and how far the round is', () => {
    expect(seen('Bewoner, Vlierflat')).toEqual({
      kind: 'turns',
      title: 'Hoe kom je binnen?',
      prompt: null,
      now: { role: 'Bewoner' },
      next: { role: 'Huisarts' },
      spoken: 0,
      people: 2,
    });
    expect(seen('Anna de Vries')).toMatchObject({ now: { perspective: 'resident' } });
  });

  it('never shows a word of a label that may be a name', () => {
    const name = fc
      .stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,3})? [A-Z][a-z]{3,9}$/)
      .filter((text) => !/er|or|ar|st|ng/.test(text));
    fc.assert(
      fc.property(name, (text) => {
        expect(JSON.stringify(seen(text))).not.toContain(text.split(' ')[0]);
      }),
    );
  });
});
