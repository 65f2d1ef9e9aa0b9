import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Arrangement } from '../../../../shared/network/layout/layout-input';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Segmented } from '../../../ui/choice';
import css from './tidy-bar.module.css';
import type { Tidying } from './use-tidying';

type TidyBarProps = {
  readonly tidying: Tidying;
  readonly onWay: (arrangement: Arrangement) => void;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
};

/** What the preview shows, and whether it stays: Enter keeps it, Esc drops it. */
export function TidyBar({ tidying, onWay, onKeep, onDrop }: TidyBarProps) {
  const { t } = useWords();
  const bar = useRef<HTMLFieldSetElement>(null);
  const isReady = tidying.moved !== null;
  // The menu that was chosen from gives the focus back first.
  useEffect(() => {
    if (!isReady) return;
    const looking = setTimeout(() => bar.current?.querySelector<HTMLElement>('[data-keep] button')?.focus());
    return () => clearTimeout(looking);
  }, [isReady]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDrop();
  };
  const how = t(`tidy.how.${tidying.arrangement}`);
  return (
    <fieldset className={css.bar} ref={bar} aria-label={t('tidy.bar.label')} onKeyDown={onKeyDown}>
      <p role="status">
        {tidying.moved === null ? t('tidy.bar.busy') : t('tidy.bar.ready', { count: tidying.moved, how })}
      </p>
      <Segmented
        label={t('tidy.bar.way')}
        value={tidying.arrangement}
        onChange={onWay}
        choices={Arrangement.options.map((id) => ({ id, text: t(`tidy.way.${id}`) }))}
      />
      <span className={css.acts} data-keep="">
        <Button variant="main" keyName="Enter" isDisabled={!isReady} onPress={onKeep}>
          {t('tidy.bar.keep')}
        </Button>
        <Button variant="quiet" keyName="Esc" onPress={onDrop}>
          {t('tidy.bar.drop')}
        </Button>
      </span>
    </fieldset>
  );
}
