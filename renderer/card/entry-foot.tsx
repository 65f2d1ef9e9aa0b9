import { asksOn } from '../../shared/card/follow-up';
import { stoodIn } from '../../shared/card/moving';
import type { CardEntry } from '../../shared/model/instruments';
import { useWords } from '../language/words';
import { useOnCard } from './card-context';
import { EntryEdit } from './entry-edit';
import css from './entry-foot.module.css';

type Props = {
  readonly entry: CardEntry;
  readonly isEditingRole: boolean;
  readonly onLeave: (byKey: boolean) => void;
};

/** What one should know of an entry: its role, what it serves, where it stood, and what could still be asked. */
export function EntryFoot({ entry, isEditingRole, onLeave }: Props) {
  const { t } = useWords();
  const { acts } = useOnCard();
  return (
    <div className={css.foot}>
      {isEditingRole ? (
        <EntryEdit
          name={`card.role.${entry.id}`}
          label={t('card.menu.role')}
          value={entry.role ?? ''}
          placeholder={t('card.role')}
          onSave={(role) => acts.setRole(entry, role)}
          onLeave={onLeave}
        />
      ) : entry.role ? (
        <p>{t('card.role.shown', { role: entry.role })}</p>
      ) : null}
      <Serves entry={entry} />
      <Moved entry={entry} />
      <FollowUp entry={entry} />
    </div>
  );
}

function Serves({ entry }: { readonly entry: CardEntry }) {
  const { t, list } = useWords();
  const { values } = useOnCard();
  const served = values.filter(({ id }) => entry.servesEntryIds?.includes(id)).map(({ text }) => text);
  return served.length > 0 ? <p>{t('card.serves', { values: list(served) })}</p> : null;
}

/** "stond bij Waarden": where it came from, with its whole way under the pointer. */
function Moved({ entry }: { readonly entry: CardEntry }) {
  const { t, date, list } = useWords();
  const from = stoodIn(entry);
  if (!from) return null;
  const way = (entry.moves ?? []).map((move) =>
    t('card.moved.at', {
      step: t(`card.step.${move.from}`),
      date: date(move.at.slice(0, 10), { day: 'numeric', month: 'long' }),
    }),
  );
  const title = way.length > 0 ? t('card.moved.history', { steps: list(way) }) : undefined;
  return <p title={title}>{t('card.moved', { step: t(`card.step.${from}`) })}</p>;
}

/** A short or general answer is asked about, quietly; the group may find it enough. */
function FollowUp({ entry }: { readonly entry: CardEntry }) {
  const { t } = useWords();
  const { acts } = useOnCard();
  if (!asksOn(entry)) return null;
  return (
    <p className={css.ask}>
      {t(`card.ask.${entry.step}`)}{' '}
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('card.ask.enough.named', { text: entry.text })}
        onClick={() => acts.setEnough(entry, true)}
      >
        {t('card.ask.enough')}
      </button>
    </p>
  );
}
