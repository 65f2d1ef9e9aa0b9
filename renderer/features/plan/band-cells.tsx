import { groupTitle } from '../../../shared/session/group-order';
import type { BandCell } from '../../../shared/session/plan/band';
import { useWords } from '../../language/words';
import { KindShapeMark } from '../../ui/kind-mark';
import css from './agenda-list.module.css';
import { hasColumns } from './band-columns';
import type { Plan } from './use-plan';

type CellsProps = { readonly cells: readonly BandCell[]; readonly plan: Plan };

/** What each group writes down in one step, under the names of the groups; without columns, what the step asks. */
export function BandCells({ cells, plan: { groups, themes } }: CellsProps) {
  if (!hasColumns(groups.length))
    return (
      <span className={css.cell}>
        <Cell cell={cells[0] ?? { kind: 'nothing' }} />
      </span>
    );
  return groups.map((group, at) => (
    <span key={group.id} className={css.cell}>
      <span className="visually-hidden">{groupTitle(group, groups, themes)}: </span>
      <Cell cell={cells[at] ?? { kind: 'nothing' }} />
    </span>
  ));
}

function Cell({ cell }: { readonly cell: BandCell }) {
  const { t } = useWords();
  switch (cell.kind) {
    case 'sections':
      return cell.sections.map(({ key, noteKind }) => (
        <span key={key} className={css.writes}>
          <KindShapeMark kind={noteKind} size={14} />
          {t(`session.plan.section.${key}`)}
        </span>
      ));
    case 'kinds':
      return cell.noteKinds.map((noteKind) => (
        <span key={noteKind} className={css.writes}>
          <KindShapeMark kind={noteKind} size={14} />
          {t(`domain.kind.${noteKind}`)}
        </span>
      ));
    case 'finish':
      return (
        <span className={css.finish}>{t('session.plan.finish', { list: t(`session.plan.section.${cell.key}`) })}</span>
      );
    case 'nothing':
      return null;
  }
}
