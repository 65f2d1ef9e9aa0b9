import type { ReactNode } from 'react';
import { ALL_NOTES, filters, type NoteFilter } from '../../shared/learning/note-filter';
import type { Session } from '../../shared/model/session';
import { byDate } from '../../shared/programme/sessions';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Select } from '../ui/choice';
import { TextField } from '../ui/field';
import { KindsMenu } from './kinds-menu';
import css from './note-filter-fields.module.css';

type Props = {
  readonly filter: NoteFilter;
  readonly onChange: (filter: NoteFilter) => void;
  readonly sessions: readonly Session[];
  /** What else can be asked here, such as which party. */
  readonly children?: ReactNode;
  /** Takes back what is asked by `children` too. */
  readonly onClear?: () => void;
  readonly isAsking?: boolean;
};

const ALL = 'all';
const STANDINGS = ['going', 'settled'] as const;

/** Which notes one wants to see: words, kind, meeting, and whether they still go on. */
export function NoteFilterFields({ filter, onChange, sessions, children, onClear, isAsking = false }: Props) {
  const { t, date } = useWords();
  const change = (part: Partial<NoteFilter>) => onChange({ ...filter, ...part });
  const all = { id: ALL, text: t('learning.filter.all') };
  const meetings = byDate(sessions)
    .toReversed()
    .map(({ id, title, date: day }) => ({
      id,
      text: `${date(day, { day: 'numeric', month: 'short' })}  ${title}`,
    }));
  return (
    <search className={css.filter}>
      <div className={css.words}>
        <TextField
          label={t('learning.filter.search')}
          value={filter.text}
          onChange={(text) => change({ text })}
          type="search"
        />
      </div>
      <div className={css.one}>
        <KindsMenu kinds={filter.kinds} onChange={(kinds) => change({ kinds })} />
      </div>
      <div className={css.one}>
        <Select
          label={t('learning.filter.session')}
          value={filter.session ?? ALL}
          choices={[all, ...meetings, { id: 'between', text: t('learning.filter.between') }]}
          onChange={(id) => change({ session: id === ALL ? null : id })}
        />
      </div>
      <div className={css.one}>
        <Select
          label={t('learning.filter.standing')}
          value={filter.standing ?? ALL}
          choices={[all, ...STANDINGS.map((id) => ({ id, text: t(`learning.standing.${id}`) }))]}
          onChange={(id) => change({ standing: STANDINGS.find((each) => each === id) ?? null })}
        />
      </div>
      {children}
      {filters(filter) || isAsking ? (
        <Button
          variant="link"
          onPress={() => {
            onChange(ALL_NOTES);
            onClear?.();
          }}
        >
          {t('learning.filter.clear')}
        </Button>
      ) : null}
    </search>
  );
}
