import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { NoteKind } from '../../shared/model/note-kinds';
import { FAMILIES, KINDS } from '../../shared/notes/kinds';
import { useWords } from '../language/words';
import { KindShapeMark } from '../ui/kind-mark';
import css from './kind-menu.module.css';

type Props = {
  readonly kind: NoteKind;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onChoose: (kind: NoteKind) => void;
};

const ofLetter = (letter: string) => KINDS.find((each) => each.letter === letter.toUpperCase())?.kind;

/** All 18 kinds in their five families; the letter behind a kind chooses it. */
export function KindMenu({ kind, isOpen, onOpenChange, onChoose }: Props) {
  const { t } = useWords();
  const choose = (next: NoteKind) => {
    onOpenChange(false);
    onChoose(next);
  };
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={css.trigger ?? ''}>
        {t('notes.capture.allKinds')}{' '}
        <span className={css.key} aria-hidden="true">
          0
        </span>
      </Button>
      <Popover className={css.popover ?? ''} placement="top end">
        <KindList kind={kind} onChoose={choose} />
      </Popover>
    </MenuTrigger>
  );
}

/** The list itself, for inside a popover. */
export function KindList({ kind, onChoose }: Pick<Props, 'kind' | 'onChoose'>) {
  const { t } = useWords();
  return (
    <div
      onKeyDownCapture={(event) => {
        const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : ofLetter(event.key);
        if (!next) return;
        // The menu itself would look for a word that begins with the letter.
        event.preventDefault();
        event.stopPropagation();
        onChoose(next);
      }}
    >
      <Menu
        className={css.kinds ?? ''}
        aria-label={t('notes.kinds.title')}
        selectionMode="single"
        selectedKeys={[kind]}
        onAction={(key) => onChoose(key as NoteKind)}
      >
        {FAMILIES.map((family) => (
          <MenuSection key={family} className={css.family ?? ''}>
            <Header className={css.heading ?? ''}>{t(`domain.kindFamily.${family}`)}</Header>
            {KINDS.filter((each) => each.family === family).map((each) => (
              <MenuItem
                key={each.kind}
                id={each.kind}
                textValue={t(`domain.kind.${each.kind}`)}
                className={css.kind ?? ''}
              >
                <KindShapeMark kind={each.kind} />
                {t(`domain.kind.${each.kind}`)}
                <span className={css.key} aria-hidden="true">
                  {each.letter}
                </span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
      <p className={css.hint}>{t('notes.kinds.hint')}</p>
    </div>
  );
}
