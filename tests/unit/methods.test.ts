import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../shared/methods/library';
import { blocksOf, capturesOf, minutesInSession, stepOf, stepsInSession } from '../../shared/methods/steps';
import { Method } from '../../shared/model/method';
import { Block } from '../../shared/model/session';
import { demo } from '../make';

const FOLDER = new URL('../../resources/methods/', import.meta.url);
const files = readdirSync(FOLDER).map((name) => ({
  name,
  json: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as unknown,
}));
const library = readLibrary(files);

function methodOf(id: string): Method {
  const method = library.methods.find((one) => one.id === id);
  if (!method) throw new Error(`no method ${id}`);
  return method;
}

describe('the method library', () => {
  it('holds the fourteen methods, one file each, named after its method', () => {
    expect(library.broken).toEqual([]);
    expect(library.methods.map(({ id }) => `${id}.json`)).toEqual(files.map(({ name }) => name));
    expect(library.methods).toHaveLength(14);
  });

  it('says in every method how long it takes in the meeting', () => {
    for (const method of library.methods)
      expect([method.id, minutesInSession(method)]).toEqual([method.id, method.totalMinutes]);
  });

  it('has words in both languages everywhere', () => {
    for (const { name, purpose, whenToUse, steps, materials, rules = [] } of library.methods) {
      const texts = [name, purpose, whenToUse, ...rules, ...steps.flatMap(({ title, prompt }) => [title, prompt])];
      for (const { nl, en } of texts) expect([nl.trim(), en.trim()]).not.toContain('');
      expect(materials.nl).toHaveLength(materials.en.length);
    }
  });

  it('names a broken file and the place, and keeps the others', () => {
    const [good] = files;
    const broken = {
      ...methodOf('free-time'),
      id: 'mine',
      steps: [{ ...methodOf('free-time').steps[0], minutes: 'veel' }],
    };
    const read = readLibrary([
      { name: 'mine.json', json: broken },
      { name: 'empty.json', json: null },
      { name: 'good.json', json: good?.json },
      { name: 'again.json', json: good?.json },
    ]);
    expect(read.methods).toHaveLength(1);
    expect(read.broken).toEqual([
      { name: 'mine.json', why: 'steps.0.minutes' },
      { name: 'empty.json', why: 'empty.json' },
      { name: 'again.json', why: 'id' },
    ]);
  });

  it('refuses a variant with a step that the method does not have', () => {
    const method = { ...methodOf('free-time'), variants: [{ id: 'x', nl: 'x', en: 'x', steps: ['open', 'nergens'] }] };
    expect(Method.safeParse(method).error?.issues[0]?.path).toEqual(['variants', 0, 'steps', 1]);
  });
});

describe('the method “Regenboog en ladder”', () => {
  it('asks for the four levels, the glue between them, and every tie as it is and as it should be [S4-17]', () => {
    const prefills = stepsInSession(methodOf('rainbow-and-ladder')).map(({ id, prefill }) => [id, prefill]);
    expect(Object.fromEntries(prefills)).toMatchObject({
      rainbow: { rainbow: ['clinical', 'professional', 'organisational', 'system'] },
      glue: { rainbow: ['functional', 'normative'] },
      'ladder-now': { tieFields: ['ladder'] },
      'ladder-wanted': { tieFields: ['ladderWanted'] },
    });
  });
});

describe('the questions of the methods', () => {
  const stepOf = (methodId: string, stepId: string) => methodOf(methodId).steps.find(({ id }) => id === stepId);

  it('ask what goes on around you and what there is already, as lessons and as what there is [S3-4] [S3-6]', () => {
    const meet = stepOf('six-step-plan', '1-meet');
    expect(meet?.prompt.nl).toContain('wat speelt er bij jou');
    expect(meet?.captures).toEqual(['insight', 'asset']);
  });

  it('ask what people want to reach together, why they join in, and to choose together [S3-34] [S0-33] [S0-49]', () => {
    expect(stepOf('six-step-plan', '6-vision')?.prompt.nl).toContain('Wat willen we sámen bereiken?');
    expect(stepOf('kickoff-and-call-round', 'why')?.title.nl).toBe('Waarom doe jij mee?');
    expect(stepOf('data-maturity-scan', 'small')?.prompt.nl).toContain('Kies die samen, niet als losse organisatie.');
  });
});

describe('a method on the agenda', () => {
  it('becomes blocks with its titles, minutes, modes and questions in one language', () => {
    const [first] = blocksOf(methodOf('building-blocks-breakouts'), 'en');
    expect(first).toEqual({
      kind: 'method_step',
      methodId: 'building-blocks-breakouts',
      stepId: 'welcome',
      title: 'Welcome and intent',
      minutes: 10,
      mode: 'plenary',
      prompt: 'Why are we here? State the aim in one plain sentence. Also say what we will not do today.',
    });
  });

  it('leaves out what is done outside the meeting', () => {
    const method = methodOf('kickoff-and-call-round');
    expect(method.steps.filter(({ outsideSession }) => outsideSession).map(({ id }) => id)).toEqual([
      'consult',
      'call',
    ]);
    expect(blocksOf(method, 'nl').map(({ stepId }) => stepId)).not.toContain('call');
    expect(blocksOf(method, 'nl')).toHaveLength(method.steps.length - 2);
  });

  it('keeps to the steps of a variant', () => {
    const steps = stepsInSession(methodOf('partnership-card'), 'step1-only').map(({ id }) => id);
    expect(steps).toEqual(['intro', 'v-write', 'v-share', 'v-dialogue', 'v-choose', 'close']);
  });

  it('knows roaming time, looking back and closing for what they are', () => {
    const kinds = (id: string) => blocksOf(methodOf(id), 'nl').map(({ kind }) => kind);
    expect(kinds('free-time')).toEqual(['method_step', 'free_time', 'method_step']);
    expect(new Set(kinds('reflection-round'))).toEqual(new Set(['reflection']));
    expect(kinds('building-blocks-breakouts').slice(-3)).toEqual(['method_step', 'reflection', 'closing']);
    expect(kinds('action-learning').at(0)).toBe('method_step');
  });

  it('makes blocks that the workspace accepts', () => {
    for (const method of library.methods)
      for (const [order, block] of blocksOf(method, 'nl').entries()) {
        const made = '2026-10-15T14:03:00+02:00';
        const row = {
          ...block,
          id: `b-${order}`,
          createdAt: made,
          updatedAt: made,
          sessionId: 's',
          order,
          status: 'planned',
        };
        expect(Block.safeParse(row).error?.issues).toBeUndefined();
      }
  });

  it('finds the step of every block of the demonstration, and what it captures', () => {
    const blocks = demo().blocks.filter(({ methodId }) => methodId);
    expect(blocks.filter((block) => !stepOf(block, library))).toEqual([]);
    const lessons = blocks.find(({ stepId }) => stepId === 'round-examples');
    expect(capturesOf(lessons && stepOf(lessons, library))).toEqual(['tip', 'asset']);
    expect(capturesOf(undefined)).toEqual([]);
  });
});
