import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, invert } from '../../shared/model/change';
import { Refusal } from '../../shared/model/message';
import { Stakeholder, Tie } from '../../shared/model/network';
import { TABLE_NAMES, type Workspace, workspaceOf } from '../../shared/model/tables';
import { guessFrom } from '../../shared/network/guess';
import { addStakeholders, editStakeholder, namesIn, placeStakeholders } from '../../shared/network/party-commands';
import { removeStakeholder, removeTie } from '../../shared/network/remove';
import { ringAt } from '../../shared/network/rings';
import { editTie, tieParties } from '../../shared/network/tie-commands';
import { aStakeholder, aTie, demo, PROGRAMME_ID, stamp } from '../make';

const IN_CORE = { programmeId: PROGRAMME_ID, ring: 'core' } as const;

/** The same rows whatever order they are kept in. */
const sorted = (workspace: Workspace) =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, [...workspace[name]].sort((a, b) => a.id.localeCompare(b.id))]));

const positionsOf = ({ stakeholders }: Workspace) => new Map(stakeholders.map(({ id, position }) => [id, position]));

function party(workspace: Workspace, at: number): Stakeholder {
  const found = workspace.stakeholders[at % workspace.stakeholders.length];
  if (!found) throw new Error('a workspace without parties');
  return found;
}

/** Every command of the network on some part of the demonstration. */
const someChange: fc.Arbitrary<Change> = fc
  .tuple(
    fc.nat(27),
    fc.nat(27),
    fc.nat(44),
    fc.constantFrom('core', 'involved', 'periphery', 'missing' as const),
    fc.nat(6),
  )
  .map(([a, b, t, ring, which]) => {
    const workspace = demo();
    const { stakeholders, ties } = workspace;
    const [one, other, tie] = [party(workspace, a), party(workspace, b), ties[t]];
    if (!tie) throw new Error('no tie');
    const isFree =
      one.id !== other.id &&
      !ties.some((each) => [each.sourceId, each.targetId].sort().join() === [one.id, other.id].sort().join());
    const commands = [
      () => addStakeholders({ programmeId: one.programmeId, ring }, ['Nieuwe partij'], stakeholders, stamp()),
      () => editStakeholder(one, { ring, energy: 2 }, stakeholders, stamp()),
      () => placeStakeholders(stakeholders, new Map([[one.id, { x: a * 20, y: b * 20 }]]), stamp()),
      () => removeStakeholder(one, workspace, stamp()),
      () => (isFree ? tieParties(one, other, ties, stamp()) : removeTie(tie, workspace, stamp())),
      () => editTie(tie, { ladder: 4, purpose: ['learning'] }, stakeholders, stamp()),
      () => removeTie(tie, workspace, stamp()),
    ];
    return (commands[which] ?? commands[0])?.() ?? { label: { key: 'network.act.add' }, tables: {} };
  });

