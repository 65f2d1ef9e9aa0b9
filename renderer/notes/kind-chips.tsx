import { useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { NoteKind } from '../../shared/model/note-kinds';
import { useWords } from '../language/words';
import { KindShapeMark } from '../ui/kind-mark';
import css from './kind-chips.module.css';
import { KindMenu } from './kind-menu';
import type { Capture } from './use-capture';
import { useOneRow } from './use-one-row';

type Props = {
  readonly capture: Capture;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  readonly onChosen: () => void;
};

/** The row as far as it fits, with the chosen kind always in it. A digit reaches its kind, in view or not. */
function inRow(all: readonly NoteKind[], kind: NoteKind, fits: number): readonly NoteKind[] {
  const row = all.slice(0, fits);
  // Another word may be longer than the one it takes the place of: two go for one.
  return row.includes(kind) ? row : [...row.slice(0, Math.max(0, fits - 2)), kind];
}

/**
 * The kinds under the digits, and the way to all of them. A kind that is under no digit shows as one more; what does
 * not fit on one row is under its digit and in the list of all kinds.
 */
export function KindChips({ capture, isChoosing, onChoosing, onChosen }: Props) {
  const { t, language } = useWords();
  const { kind, offered } = capture;
  const all = offered.includes(kind) ? offered : [...offered, kind];
  const row = useRef<HTMLDivElement>(null);
  const shown = inRow(all, kind, useOneRow(row, all.length, `${all.join()} ${kind} ${language}`));
  const choose = (next: NoteKind) => {
    capture.choose(next);
    onChosen();
  };
  return (
    <div className={css.chips} data-many={all.length > 8 || undefined}>
      <ToggleButtonGroup
        ref={row}
        className={css.group ?? ''}
        aria-label={t('notes.capture.kinds')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[kind]}
        onSelectionChange={(keys) => {
          const next = shown.find((each) => keys.has(each));
          if (next) choose(next);
        }}
      >
        {shown.map((each) => (
          <ToggleButton key={each} id={each} className={css.chip ?? ''}>
            {offered.includes(each) ? <span className={css.digit}>{offered.indexOf(each) + 1}</span> : null}
            <KindShapeMark kind={each} />
            {t(`domain.kind.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <KindMenu kind={kind} isOpen={isChoosing} onOpenChange={onChoosing} onChoose={choose} />
    </div>
  );
}
