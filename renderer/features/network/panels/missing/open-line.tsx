import { type ReactNode, useState } from 'react';
import { Button } from '../../../../ui/button';
import { Icon } from '../../../../ui/icon';
import css from './missing.module.css';

type OpenLineProps = {
  readonly mark: ReactNode;
  readonly name: string;
  readonly sub: string;
  /** Made only while the line is open: what is inside may draw on the map. */
  readonly children: () => ReactNode;
};

/** A line that opens in place. */
export function OpenLine({ mark, name, sub, children }: OpenLineProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <Button variant="quiet" isFull aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {mark}
        <span className={css.name}>{name}</span>
        <span className={css.sub}>{sub}</span>
        <Icon name={isOpen ? 'up' : 'down'} size={14} />
      </Button>
      {isOpen ? <div className={css.inside}>{children()}</div> : null}
    </li>
  );
}
