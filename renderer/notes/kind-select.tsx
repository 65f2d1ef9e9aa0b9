import { useId, useState } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import type { NoteKind } from '../../shared/model/note-kinds';
import { useWords } from '../language/words';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind-mark';
import { KindList } from './kind-menu';
import css from './note-sheet.module.css';

type Props = { readonly kind: NoteKind; readonly onChange: (kind: NoteKind) => void };

/** The kind of a note, and the 18 to choose from. */
export function KindSelect({ kind, onChange }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const choose = (next: NoteKind) => {
    setOpen(false);
    if (next !== kind) onChange(next);
  };
  return (
    <div>
      <span id={id} className={css.label}>
        {t('notes.capture.kinds')}
      </span>
      <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          className={css.kindButton ?? ''}
          aria-label={`${t('notes.capture.kinds')}: ${t(`domain.kind.${kind}`)}`}
        >
          <KindMark kind={kind} word={t(`domain.kind.${kind}`)} />
          <Icon name="down" size={13} />
        </Button>
        <Popover className={css.popover ?? ''}>
          <KindList kind={kind} onChoose={choose} />
        </Popover>
      </MenuTrigger>
    </div>
  );
}
