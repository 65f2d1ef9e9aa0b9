import { useEffect, useRef } from 'react';
import { inMegabytes, LARGE, LITTLE_SPACE, TOO_LITTLE_SPACE } from '../../shared/host/space';
import { Refusal, say } from '../../shared/model/message';
import { host } from '../host/host';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';

const EVERY_MS = 5 * 60_000;

const freeNow = async (): Promise<number | null> => (await host.ask('space', { makeRoom: false })).free;

/** Says once that the disk is getting full, and again when it was well in between. */
export function useSpace(): void {
  const { t } = useWords();
  const words = useRef(t);
  words.current = t;
  useEffect(() => {
    let wasLittle = false;
    const look = async () => {
      const free = await freeNow();
      const isLittle = free !== null && free < LITTLE_SPACE;
      if (isLittle && !wasLittle) toast.say(words.current('app.space.little', { megabytes: inMegabytes(free) }));
      wasLittle = isLittle;
    };
    // A host that is gone is told elsewhere.
    const lookQuietly = () => void look().catch(() => undefined);
    lookQuietly();
    const looking = setInterval(lookQuietly, EVERY_MS);
    return () => clearInterval(looking);
  }, []);
}

/** Refuses a large file, in words, on a disk that has only room left for saving; `size` in bytes. */
export async function refuseWithoutRoom(size: number): Promise<void> {
  if (size < LARGE) return;
  const free = await freeNow().catch(() => null);
  if (free !== null && free < TOO_LITTLE_SPACE)
    throw new Refusal(say('app.space.noImport', { megabytes: inMegabytes(free) }));
}
