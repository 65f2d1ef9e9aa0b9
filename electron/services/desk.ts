import type { Answers } from '../../shared/host/answer';
import { CALLS, type CallName, LARGEST_FILE } from '../../shared/host/contract';
import { type Asked, type Reply, replyTo } from '../../shared/host/wire';
import type { Message } from '../../shared/model/message';
import { say } from '../../shared/model/message';
import { isPlainAndSmall } from './plain-and-small';

/** A little above the largest file, in bytes: the rest of the question has to fit as well. */
export const LARGEST_QUESTION = LARGEST_FILE + 1024 * 1024;
/** Enough for what names one thing or a handful of settings, in bytes. */
const SMALL_QUESTION = 64 * 1024;
/** What is asked in few words, however much it gives. */
const SMALL = new Set<string>([
  'hello',
  'readSettings',
  'changeSettings',
  'readState',
  'makeSnapshot',
  'forgetHistory',
  'openFile',
  'readAttachment',
  'openWall',
  'closeWall',
  'openLink',
] satisfies CallName[]);

/** No window works faster than this for long; a page that asks on and on is stopped before it wears the disk. */
const PER_SECOND = 500;
const AT_ONCE = 2000;

type Bucket = { left: number; at: number };

/** Counts what is asked, by call: `AT_ONCE` in one go, and from then on so many per second. */
function createPace(now: () => number): (call: string) => boolean {
  const buckets = new Map<string, Bucket>();
  return (call) => {
    const bucket = buckets.get(call) ?? { left: AT_ONCE, at: now() };
    buckets.set(call, bucket);
    // A clock that is put back gives nothing, and takes nothing.
    const passed = Math.max(0, now() - bucket.at) / 1000;
    bucket.left = Math.min(AT_ONCE, bucket.left + passed * PER_SECOND);
    bucket.at = now();
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  };
}

type Parts = {
  readonly answers: Answers;
  readonly report: (error: unknown) => void;
  /** Milliseconds, for the pace. */
  readonly now?: () => number;
};

/**
 * Where every question of a window arrives, whichever host it is: too many, too large or too deep is refused in words
 * before anything looks into it, and the contract decides on the rest. Never throws.
 */
export function createDesk({
  answers,
  report,
  now = () => performance.now(),
}: Parts): (asked: Asked) => Promise<Reply> {
  const isInTime = createPace(now);
  const refusalOf = ({ name, input }: Asked): Message | null => {
    // Every name that is no call counts as one, or counting them would itself be what wears out.
    const call = typeof name === 'string' && Object.hasOwn(CALLS, name) ? name : '';
    if (!isInTime(call)) return say('app.host.tooMuch');
    return isPlainAndSmall(input, SMALL.has(call) ? SMALL_QUESTION : LARGEST_QUESTION) ? null : say('app.host.tooMuch');
  };
  return async (asked) => {
    const refused = refusalOf(asked);
    return refused ? { refused } : await replyTo(answers, asked, report);
  };
}
