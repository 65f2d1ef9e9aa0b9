import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { NoteKind } from '../../shared/model/note-kinds';
import { FAMILIES, KINDS } from '../../shared/notes/kinds';
import { useWords } from '../language/words';
import { Icon } from '../ui/icon';
import { KindShapeMark } from '../ui/kind-mark';
import css from './kinds-menu.module.css';

type Props = {
  /** None chosen means all. */
  readonly kinds: readonly NoteKind[];
  readonly onChange: (kinds: readonly NoteKind[]) => void;
};

/** Which kinds of note are looked at: a menu in which several can be ticked, and which says what was ticked. */
export function KindsMenu({ kinds, onChange }: Props) {
  const { t, list } = useWords();
  const chosen = kinds.length > 2 ? t('learning.filter.kinds', { count: kinds.length }) : list(kinds.map(nameOf));
  function nameOf(kind: NoteKind) {
    return t(`domain.kind.${kind}`);
  }
  return (
    <div className={css.field}>
      <span className={css.label}>{t('learning.filter.kind')}</span>
      <MenuTrigger>
        <Button
          className={css.trigger ?? ''}
          aria-label={`${t('learning.filter.kind')}: ${chosen || t('learning.filter.all')}`}
        >
          <span className={css.value}>{chosen || t('learning.filter.all')}</span>
          <Icon name="down" size={13} />
        </Button>
        <Popover className={css.popover ?? ''}>
          <Menu
            className={css.kinds ?? ''}
            aria-label={t('learning.filter.kind')}
            selectionMode="multiple"
            selectedKeys={kinds}
            onSelectionChange={(keys) =>
              onChange(keys === 'all' ? [] : NoteKind.options.filter((kind) => keys.has(kind)))
            }
          >
            {FAMILIES.map((family) => (
              <MenuSection key={family}>
                <Header className={css.heading ?? ''}>{t(`domain.kindFamily.${family}`)}</Header>
                {KINDS.filter((each) => each.family === family).map(({ kind }) => (
                  <MenuItem key={kind} id={kind} textValue={nameOf(kind)} className={css.kind ?? ''}>
                    {({ isSelected }) => (
                      <>
                        <KindShapeMark kind={kind} />
                        {nameOf(kind)}
                        <span className={css.tick}>{isSelected ? <Icon name="check" size={13} /> : null}</span>
                      </>
                    )}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
