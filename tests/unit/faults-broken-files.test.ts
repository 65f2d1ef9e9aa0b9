import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BrokenFile } from '../../shared/workspace/problems';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { brokenFiles } from '../faults/broken-files/files';

const LARGEST = 100 * 1024 * 1024;

function outcomeOf(bytes: Uint8Array): string {
  try {
    readWorkspaceFile(bytes, LARGEST);
    return 'opened';
  } catch (error) {
    return error instanceof BrokenFile ? 'explained' : String(error);
  }
}

it('more than two hundred files that are broken, hostile or in a strange place open or are explained', async () => {
  const whole = new Uint8Array(await readFile('resources/samples/demo.kring'));
  const files = brokenFiles(whole);
  const outcomes = files.map(({ name, bytes }) => ({ name, outcome: outcomeOf(bytes) }));
  expect(outcomes.filter(({ outcome }) => outcome !== 'opened' && outcome !== 'explained')).toEqual([]);
  expect(files.length).toBeGreaterThan(200);
  // What is only in a strange place opens; nearly all that was broken is noticed.
  expect(outcomes.filter(({ outcome }) => outcome === 'opened').length).toBeLessThan(15);
});
