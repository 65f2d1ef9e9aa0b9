import type { NoteKind } from '../../shared/model/note-kinds';
import { FAMILIES, KINDS } from '../../shared/notes/kinds';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { KindShapeMark } from '../ui/kind-mark';
import { MenuButton } from '../ui/menu';
import css from './kinds-field.module.css';

type KindsProps = {
  readonly label: string;
  readonly addLabel: string;
  readonly removeLabel: (kind: string) => string;
  /** Said when there are none. */
  readonly none: string;
  /** The first one is the one to start with. */
  readonly kinds: readonly NoteKind[];
  readonly onChange: (kinds: readonly NoteKind[]) => void;
};

/** The kinds that are written down somewhere: press one to take it away, or add one of the others. */
export function KindsField({ label, addLabel, removeLabel, none, kinds, onChange }: KindsProps) {
  const { t } = useWords();
  const parts = FAMILIES.map((family) => ({
    heading: t(`domain.kindFamily.${family}`),
    choices: KINDS.filter((each) => each.family === family && !kinds.includes(each.kind)).map(({ kind }) => ({
      id: kind,
      text: t(`domain.kind.${kind}`),
      mark: <KindShapeMark kind={kind} />,
      onAction: () => onChange([...kinds, kind]),
    })),
  })).filter(({ choices }) => choices.length > 0);
  return (
    <fieldset className={css.field}>
      <legend>{label}</legend>
      <div className={css.kinds}>
        {kinds.length === 0 ? <span className={css.none}>{none}</span> : null}
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="plain"
            aria-label={removeLabel(t(`domain.kind.${kind}`))}
            onPress={() => onChange(kinds.filter((other) => other !== kind))}
          >
            <KindShapeMark kind={kind} size={14} />
            {t(`domain.kind.${kind}`)}
            <Icon name="close" size={12} />
          </Button>
        ))}
        {parts.length > 0 ? (
          <MenuButton label={addLabel} parts={parts} variant="quiet">
            <Icon name="plus" size={14} />
            {addLabel}
          </MenuButton>
        ) : null}
      </div>
    </fieldset>
  );
}
