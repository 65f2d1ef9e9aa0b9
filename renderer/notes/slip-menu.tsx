import { type ReactNode, useState } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
} from 'react-aria-components';
import type { Note } from '../../shared/model/note';
import type { NoteKind } from '../../shared/model/note-kinds';
import { useWords } from '../language/words';
import { Icon } from '../ui/icon';
import { type Place, placesFor, sectionsFor } from './destinations';
import { KindList } from './kind-menu';
import { useSurroundings } from './note-surroundings';
import css from './slip-menu.module.css';
import { type NoteActs, useNoteActs } from './use-note-acts';

type Props = {
  readonly note: Note;
  readonly label: string;
  /** The list that the note stands in, in order: with it the note can go up and down. */
  readonly listNow: () => readonly Note[] | undefined;
  readonly onOpen: ((at?: 'about') => void) | undefined;
};

type ItemProps = {
  readonly text: string;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
};

const Item = ({ text, onAction, isDisabled = false, children }: ItemProps) => (
  <MenuItem className={css.item ?? ''} textValue={text} onAction={onAction} isDisabled={isDisabled}>
    {text}
    {children}
  </MenuItem>
);

const Further = ({ text }: { readonly text: string }) => (
  <MenuItem className={css.item ?? ''} textValue={text}>
    {text}
    <span className={css.further}>
      <Icon name="right" size={13} />
    </span>
  </MenuItem>
);

/** All that can be done with a note, behind three dots. */
export function SlipMenu(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={css.trigger ?? ''} aria-label={props.label}>
        <Icon name="more" />
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Acts {...props} onDone={() => setOpen(false)} />
      </Popover>
    </MenuTrigger>
  );
}

// Apart from the button, so that a page with hundreds of slips makes it only for the one that is open.
function Acts({ note, label, listNow, onOpen, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useWords();
  const acts = useNoteActs(note);
  const list = listNow();
  const report = note.inReport ? 'notes.menu.outOfReport' : 'notes.menu.intoReport';
  const setKind = (kind: NoteKind) => {
    onDone();
    void acts.setKind(kind);
  };
  return (
    <Menu className={css.menu ?? ''} aria-label={label}>
      {onOpen ? <Item text={t('notes.menu.edit')} onAction={() => onOpen()} /> : null}
      <SubmenuTrigger>
        <Further text={t('notes.menu.kind')} />
        <Popover className={css.wide ?? ''}>
          <KindList kind={note.kind} onChoose={setKind} />
        </Popover>
      </SubmenuTrigger>
      <SubmenuTrigger>
        <Further text={t('notes.menu.move')} />
        <Popover className={css.popover ?? ''}>
          <Places note={note} acts={acts} />
        </Popover>
      </SubmenuTrigger>
      {list ? <Spots note={note} acts={acts} list={list} /> : null}
      {onOpen ? <Item text={t('notes.menu.about')} onAction={() => onOpen('about')} /> : null}
      <Item text={t(report)} onAction={() => void acts.setInReport(!note.inReport)} />
      <Item text={t('notes.menu.remove')} onAction={() => void acts.remove()} />
    </Menu>
  );
}

type WithinProps = { readonly note: Note; readonly acts: NoteActs };

function Spots({ note, acts, list }: WithinProps & { readonly list: readonly Note[] }) {
  const { t } = useWords();
  const at = list.findIndex(({ id }) => id === note.id);
  return (
    <>
      <Item text={t('notes.menu.up')} isDisabled={at <= 0} onAction={() => void acts.putAt(list, at - 1)} />
      <Item
        text={t('notes.menu.down')}
        isDisabled={at < 0 || at === list.length - 1}
        onAction={() => void acts.putAt(list, at + 1)}
      />
    </>
  );
}

function Places({ note, acts }: WithinProps) {
  const { t } = useWords();
  const around = useSurroundings();
  const itemOf = (place: Place) => (
    <Item key={place.id} text={place.name} isDisabled={place.isHere} onAction={() => void acts.moveTo(place)}>
      {place.isHere ? (
        <span className={css.further}>
          <Icon name="check" size={13} />
        </span>
      ) : null}
    </Item>
  );
  const sections = sectionsFor(note, around);
  return (
    <Menu className={css.menu ?? ''} aria-label={t('notes.menu.move')}>
      <MenuSection aria-label={t('notes.menu.move')}>
        {placesFor(note, around, t('notes.menu.wholeCircle')).map(itemOf)}
      </MenuSection>
      {sections.length > 1 ? (
        <MenuSection>
          <Header className={css.heading ?? ''}>{around.themeOf(note.themeId)?.title}</Header>
          {sections.map(itemOf)}
        </MenuSection>
      ) : null}
    </Menu>
  );
}
