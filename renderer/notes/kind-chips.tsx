import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { NoteKind } from '../../shared/model/note-kinds';
import { useWords } from '../language/words';
import { KindShapeMark } from '../ui/kind-mark';
import css from './kind-chips.module.css';
import { KindMenu } from './kind-menu';
import type { Capture } from './use-capture';

type Props = {
  readonly capture: Capture;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  readonly onChosen: () => void;
};

/** The kinds under the digits, and the way to all of them. A kind that is under no digit shows as one more. */
export function KindChips({ capture, isChoosing, onChoosing, onChosen }: Props) {
  const { t } = useWords();
  const { kind, offered } = capture;
  const shown = offered.includes(kind) ? offered : [...offered, kind];
  const choose = (next: NoteKind) => {
    capture.choose(next);
    onChosen();
  };
  return (
    <div className={css.chips} data-many={shown.length > 8 || undefined}>
      <ToggleButtonGroup
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
        {shown.map((each, at) => (
          <ToggleButton key={each} id={each} className={css.chip ?? ''}>
            {at < offered.length ? <span className={css.digit}>{at + 1}</span> : null}
            <KindShapeMark kind={each} />
            {t(`domain.kind.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <KindMenu kind={kind} isOpen={isChoosing} onOpenChange={onChoosing} onChoose={choose} />
    </div>
  );
}
