import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkLens, type NetworkView, type Stakeholder } from '../../shared/model/network';
import type { Workspace } from '../../shared/model/tables';
import { lensKey, lensLook } from '../../shared/network/lens';
import { PRIVATE_LENSES } from '../../shared/privacy/wall-network';
import type { NetworkScene } from '../../shared/session/wall/network-scene';
import { sceneOf } from '../../shared/session/wall/scene';
import { anyWorkspace } from '../arbitraries';
import { aProgramme, aSession, aStakeholder, PROGRAMME_ID } from '../make';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const made = { createdAt: '2026-10-15T12:00:00Z', updatedAt: '2026-10-15T12:00:00Z' };
const aView = (lens: NetworkLens, focusId?: string): NetworkView => ({
  ...{ id: 'view', ...made, programmeId: PROGRAMME_ID, label: 'Stand', order: 1, lens, filter: {} },
  ...(focusId !== undefined && { focusId }),
});

/** What the room sees of these parties through a lens. */
function shown(
  parties: readonly Stakeholder[],
  view: NetworkView,
  { ties, snapshots, consents, notes }: Partial<Workspace> = {},
): NetworkScene {
  const scene = sceneOf({
    ...{ programme: aProgramme(), session: aSession({ status: 'running' }), blocks: [], groups: [], themes: [] },
    ...{ participants: [], run: undefined, library: [], nowMs: NOW, language: 'nl' },
    wall: { blockId: null, black: false, view: { kind: 'network', viewId: view.id } },
    stakeholders: parties,
    networkViews: [view],
    ...(ties && { ties }),
    ...(snapshots && { snapshots }),
    ...(consents && { consents }),
    ...(notes && { notes }),
  });
  if (scene.kind !== 'network') throw new Error('no network');
  return scene;
}

const energy = fc.constantFrom(0, 1, 2, 3);
const anyNetwork = fc
  .tuple(anyWorkspace(1), fc.constantFrom(...NetworkLens.options), energy, energy, energy, fc.string())
  .map(([workspace, lens, ofPerson, ofGroup, other, sign]) => {
    const there = workspace.stakeholders.map(({ until: _until, ...party }) => party);
    const parties: readonly Stakeholder[] = [
      ...there,
      aStakeholder({ id: 'somebody', type: 'person', name: 'Iemand', energy: ofPerson, energySign: `teken ${sign}` }),
      aStakeholder({ id: 'group', type: 'group', energy: ofGroup, energySign: `teken ${sign}` }),
    ];
    return { workspace, lens, parties, other, sign };
  });

describe('energy on the wall', () => {
  it('of a person is in nothing that the room gets: whatever is noted of it, the picture is the same', () =>
    fc.assert(
      fc.property(anyNetwork, ({ workspace, lens, parties, other, sign }) => {
        const otherwise = parties.map((party) =>
          party.type === 'person' ? { ...party, energy: other, energySign: `anders ${sign}` } : party,
        );
        const view = aView(lens, 'somebody');
        const scene = shown(parties, view, workspace);
        expect(shown(otherwise, view, workspace)).toEqual(scene);
        expect(JSON.stringify(scene)).not.toContain('energySign');
        const { parties: looks } = lensLook(scene.lens, scene);
        const unknown = lensLook(scene.lens, { parties: [aStakeholder({ id: 'u', energy: 0 })], ties: [] });
        for (const person of scene.parties.filter(({ type, ring }) => type === 'person' && ring !== 'missing')) {
          expect(person.energy).toBe(0);
          if (scene.lens === 'energy') expect(looks.get(person.id)).toEqual(unknown.parties.get('u'));
        }
      }),
    ));

  it('of an organisation or a group is there where it is looked at, and nowhere else', () => {
    const parties = (['organisation', 'group', 'person'] as const).map((type) =>
      aStakeholder({ id: type, type, name: `Een ${type}`, energy: 3, energySign: 'komt altijd' }),
    );
    const energies = (lens: NetworkLens) => shown(parties, aView(lens)).parties.map((party) => party.energy);
    expect(energies('energy')).toEqual([3, 3, 0]);
    for (const lens of NetworkLens.options.filter((each) => each !== 'energy'))
      expect(energies(lens)).toEqual([0, 0, 0]);
    const scene = shown(parties, aView('energy'));
    expect(lensKey(scene.lens, scene).map(({ said }) => said.key)).toEqual(['domain.energy.3', 'domain.energy.0']);
    expect(PRIVATE_LENSES).not.toContain('energy');
  });

  it('of a group that is called after somebody who did not agree is as unknown as theirs', () => {
    const anna = aStakeholder({ id: 'anna', type: 'person', name: 'Anna Jansen', consent: 'refused', energy: 3 });
    const friends = aStakeholder({ id: 'friends', type: 'group', name: 'Vrienden van Anna Jansen', energy: 3 });
    const choir = aStakeholder({ id: 'choir', type: 'group', name: 'Koor', energy: 2 });
    const { parties } = shown([anna, friends, choir], aView('energy'));
    expect(parties.map((party) => party.energy)).toEqual([0, 0, 2]);
  });
});
