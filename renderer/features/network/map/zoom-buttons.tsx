import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import type { ViewActs } from './use-view';
import css from './zoom-buttons.module.css';

/** Nearer, farther, everything. */
export function ZoomButtons({ view }: { readonly view: ViewActs }) {
  const { t } = useWords();
  return (
    <fieldset className={css.zoom} aria-label={t('network.zoom.label')}>
      <Button variant="icon" aria-label={t('network.zoom.in')} onPress={() => view.zoomBy(1.25)}>
        <Icon name="plus" />
      </Button>
      <Button variant="icon" aria-label={t('network.zoom.out')} onPress={() => view.zoomBy(0.8)}>
        <Icon name="minus" />
      </Button>
      <Button variant="icon" aria-label={t('network.zoom.all')} onPress={view.showAll}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.7" />
          <circle cx="8" cy="8" r="2" fill="currentColor" />
        </svg>
      </Button>
    </fieldset>
  );
}