describe('every act on the network', () => {
  it('can be taken back: afterwards all is as it was', () => {
    fc.assert(
      fc.property(someChange, (change) => {
        const after = applyChange(demo(), change);
        expect(sorted(applyChange(after, invert(change)))).toEqual(sorted(demo()));
      }),
    );
  });

  it('names each row once, so that no part of the act overwrites another', () => {
    fc.assert(
      fc.property(someChange, (change) => {
        for (const table of Object.values(change.tables)) {
          const ids = [...table.added, ...table.updated.map(([, to]) => to), ...table.removed].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('leaves rows that can be kept', () => {
    fc.assert(
      fc.property(someChange, (change) => {
        const after = applyChange(demo(), change);
        for (const row of after.stakeholders) expect(Stakeholder.safeParse(row).success).toBe(true);
        for (const row of after.ties) expect(Tie.safeParse(row).success).toBe(true);
      }),
    );
  });
});

describe('adding a party', () => {
  it('asks for a name only, and puts it on a free spot in the ring', () => {
    const { tables, label } = addStakeholders(IN_CORE, ['  Huisarts   Dorp '], [], stamp());
    const [added] = tables.stakeholders?.added ?? [];
    expect(added).toMatchObject({ name: 'Huisarts Dorp', shortName: 'Huisarts Dorp', ring: 'core', energy: 0 });
    expect(added?.position && ringAt(added.position)).toBe('core');
    expect(label).toEqual({ key: 'network.act.add', params: { count: 1, name: 'Huisarts Dorp' } });
  });

  it('refuses a name of spaces', () => {
    expect(() => addStakeholders(IN_CORE, ['   '], [], stamp())).toThrow(Refusal);
  });

  it('moves none of the others, ten times in a row, also those who were never placed', () => {
    const start = workspaceOf({
      stakeholders: [...demo().stakeholders, aStakeholder({ id: 'u1' }), aStakeholder({ id: 'u2', ring: 'core' })],
    });
    let workspace = applyChange(start, addStakeholders(IN_CORE, ['Eerste'], start.stakeholders, stamp()));
    const before = positionsOf(workspace);
    for (let count = 0; count < 10; count += 1)
      workspace = applyChange(
        workspace,
        addStakeholders(IN_CORE, [`Partij ${count}`], workspace.stakeholders, stamp(undefined, `n${count}`)),
      );
    expect(workspace.stakeholders).toHaveLength(start.stakeholders.length + 11);
    for (const [id, position] of before) expect(positionsOf(workspace).get(id)).toEqual(position);
  });

  it('takes a list as one act, and lets everyone in it wait in the tray', () => {
    const names = namesIn('- Huisarts\r\n\r\n2. Voetbalclub\n•  Koor De Merels ');
    expect(names).toEqual(['Huisarts', 'Voetbalclub', 'Koor De Merels']);
    const { tables, label } = addStakeholders(IN_CORE, names, [], stamp());
    expect(tables.stakeholders?.added.map(({ domain }) => domain)).toEqual(['care', 'sport_culture', 'sport_culture']);
    expect(label.params).toMatchObject({ count: 3 });
    expect(tables.stakeholders?.added.map(({ position }) => position)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['Huisartsenpraktijk Zuid', { type: 'organisation', domain: 'care', perspective: 'professional' }],
    ['Gemeente', { domain: 'government', perspective: 'policy' }],
    ['Bewonersgroep', { type: 'group', formality: 'informal', perspective: 'resident' }],
    ['Moskee', { domain: 'faith', formality: 'informal' }],
    ['Mantelzorgers', { type: 'group', perspective: 'family_carer' }],
    ['Basisschool de Brug', { domain: 'learning', perspective: 'educator' }],
    ['Ypsilon', { type: 'organisation', sector: 'other' }],
  ])('guesses gently what %s is', (name, guess) => {
    expect(guessFrom(name)).toMatchObject(guess);
  });
});

describe('changing a party', () => {
  const named = aStakeholder({ id: 'a', name: 'Buurthuis De Hoek', shortName: 'Buurthuis De Hoek' });

  it('lets the short name follow the name, until somebody chose one', () => {
    const follow = editStakeholder(named, { name: 'Buurthuis Zon' }, [named], stamp());
    expect(follow.tables.stakeholders?.updated[0]?.[1].shortName).toBe('Buurthuis Zon');
    const own = { ...named, shortName: 'De Hoek' };
    const keep = editStakeholder(own, { name: 'Buurthuis Zon' }, [own], stamp());
    expect(keep.tables.stakeholders?.updated[0]?.[1].shortName).toBe('De Hoek');
  });

  it('refuses an empty name and keeps the old one', () => {
    expect(() => editStakeholder(named, { name: ' ' }, [named], stamp())).toThrow(Refusal);
  });

  it('to another ring brings it there, and moves nobody else', () => {
    const { stakeholders } = demo();
    const one = party(demo(), 9);
    const { tables, label } = editStakeholder(one, { ring: 'core' }, stakeholders, stamp());
    expect(tables.stakeholders?.updated).toHaveLength(1);
    const after = tables.stakeholders?.updated[0]?.[1];
    expect(after?.position && ringAt(after.position)).toBe('core');
    expect(label.key).toBe('network.act.toRing');
  });

  it('changes nothing when nothing differs', () => {
    expect(editStakeholder(named, { name: named.name }, [named], stamp()).tables.stakeholders?.updated).toEqual([]);
  });
});

describe('placing parties', () => {
  it('[S3-5] takes over the ring in which a party is dropped, in the same act', () => {
    const one = aStakeholder({ id: 'a', ring: 'periphery', position: { x: 500, y: 0 } });
    const { tables, label } = placeStakeholders([one], new Map([['a', { x: 10, y: 10 }]]), stamp());
    expect(tables.stakeholders?.updated[0]?.[1]).toMatchObject({ ring: 'core', position: { x: 10, y: 10 } });
    expect(label.key).toBe('network.act.toRing');
  });

  it('moves several at once as one act, and is no act when everyone stays', () => {
    const all = [1, 2, 3].map((at) => aStakeholder({ id: `p${at}`, ring: 'core', position: { x: at, y: 0 } }));
    const moved = placeStakeholders(
      all,
      new Map([
        ['p1', { x: 9, y: 9 }],
        ['p2', { x: 19, y: 9 }],
      ]),
      stamp(),
    );
    expect(moved.label).toEqual({ key: 'network.act.placeMany', params: { count: 2 } });
    expect(placeStakeholders(all, new Map([['p1', { x: 1, y: 0 }]]), stamp()).tables).toEqual({});
  });

  it('leaves who waits in the tray in the tray, whatever is done with others', () => {
    const placed = aStakeholder({ id: 'a', position: { x: 300, y: 0 } });
    const waiting = aStakeholder({ id: 'b' });
    const all = [placed, waiting];
    const acts = [
      placeStakeholders(all, new Map([['a', { x: 0, y: 330 }]]), stamp()),
      editStakeholder(placed, { ring: 'core' }, all, stamp()),
      editStakeholder(waiting, { ring: 'core' }, all, stamp()),
      addStakeholders(IN_CORE, ['Nieuw'], all, stamp()),
      removeStakeholder(placed, workspaceOf({ stakeholders: all }), stamp()),
    ];
    for (const act of acts) {
      const after = applyChange(workspaceOf({ stakeholders: all }), act).stakeholders;
      expect(after.find(({ id }) => id === 'b')?.position).toBeUndefined();
    }
  });
});

describe('tying two parties', () => {
  const [a, b] = [aStakeholder({ id: 'a', formality: 'formal' }), aStakeholder({ id: 'b', formality: 'informal' })];

  it('starts on the lowest rung with nothing said about it', () => {
    const [tie] = tieParties(a, b, [], stamp()).tables.ties?.added ?? [];
    expect(tie).toMatchObject({ sourceId: 'a', targetId: 'b', ladder: 1, purpose: [], formality: 'mixed' });
    expect(tie?.rainbowLevel).toBeUndefined();
  });

  it('refuses a party with itself and two that are tied already, either way round', () => {
    expect(() => tieParties(a, a, [], stamp())).toThrow(Refusal);
    expect(() => tieParties(a, b, [aTie('b', 'a')], stamp())).toThrow(Refusal);
    expect(() => tieParties(a, b, [aTie('b', 'a', { until: '2020-01-01' })], stamp())).not.toThrow();
    expect(() => tieParties(a, b, [aTie('b', 'a', { until: '2030-01-01' })], stamp())).toThrow(Refusal);
  });
});
