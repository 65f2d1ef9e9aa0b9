import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import css from './side-panel.module.css';

type SidePanelProps = {
  /** A heading of its own; read aloud as the name of the panel. */
  readonly title: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
  /** The panel lies over the map instead of beside it. */
  readonly isOver: boolean;
  /** Room for two things side by side. */
  readonly isWide?: boolean;
  readonly wantsFocus: RefObject<boolean>;
  readonly onClose: () => void;
};

// A field keeps its text when it is left, so it is left before the panel goes.
const leaveField = (event: KeyboardEvent) => {
  if (event.key === 'Escape' && !event.defaultPrevented && document.activeElement instanceof HTMLElement)
    document.activeElement.blur();
};

/** A side sheet that stands beside the page: the map stays at hand, and nothing is blocked. */
export function SidePanel({ title, foot, children, isOver, isWide = false, wantsFocus, onClose }: SidePanelProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (wantsFocus.current) heading.current?.focus();
    wantsFocus.current = false;
  }, [wantsFocus]);
  return (
    <aside
      className={classNames(css.panel, isOver && css.over, isWide && css.wide)}
      data-sheet={isWide ? 'broad' : 'side'}
      aria-labelledby={titleId}
      onKeyDown={leaveField}
    >
      <header className={css.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="quiet" keyName="Esc" onPress={onClose}>
          {t('app.close')}
        </Button>
      </header>
      <div className={css.body}>{children}</div>
      {foot ? <footer className={css.foot}>{foot}</footer> : null}
    </aside>
  );
}
