import { useState } from 'react';
import {
  CATEGORIES,
  type Category,
  type Hurdle,
  isUnsorted,
  ofCategory,
  sortHurdle,
} from '../../../shared/instruments/hurdles';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { TextField } from '../../ui/field';
import { MenuButton } from '../../ui/menu';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { type HurdleProps, NoHurdles, useCategories } from './hurdle-parts';

/** Each hurdle with its kind. The next one that is not sorted stands on top, with the kinds to choose from. */
export function SortBoard({ hurdles, acts, onOpen }: HurdleProps) {
  const { t } = useWords();
  const unsorted = hurdles.filter(isUnsorted);
  // One at a time, as it is read aloud. It has no key of its own, so that the keyboard stays on the kinds.
  const [first] = unsorted;
  const sort = (hurdle: Hurdle) => (category: Category, ownName?: string) =>
    void acts.change(hurdle, (latest, now) => sortHurdle(latest, category, ownName, now));
  return (
    <>
      <NoHurdles hurdles={hurdles} />
      {first ? (
        <NoteCard note={first} onOpen={onOpen} isLarge>
          <Kinds onSort={sort(first)} />
          {unsorted.length > 1 ? (
            <p className={css.quiet}>{t('instruments.hurdle.more', { count: unsorted.length - 1 })}</p>
          ) : null}
        </NoteCard>
      ) : null}
      <div className={css.columns}>
        {CATEGORIES.map((category) => {
          const here = ofCategory(hurdles, category);
          const name = t(`domain.hurdleCategory.${category}`);
          return (
            <section key={category} className={css.column} aria-label={name}>
              <h2>
                {name} <span className={css.count}>{here.length}</span>
              </h2>
              <ul className={css.cards}>
                {here.map((hurdle) => (
                  <li key={hurdle.id}>
                    <NoteCard note={hurdle} onOpen={onOpen}>
                      <div className={classNames(css.inLine, css.leading)}>
                        <OtherKind hurdle={hurdle} onSort={sort(hurdle)} />
                        {category === 'other' ? <b>{hurdle.otherCategory}</b> : null}
                      </div>
                    </NoteCard>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

type SortProps = { readonly onSort: (category: Category, ownName?: string) => void };

/** One press for each kind; an own kind asks for its name. */
function Kinds({ onSort }: SortProps) {
  const categories = useCategories();
  const [asksName, setAsksName] = useState(false);
  if (asksName)
    return (
      <OwnName
        onKeep={(name) => {
          setAsksName(false);
          if (name) onSort('other', name);
        }}
      />
    );
  return (
    <div className={css.inLine}>
      {categories.map(({ id, text }) => (
        <Button key={id} onPress={() => (id === 'other' ? setAsksName(true) : onSort(id))}>
          {text}
        </Button>
      ))}
    </div>
  );
}

/** A hurdle that was sorted goes to another kind by a menu. */
function OtherKind({ hurdle, onSort }: SortProps & { readonly hurdle: Hurdle }) {
  const { t } = useWords();
  const categories = useCategories();
  const [asksName, setAsksName] = useState(false);
  if (asksName)
    return (
      <OwnName
        onKeep={(name) => {
          setAsksName(false);
          if (name) onSort('other', name);
        }}
      />
    );
  return (
    <MenuButton
      label={t('instruments.hurdle.otherKind')}
      variant="quiet"
      parts={[
        {
          choices: categories
            .filter(({ id }) => id !== hurdle.category || id === 'other')
            .map(({ id, text }) => ({ id, text, onAction: () => (id === 'other' ? setAsksName(true) : onSort(id)) })),
        },
      ]}
    >
      {t('instruments.hurdle.otherKind')}
    </MenuButton>
  );
}

/** How an own kind is called; nothing typed keeps the hurdle where it was. */
function OwnName({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const keep = () => onKeep(name.trim());
  return (
    <TextField
      label={t('notes.field.otherCategory')}
      value={name}
      onChange={setName}
      onEnter={keep}
      onBlur={keep}
      autoFocus
    />
  );
}
