import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentPolicy } from '../../electron/services/pages';
import { harmlessHtml, ownScript } from '../../renderer/trust/own-scripts';
import { trusting } from '../../renderer/trust/trusted-types';

const inRoot = (path: string): string => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8');

afterEach(() => vi.unstubAllGlobals());

describe.each(['http://127.0.0.1:47615/', 'app://kring/index.html'])('a script for the page %s', (page) => {
  it('is one that the build made', () => {
    expect(ownScript('/assets/word-worker-DweEettU.js', page)).toBe('/assets/word-worker-DweEettU.js');
    const whole = new URL('assets/list-worker-a_1.js', page).href;
    expect(ownScript(whole, page)).toBe(whole);
  });

  it.each([
    'https://example.org/assets/word-worker.js',
    '//example.org/assets/word-worker.js',
    'http://127.0.0.1:1/assets/word-worker.js',
    'http://localhost:47615/assets/word-worker.js',
    'app://kring.evil/assets/word-worker.js',
    'data:text/javascript,1',
    'javascript:1',
    'blob:http://127.0.0.1:47615/1',
    '/ask',
    '/assets/',
    '/assets/../secret.js',
    '/assets/%2e%2e/secret.js',
    '/assets/deep/word-worker.js',
    '/assets/word-worker.json',
    '/assets/word-worker.js/x',
    '',
  ])('is not %j', (address) => {
    expect(() => ownScript(address, page)).toThrow(TypeError);
  });
});

describe('html that a library writes', () => {
  it.each(['', '&eacute;', '&AMP;', '&sup2;'])('is let through when it is %j', (html) => {
    expect(harmlessHtml(html)).toBe(html);
  });

  it.each(['<b>', 'x', ' ', '&lt;<b>', '&;', '&eacute; ', '&#60;', '<img src=x onerror=1>', '&a;&b;'])(
    'is refused when it is %j',
    (html) => {
      expect(() => harmlessHtml(html)).toThrow(TypeError);
    },
  );
});

describe('a policy', () => {
  it('refuses what its rules do not name, with Trusted Types and without', () => {
    const made: string[] = [];
    const createPolicy = (name: string, rules: object) => {
      made.push(name);
      return rules;
    };
    for (const trustedTypes of [undefined, { createPolicy }]) {
      vi.stubGlobal('trustedTypes', trustedTypes);
      const policy = trusting('kring-test', { createHTML: (html) => html.toUpperCase() });
      expect(policy.createHTML('a')).toBe('A');
      expect(() => policy.createScriptURL('/assets/a.js')).toThrow(TypeError);
    }
    expect(made).toEqual(['kring-test']);
  });

  it('is one that the content policy lists, and the other way round', () => {
    const listed = /trusted-types ([^;]*)/.exec(contentPolicy('x'))?.[1]?.split(' ');
    const made = ['trust/own-scripts.ts', 'notes/pasted-html.ts'].map(
      (path) => /trusting\('([^']+)'/.exec(inRoot(`renderer/${path}`))?.[1],
    );
    expect(made.sort()).toEqual(listed?.sort());
  });
});

describe('schemas', () => {
  const folder = join(import.meta.dirname, '..', '..', 'renderer');
  const workers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /-worker\.ts$/.test(name),
  );
  const started = workers.filter((name) => !/\bask-worker\.ts$/.test(name));

  it('are found in every worker', () => {
    expect(started.length).toBeGreaterThanOrEqual(4);
  });

  it.each(['facilitator.tsx', 'wall.tsx', ...started])('may not compile themselves in %s: its first import', (path) => {
    expect(inRoot(`renderer/${path}`)).toMatch(/^import '[./]+\/schema-mode';\n/);
  });
});
