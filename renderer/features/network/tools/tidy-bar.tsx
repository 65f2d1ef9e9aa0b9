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
  /** Another picture of the same way of tidying. */
  readonly onOther: () => void;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
};

/** What the preview shows, and whether it stays: Enter keeps it, Esc drops it. */
export function TidyBar({ tidying, onWay, onOther, onKeep, onDrop }: TidyBarProps) {
  const { t } = useWords();
  const bar = useRef<HTMLFieldSetElement>(null);
  const isReady = tidying.moved !== null;
  // Who asks for another one may want yet another: the focus stays there.
  const next = useRef<'keep' | 'other'>('keep');
  // The menu that was chosen from gives the focus back first.
  useEffect(() => {
    if (!isReady) return;
    const act = next.current;
    next.current = 'keep';
    const looking = setTimeout(() => bar.current?.querySelector<HTMLElement>(`[data-act=${act}] button`)?.focus());
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
      <span className={css.acts}>
        <span data-act="keep">
          <Button variant="main" keyName="Enter" isDisabled={!isReady} onPress={onKeep}>
            {t('tidy.bar.keep')}
          </Button>
        </span>
        <span data-act="other">
          <Button
            isDisabled={!isReady}
            onPress={() => {
              next.current = 'other';
              onOther();
            }}
          >
            {t('tidy.bar.other')}
          </Button>
        </span>
        <Button variant="quiet" keyName="Esc" onPress={onDrop}>
          {t('tidy.bar.drop')}
        </Button>
      </span>
    </fieldset>
  );
}
