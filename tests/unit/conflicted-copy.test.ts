import { describe, expect, it } from 'vitest';
import { isConflictedCopy } from '../../shared/workspace/conflicted-copy';

describe('the name of a file', () => {
  it.each([
    'Vlierbuurt 2026-11-22 (conflicted copy 2026-11-22 140305).kring',
    'Vlierbuurt (Ada’s conflicted copy 2026-11-22).kring',
    'Vlierbuurt (conflicterende kopie van Ada 2026-11-22).kring',
    'Vlierbuurt.sync-conflict-20261122-140305-ABCDEFG.kring',
    'Vlierbuurt 2026-11-22-DESKTOP-1AB2C3D.kring',
    'Vlierbuurt-LAPTOP-9XYZ8WVU.kring',
    'Vlierbuurt [conflict].kring',
  ])('says that a service put it beside another: %s', (name) => expect(isConflictedCopy(name)).toBe(true));

  it.each([
    'Vlierbuurt 2026-11-22.kring',
    'Vlierbuurt (2).kring',
    'Conflict in de buurt.kring',
    'Ons desktop-plan.kring',
  ])('says no such thing: %s', (name) => expect(isConflictedCopy(name)).toBe(false));
});
