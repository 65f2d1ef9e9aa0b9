import { useWords } from '../language/words';
import { Button, ButtonLink } from '../ui/button';
import { Logo } from '../ui/logo';
import css from './fallbacks.module.css';

const detailOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** While the working copy and the journal are brought together. */
export function Opening() {
  const { t } = useWords();
  return (
    <main className={css.fallback} aria-busy="true">
      <Logo size={48} />
      <p>{t('app.startUp.loading')}</p>
    </main>
  );
}

/** Kring cannot reach what is kept: says so, erases nothing. */
export function Failed({ reason }: { readonly reason: unknown }) {
  const { t } = useWords();
  return (
    <main className={css.fallback}>
      <Logo size={48} />
      <h1>{t('app.startUp.failed.title')}</h1>
      <p>{t('app.startUp.failed.text')}</p>
      <Button variant="main" onPress={() => location.reload()}>
        {t('app.startUp.again')}
      </Button>
      <details>
        <summary>{t('app.startUp.failed.detail')}</summary>
        <code>{detailOf(reason)}</code>
      </details>
    </main>
  );
}

/** One page failed; the rest of Kring did not. */
export function Crashed({ reason, onAgain }: { readonly reason: unknown; readonly onAgain: () => void }) {
  const { t } = useWords();
  return (
    <main className={css.fallback}>
      <Logo size={48} />
      <h1>{t('app.crash.title')}</h1>
      <p>{t('app.crash.text')}</p>
      <div className={css.acts}>
        <Button variant="main" onPress={onAgain}>
          {t('app.crash.again')}
        </Button>
        <ButtonLink href="#/start">{t('app.toStart')}</ButtonLink>
      </div>
      <details>
        <summary>{t('app.startUp.failed.detail')}</summary>
        <code>{detailOf(reason)}</code>
      </details>
    </main>
  );
}
