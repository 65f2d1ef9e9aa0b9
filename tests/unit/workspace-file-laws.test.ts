import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { FILE_TABLE_NAMES, type Workspace, workspaceOf } from '../../shared/model/tables';
import { compareWith } from '../../shared/workspace/comparing';
import { openingChange } from '../../shared/workspace/opening';
import { sliceOf, toFile } from '../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { looseEndsIn } from '../../shared/workspace/references';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';
import { anyFile, anyWorkspace } from '../arbitraries';
import { stamp } from '../make';

const LARGEST = 10_000_000;
const source = { fileName: 'buurt.kring' };
const programmesOf = ({ programmes }: Pick<Workspace, 'programmes'>) => programmes.map(({ id }) => id);
const again = (file: { language: 'nl' | 'en'; exportedAt: string; isDemo: boolean; notice?: string | undefined }) => ({
  language: file.language,
  now: file.exportedAt,
  isDemo: file.isDemo,
  notice: file.notice,
});
const idsIn = (workspace: Workspace): readonly string[] =>
  FILE_TABLE_NAMES.flatMap((table) => workspace[table].map(({ id }) => `${table}/${id}`));

describe('the workspace file, whatever is in it', () => {
  it('reads what was written, and writes the same bytes again', () => {
    fc.assert(
      fc.property(anyFile(), fc.uint8Array(), (file, photo) => {
        const bytes = writeWorkspaceFile(file, new Map([['a.jpg', photo]]), LARGEST);
        const read = readWorkspaceFile(bytes, LARGEST);
        expect(read.workspace).toEqual(file);
        expect([...read.attachments]).toEqual([['a.jpg', photo]]);
        expect(writeWorkspaceFile(read.workspace, read.attachments, LARGEST)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('gives back the same file after it was opened', () => {
    fc.assert(
      fc.property(anyFile(), (file) => {
        const opened = applyChange(workspaceOf(), openingChange(workspaceOf(), file, 'add', stamp(), source));
        expect(toFile(opened, programmesOf(file), again(file))).toEqual(file);
        expect(compareWith(opened, file).isSame).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never touches another programme, even where both use the same ids', () => {
    fc.assert(
      fc.property(anyWorkspace(1), anyFile(1), (current, file) => {
        const other = { ...file, programmes: file.programmes.map((one) => ({ ...one, id: 'other' })) };
        const moved = toFile(
          workspaceOf(JSON.parse(JSON.stringify(other).replaceAll('"programmes-1"', '"other"'))),
          ['other'],
          again(file),
        );
        const opened = applyChange(current, openingChange(current, moved, 'add', stamp(), source));
        expect(sliceOf(opened, ['programmes-1'])).toEqual(sliceOf(current, ['programmes-1']));
        expect(looseEndsIn(opened)).toEqual([]);
        for (const table of FILE_TABLE_NAMES)
          expect(opened[table].length).toBe(current[table].length + moved[table].length);
      }),
      { numRuns: 60 },
    );
  });

  it('stands beside what is here with ids of its own and no loose ends', () => {
    fc.assert(
      fc.property(anyFile(), (file) => {
        const current = applyChange(workspaceOf(), openingChange(workspaceOf(), file, 'add', stamp(), source));
        const change = openingChange(current, file, 'beside', stamp(undefined, 'copy'), source);
        const copy = applyChange(workspaceOf(), change);
        const here = new Set(idsIn(current));
        expect(idsIn(copy).filter((id) => here.has(id))).toEqual([]);
        expect(idsIn(copy)).toHaveLength(idsIn(current).length);
        expect(looseEndsIn(copy)).toEqual([]);
        expect(sliceOf(applyChange(current, change), programmesOf(file))).toEqual(current);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the place of what is here, and all of it can be taken back', () => {
    fc.assert(
      fc.property(anyFile(1), anyFile(1), (before, after) => {
        const current = applyChange(workspaceOf(), openingChange(workspaceOf(), before, 'add', stamp(), source));
        const change = openingChange(current, after, 'replace', stamp(), source);
        const replaced = applyChange(current, change);
        expect(compareWith(replaced, after).isSame).toBe(true);
        const back = applyChange(replaced, invert(change));
        for (const table of FILE_TABLE_NAMES)
          expect(new Map(back[table].map((row) => [row.id, row]))).toEqual(
            new Map(current[table].map((row) => [row.id, row])),
          );
      }),
      { numRuns: 60 },
    );
  });
});
