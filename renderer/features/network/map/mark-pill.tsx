import type { Mark } from '../../../../shared/network/marks';
import { classNames } from '../../../ui/class-names';
import { KindShapeMark } from '../../../ui/kind-mark';
import css from './mark-pill.module.css';

type PillProps = { readonly mark: Mark; readonly isSmall?: boolean; readonly isSelected?: boolean };

/** The shape of the weightiest note and how many there are. */
export const MarkPill = ({ mark, isSmall = false, isSelected = false }: PillProps) => (
  <span className={classNames(css.pill, isSmall && css.small, isSelected && css.selected)}>
    <KindShapeMark kind={mark.kind} size={isSmall ? 11 : 14} />
    {mark.count}
  </span>
);
