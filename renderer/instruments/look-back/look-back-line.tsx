import { type ReactNode, useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './look-back.module.css';
import { LookBackSheet } from './look-back-sheet';
import { type LookBack, useLookBack } from './use-look-back';

type Props = {
  readonly sessionId: Id;
  /** What else can be done with what comes back, such as making room for it in the agenda. */
  readonly children?: (lookBack: LookBack) => ReactNode;
};

/** One line that says what comes back in a meeting, and opens it; nothing when nothing does or the meeting is over. */
export function LookBackLine({ sessionId, children }: Props) {
  const { t } = useWords();
  const lookBack = useLookBack(sessionId);
  const said = useComing(lookBack);
  const [isOpen, setOpen] = useState(false);
  if (!lookBack || lookBack.session.status === 'finished' || lookBack.session.status === 'archived') return null;
  return (
    <>
      {lookBack.coming.length > 0 ? (
        <div className={css.line} role="note">
          <span className={css.seat} aria-hidden="true" />
          <p>{t('learning.lookBack.line', { what: said })}</p>
          <Button onPress={() => setOpen(true)}>{t('learning.lookBack.title')}</Button>
          {children?.(lookBack)}
        </div>
      ) : null}
      <LookBackSheet lookBack={lookBack} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

const KINDS = ['conflict', 'action', 'agreement'] as const;

/** How many of each: one trial, two actions and one agreement. */
function useComing(lookBack: LookBack | undefined): string {
  const { t, list } = useWords();
  const counts = KINDS.map((kind) => ({
    kind,
    count: lookBack?.coming.filter(({ note }) => note.kind === kind).length ?? 0,
  }));
  return list(
    counts.filter(({ count }) => count > 0).map(({ kind, count }) => t(`learning.lookBack.count.${kind}`, { count })),
  );
}
