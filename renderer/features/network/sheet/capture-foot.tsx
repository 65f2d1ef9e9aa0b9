import { useState } from 'react';
import type { NoteKind } from '../../../../shared/model/note-kinds';
import { useCommand } from '../../../keyboard/use-command';
import { useWords } from '../../../language/words';
import { CaptureLine } from '../../../notes/capture-line';
import { Button } from '../../../ui/button';
import { MenuButton, type MenuChoice } from '../../../ui/menu';
import css from './capture-foot.module.css';

type CaptureFootProps = {
  readonly about: { readonly to: 'stakeholder' | 'tie'; readonly id: string };
  readonly menu: readonly MenuChoice[];
  readonly menuLabel: string;
};

/** What is said of a party or a tie, under the digits 1 to 9. */
const PINNED: readonly NoteKind[] = [
  'reflection',
  'hurdle',
  'conflict',
  'agreement',
  'action',
  'success',
  'question',
  'insight',
  'need',
];

/** The foot of a sheet: write something down about this party or tie, and what else can be done with it. */
export function CaptureFoot({ about, menu, menuLabel }: CaptureFootProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useCommand('capture', () => setOpen(true), !isOpen);
  return (
    <>
      {isOpen ? (
        <div className={css.line} ref={focusField}>
          <CaptureLine about={about} captures={PINNED} />
        </div>
      ) : null}
      <div className={css.acts}>
        {isOpen ? (
          <Button variant="quiet" onPress={() => setOpen(false)}>
            {t('network.notes.ready')}
          </Button>
        ) : (
          <Button variant="main" keyName="N" onPress={() => setOpen(true)}>
            {t('network.notes.capture')}
          </Button>
        )}
        <MenuButton label={menuLabel} parts={[{ choices: menu }]} />
      </div>
    </>
  );
}

// Asked for, so ready to be typed in.
const focusField = (line: HTMLDivElement | null) => line?.querySelector('textarea')?.focus();
