import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
const read = (path: string) => readFileSync(path, 'utf8');

/** Rules of the house that no other tool knows. */
describe('the house', () => {
  it.each(filesIn('shared', /\.ts$/))('%s keeps no clock and throws no dice', (path) => {
    expect(read(path)).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|crypto\./);
  });

  it.each([...filesIn('renderer', /\.tsx?$/), ...filesIn('shared', /\.ts$/)])(
    '%s makes no markup out of text',
    (path) => {
      expect(read(path)).not.toMatch(
        /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
      );
    },
  );

  it.each(filesIn('tests', /\.(test|spec)\.tsx?$/))('%s skips nothing and waits for no clock', (path) => {
    // Written apart, so that this file does not find itself.
    const forbidden = [
      ['waitFor', 'Timeout'],
      ['it', '.skip('],
      ['test', '.skip('],
      ['it', '.only('],
      ['test', '.only('],
      ['it', '.todo('],
    ];
    for (const parts of forbidden) expect(read(path)).not.toContain(parts.join(''));
  });

  it.each(filesIn('renderer', /\.module\.css$/))('%s takes its colours from the tokens', (path) => {
    expect(read(path)).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  });

  it('speaks to no address outside this machine', () => {
    const sources = ['renderer', 'electron', 'shared'].flatMap((folder) => filesIn(folder, /\.(tsx?|css|html)$/));
    const calls = sources.filter((path) =>
      /(?:fetch|WebSocket|EventSource|@import|src=)\(?\s*['"`]https?:\/\/(?!127\.0\.0\.1)/.test(read(path)),
    );
    expect(calls).toEqual([]);
  });
});
