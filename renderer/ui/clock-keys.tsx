import { Button, Group } from 'react-aria-components';
import css from './clock-keys.module.css';
import { Icon } from './icon';

type KeysProps = {
  readonly label: string;
  /** Minutes that can be put on or taken off, from few to many; the turning key stands between those two. */
  readonly minutes: readonly number[];
  /** What a key of so many minutes does, in words. */
  readonly labelOf: (minutes: number) => string;
  readonly isRunning: boolean;
  readonly turnLabel: string;
  readonly onMinutes: (minutes: number) => void;
  readonly onTurn: () => void;
};

/** The keys of a clock: minutes off, stand still or go on, minutes on. */
export function ClockKeys({ label, minutes, labelOf, isRunning, turnLabel, onMinutes, onTurn }: KeysProps) {
  const keyOf = (count: number) => (
    <Button key={count} className={css.key ?? ''} aria-label={labelOf(count)} onPress={() => onMinutes(count)}>
      {count < 0 ? `−${-count}` : `+${count}`}
    </Button>
  );
  return (
    <Group className={css.keys ?? ''} aria-label={label}>
      {minutes.filter((count) => count < 0).map(keyOf)}
      <Button className={css.key ?? ''} aria-label={turnLabel} onPress={onTurn}>
        <Icon name={isRunning ? 'pause' : 'play'} />
      </Button>
      {minutes.filter((count) => count > 0).map(keyOf)}
    </Group>
  );
}
