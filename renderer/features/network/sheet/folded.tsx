import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import css from './folded.module.css';

type FoldedProps = {
  readonly title: string;
  /** A few words beside the title, such as how much of it is filled in. */
  readonly sub?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
};

/** A part of a sheet that is folded away until it is asked for. */
export function Folded({ title, sub, isOpenAtFirst = false, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <section className={css.part}>
      <h3 className={css.head}>
        <Button variant="quiet" isFull aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <span className={css.title}>{title}</span>
          {sub ? <span className={css.sub}>{sub}</span> : null}
          <Icon name={isOpen ? 'up' : 'down'} size={14} />
        </Button>
      </h3>
      {isOpen ? <div className={css.inside}>{children}</div> : null}
    </section>
  );
}
