import { useRef, useState } from 'react';
import type { HouseStyle } from '../../shared/model/house-style';
import { Refusal } from '../../shared/model/message';
import { reportFileName } from '../../shared/report/file-name';
import type { Outline } from '../../shared/report/outline';
import { host } from '../host/host';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';
import { Stopped } from './ask-word';
import { type MakingStep, makeWord } from './make-word';

type WordFile = {
  /** What it is busy with; undefined when it is not. */
  readonly step: MakingStep | undefined;
  readonly isBusy: boolean;
  readonly make: (document: Outline) => Promise<void>;
  readonly stop: () => void;
};

// What Word does not need is left behind: it may be long, and it is nobody's business there.
const onlyOutline = ({ title, language, date, bullet, footer, properties, blocks }: Outline): Outline => ({
  ...{ title, language, date, bullet, footer, blocks },
  ...(properties && { properties }),
});

/** The name that it was saved under; null when the person changed their mind. */
async function madeAndSaved(
  document: Outline,
  house: HouseStyle | undefined,
  signal: AbortSignal,
  hear: (step: MakingStep) => void,
): Promise<string | null> {
  const bytes = await makeWord(onlyOutline(document), { house, signal, hear });
  const { saved, name } = await host.ask('saveFile', { suggestedName: reportFileName(document), kind: 'docx', bytes });
  return saved ? name : null;
}

/** Makes the Word file, asks where to put it, and says how that went. It can be stopped until it is there. */
export function useWordFile(house?: HouseStyle): WordFile {
  const { t, say } = useWords();
  const [step, setStep] = useState<MakingStep>();
  const stopping = useRef<AbortController>(undefined);
  const sayWhy = (reason: unknown): void => {
    if (reason instanceof Stopped) return;
    toast.say(reason instanceof Refusal ? say(reason.said) : t('report.page.failed'));
  };
  const make = async (document: Outline): Promise<void> => {
    stopping.current = new AbortController();
    try {
      const name = await madeAndSaved(document, house, stopping.current.signal, setStep);
      if (name !== null) toast.say(t('report.page.saved', { name }));
    } catch (reason) {
      sayWhy(reason);
    } finally {
      setStep(undefined);
    }
  };
  return { step, isBusy: step !== undefined, make, stop: () => stopping.current?.abort() };
}
