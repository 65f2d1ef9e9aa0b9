import type { ReactNode } from 'react';
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
import { boxOf, entriesIn } from '../../shared/card/boxes';
import { isVague } from '../../shared/card/follow-up';
import { notesFromField } from '../../shared/card/notes';
import { FIELDS_OF, FILL_ORDER } from '../../shared/model/card-columns';
import type { CardEntry, CardField, CardStep } from '../../shared/model/instruments';
import { useWords } from '../language/words';
import { Icon } from '../ui/icon';
import { useBoxWords } from './box-words';
import { useOnCard } from './card-context';
import line from './entry-line.module.css';
import css from './entry-menu.module.css';

/** Which entry of its box it is, and of how many. */
export type Spot = { readonly at: number; readonly count: number };
/** What of an entry is being written. */
export type Editing = 'text' | 'role' | null;

type Props = {
  readonly entry: CardEntry;
  readonly spot: Spot;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onEdit: (what: Editing) => void;
};

/** All that can be done with an entry, behind three dots or M. When it closes, the keyboard is where it was. */
export function EntryMenu(props: Props) {
  const { t } = useWords();
  const { entry, isOpen, onOpenChange } = props;
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={line.menu ?? ''} aria-label={t('card.entry.menu', { text: entry.text })} excludeFromTabOrder>
        <Icon name="more" />
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Acts {...props} />
      </Popover>
    </MenuTrigger>
  );
}

type ItemProps = {
  readonly id?: string;
  readonly text: string;
  readonly keyName?: string;
  readonly onAction?: () => void;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
};

const Item = ({ text, keyName, children, ...rest }: ItemProps) => (
  <MenuItem className={css.item ?? ''} textValue={text} {...rest}>
    {text}
    {keyName ? <span className={css.key}>{keyName}</span> : null}
    {children}
  </MenuItem>
);

const Further = ({ text }: { readonly text: string }) => (
  <Item text={text}>
    <span className={css.key}>
      <Icon name="right" size={13} />
    </span>
  </Item>
);

// Apart from the button, so that a card with sixty entries makes it only for the one that is open.
function Acts({ entry, spot, onEdit }: Props) {
  const { t } = useWords();
  const { acts, move } = useOnCard();
  const text = t('card.entry.menu', { text: entry.text });
  const put = (at: number) => move(entry, boxOf(entry), at);
  return (
    <Menu className={css.menu ?? ''} aria-label={text}>
      <Item text={t('card.menu.edit')} keyName="Enter" onAction={() => onEdit('text')} />
      <Item
        text={t(entry.shared ? 'card.menu.own' : 'card.menu.share')}
        keyName={t('card.key.space')}
        onAction={() => acts.setShared(entry, !entry.shared)}
      />
      <SubmenuTrigger>
        <Further text={t('card.menu.move')} />
        <Popover className={css.popover ?? ''}>
          <Places entry={entry} />
        </Popover>
      </SubmenuTrigger>
      <Item text={t('card.menu.up')} keyName="Alt ↑" isDisabled={spot.at === 0} onAction={() => put(spot.at - 1)} />
      <Item
        text={t('card.menu.down')}
        keyName="Alt ↓"
        isDisabled={spot.at === spot.count - 1}
        onAction={() => put(spot.at + 1)}
      />
      {entry.field === 'must_be_able' || entry.role ? (
        <Item text={t('card.menu.role')} onAction={() => onEdit('role')} />
      ) : null}
      {entry.step === 'actions' ? (
        <SubmenuTrigger>
          <Further text={t('card.menu.serves')} />
          <Popover className={css.popover ?? ''}>
            <Values entry={entry} />
          </Popover>
        </SubmenuTrigger>
      ) : null}
      {isVague(entry.text) ? (
        <Item
          text={t(entry.isEnough ? 'card.menu.askAgain' : 'card.ask.enough')}
          onAction={() => acts.setEnough(entry, !entry.isEnough)}
        />
      ) : null}
      <NoteItems entry={entry} />
      <Item text={t('card.menu.remove')} keyName="Delete" onAction={() => void acts.remove(entry)} />
    </Menu>
  );
}

/** The notes that an entry can become as well; one that came from a note says so. */
function NoteItems({ entry }: { readonly entry: CardEntry }) {
  const { t } = useWords();
  const { acts } = useOnCard();
  if (entry.noteId) return <Item text={t('card.noted')} isDisabled />;
  return notesFromField(entry.field).map((from) => (
    <Item
      key={from.kind}
      text={t('card.menu.note', { kind: t(`domain.kind.${from.kind}`) })}
      onAction={() => acts.toNote(entry, from)}
    />
  ));
}

function Places({ entry }: Pick<Props, 'entry'>) {
  const { t } = useWords();
  const { card, entries, move } = useOnCard();
  const { fieldName } = useBoxWords(card);
  const moveTo = (step: CardStep, field: CardField) =>
    move(entry, { step, field }, entriesIn(entries, { step, field }).length);
  return (
    <Menu className={css.menu ?? ''} aria-label={t('card.menu.move')}>
      {FILL_ORDER.map((step) => (
        <MenuSection key={step}>
          <Header className={css.heading ?? ''}>{t(`card.step.${step}`)}</Header>
          {FIELDS_OF[step].map((field) => (
            <Item
              key={field}
              id={field}
              text={fieldName(field)}
              isDisabled={field === entry.field}
              onAction={() => moveTo(step, field)}
            />
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

function Values({ entry }: { readonly entry: CardEntry }) {
  const { t } = useWords();
  const { values, acts } = useOnCard();
  const label = t('card.menu.serves');
  return (
    <Menu
      className={css.menu ?? ''}
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={entry.servesEntryIds ?? []}
      onSelectionChange={(keys) => {
        const chosen = values.filter(({ id }) => keys === 'all' || keys.has(id));
        acts.setServes(
          entry,
          chosen.map(({ id }) => id),
        );
      }}
      renderEmptyState={() => <p className={css.heading}>{t('card.menu.serves.none')}</p>}
      items={values}
    >
      {({ id, text }) => (
        <MenuItem id={id} className={css.item ?? ''} textValue={text}>
          {({ isSelected }) => (
            <>
              {text}
              <span className={css.key}>{isSelected ? <Icon name="check" size={13} /> : null}</span>
            </>
          )}
        </MenuItem>
      )}
    </Menu>
  );
}
