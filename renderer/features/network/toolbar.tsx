import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { QuickAdd } from './quick-add';
import css from './toolbar.module.css';
import type { Acts } from './use-acts';
import type { Choosing } from './use-choosing';
import { useFocusText } from './use-focus-text';
import type { Network } from './use-network';

export type View = 'map' | 'list';

type ToolbarProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly view: View;
  readonly onView: (view: View) => void;
};

/** The head of the page: what it is, add a party, draw a line, map or list. */
export function Toolbar({ network, acts, choosing, view, onView }: ToolbarProps) {
  const { t } = useWords();
  const focusText = useFocusText(network.programmeId);
  const isTying = choosing.mode.kind === 'tie';
  return (
    <header className={css.bar}>
      <div className={css.title}>
        <h1>{t('network.title')}</h1>
        <p>{t('network.count', { parties: network.parties.length, ties: network.ties.length })}</p>
        {focusText === '' ? null : (
          <p className="visually-hidden">{t('network.picture.altFocus', { text: focusText })}</p>
        )}
      </div>
      <QuickAdd network={network} acts={acts} />
      <Button
        keyName="L"
        variant={isTying ? 'main' : 'plain'}
        isDisabled={network.parties.length < 2}
        aria-pressed={isTying}
        onPress={() => (isTying ? choosing.back() : choosing.startTie(null))}
      >
        {t('network.tie.start')}
      </Button>
      <Segmented
        label={t('network.view.label')}
        value={view}
        onChange={onView}
        choices={[
          { id: 'map', text: t('network.view.map') },
          { id: 'list', text: t('network.view.list') },
        ]}
      />
    </header>
  );
}
