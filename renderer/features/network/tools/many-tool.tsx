import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import type { ToolProps } from './tool-props';

/** Begins and ends choosing several parties for one act; on a touch screen this is the way to choose more than one. */
export function ManyTool({ network, choosing }: ToolProps) {
  const { t } = useWords();
  const isOn = choosing.mode.kind === 'many';
  return (
    <Button
      variant={isOn ? 'plain' : 'quiet'}
      keyName="X"
      isDisabled={network.parties.length < 2}
      aria-pressed={isOn}
      onPress={() => (isOn ? choosing.back() : choosing.chooseMany())}
    >
      {t('tidy.many.start')}
    </Button>
  );
}
