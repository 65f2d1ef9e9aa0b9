import { describe, expect, it } from 'vitest';
import { answerTo } from '../../renderer/features/network/worker/answers';
import { type Asked, Asked as AskedSchema } from '../../renderer/features/network/worker/questions';
import { type Hand, workerRoom } from '../../renderer/features/network/worker/worker-room';
import { Refusal } from '../../shared/model/message';
import { layoutInputOf } from '../../shared/network/arrange-commands';
import { layOut } from '../../shared/network/layout/lay-out';
import { metricsOf } from '../../shared/network/measures';
import { demo } from '../make';

const TODAY = '2026-11-12';
const { stakeholders, ties } = demo();
const input = layoutInputOf(stakeholders, ties, { arrangement: 'ties', mayMove: () => true, seed: 1 });
const asMeasured = { stakeholders: [...stakeholders], ties: [...ties], today: TODAY };

/** A worker without a thread: it keeps what it is asked, and the test decides when it answers or dies. */
class StillHand extends EventTarget implements Hand {
  readonly asked: Asked[] = [];
  isEnded = false;
  postMessage(message: unknown): void {
    this.asked.push(AskedSchema.parse(structuredClone(message)));
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
  die(): void {
    this.dispatchEvent(new Event('error'));
  }
}

function aRoom() {
  const hands: StillHand[] = [];
  const ask = workerRoom(() => {
    const hand = new StillHand();
    hands.push(hand);
    return hand;
  });
  return { ask, hands };
}

describe('the worker of the network', () => {
  it('is one for all questions, and each answer finds its question, whatever comes first', async () => {
    const { ask, hands } = aRoom();
    const [places, measures] = [ask('layout', input), ask('measures', asMeasured)];
    const [hand] = hands;
    for (const question of hand?.asked.toReversed() ?? []) hand?.say(answerTo(question));
    expect(await places).toEqual(layOut(input));
    expect(await measures).toEqual(metricsOf(stakeholders, ties, TODAY));
    expect(hands).toHaveLength(1);
  });

  it('that dies says so to everyone who waits, and the next question starts another', async () => {
    const { ask, hands } = aRoom();
    const waiting = [ask('layout', input), ask('layout', input)];
    hands[0]?.die();
    for (const answer of waiting) await expect(answer).rejects.toThrow(Refusal);
    const again = ask('layout', input);
    // What the dead one still says is about nobody.
    hands[0]?.die();
    const [question] = hands[1]?.asked ?? [];
    hands[1]?.say(answerTo(question));
    expect(await again).toEqual(layOut(input));
    expect(hands).toHaveLength(2);
  });

  it('refuses what is no answer to the question', async () => {
    const { ask, hands } = aRoom();
    const wrong = ask('layout', input);
    hands[0]?.say('nonsense');
    hands[0]?.say({ number: 99, answer: [] });
    hands[0]?.say({ number: hands[0].asked[0]?.number ?? 0, answer: [['st-01', { x: null, y: 0 }]] });
    await expect(wrong).rejects.toThrow(Refusal);
    const failed = ask('layout', input);
    hands[0]?.say({ number: hands[0].asked[1]?.number ?? 0, failed: 'no' });
    await expect(failed).rejects.toThrow(Refusal);
  });

  it('stops when the only question is taken back, and goes on for another that waits', async () => {
    const { ask, hands } = aRoom();
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [ask('layout', input, first.signal), ask('layout', input, second.signal)];
    first.abort();
    await expect(answers[0]).rejects.toThrow('aborted');
    expect(hands[0]?.isEnded).toBe(false);
    second.abort();
    await expect(answers[1]).rejects.toThrow('aborted');
    expect(hands[0]?.isEnded).toBe(true);
  });

  it('answers a question that makes no sense with why not, and what is no question with nothing', () => {
    expect(answerTo({ number: 1, question: 'layout', input: { parties: 'none' } })).toHaveProperty('failed');
    expect(() => answerTo({ number: 1, question: 'erase', input: {} })).toThrow();
  });
});
