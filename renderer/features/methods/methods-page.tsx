import { useWords } from '../../language/words';
import { MethodBrowser } from '../../methods/method-browser';
import { goTo } from '../../route/route';
import { PageHeading } from '../../ui/page';
import css from './methods-page.module.css';

/** The library by itself: every method, to read and to choose from later. */
export function MethodsPage({ methodId }: { readonly methodId?: string }) {
  const { t } = useWords();
  return (
    <div className={css.page}>
      <PageHeading title={t('methods.title')} sub={t('methods.sub')} />
      <div className={css.browser}>
        <MethodBrowser methodId={methodId} onChoose={(id) => goTo({ page: 'methods', methodId: id })} />
      </div>
    </div>
  );
}
