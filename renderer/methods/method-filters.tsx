import { MethodAim } from '../../shared/model/vocabularies';
import { useWords } from '../language/words';
import { type Choice, Select } from '../ui/choice';
import { TextField } from '../ui/field';
import type { MethodQuestion } from './find-methods';
import css from './method-browser.module.css';

const MINUTES = [30, 60, 90, 120, 180] as const;
const PEOPLE = [4, 8, 12, 20, 40] as const;
const ANY = 'any';

/** What is known of the meeting that a method is looked for: minutes that are left, and how many people come. */
export type MeetingRoom = { readonly minutes: number; readonly people: number };

type FiltersProps = {
  readonly question: MethodQuestion;
  readonly onAsk: (part: Partial<MethodQuestion>) => void;
  readonly room: MeetingRoom | undefined;
};

/** What to look for: words, minutes, people and what it is good for. */
export function MethodFilters({ question, onAsk, room }: FiltersProps) {
  const { t } = useWords();
  const aims: readonly Choice[] = MethodAim.options.map((aim) => ({ id: aim, text: t(`domain.aim.${aim}`) }));
  return (
    <>
      <TextField label={t('methods.search')} type="search" value={question.text} onChange={(text) => onAsk({ text })} />
      <div className={css.filters}>
        <Limit
          name="minutes"
          values={MINUTES}
          here={room && room.minutes > 0 ? room.minutes : undefined}
          value={question.minutes}
          onChange={(minutes) => onAsk({ minutes })}
        />
        <Limit
          name="people"
          values={PEOPLE}
          here={room && room.people > 0 ? room.people : undefined}
          value={question.people}
          onChange={(people) => onAsk({ people })}
        />
        <Select
          label={t('methods.filter.aim')}
          value={question.aim ?? ANY}
          choices={[{ id: ANY, text: t('methods.filter.aim.any') }, ...aims]}
          onChange={(id) => onAsk({ aim: id === ANY ? null : (id as MethodAim) })}
        />
      </div>
    </>
  );
}

type LimitProps = {
  readonly name: 'minutes' | 'people';
  readonly values: readonly number[];
  /** What this meeting has: offered first. */
  readonly here: number | undefined;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

function Limit({ name, values, here, value, onChange }: LimitProps) {
  const { t } = useWords();
  const others = values.filter((one) => one !== here);
  return (
    <Select
      label={t(`methods.filter.${name}`)}
      value={value === null ? ANY : String(value)}
      choices={[
        { id: ANY, text: t('methods.filter.any') },
        ...(here === undefined ? [] : [{ id: String(here), text: t(`methods.filter.${name}.here`, { value: here }) }]),
        ...others.map((one) => ({ id: String(one), text: t(`methods.filter.${name}.value`, { value: one }) })),
      ]}
      onChange={(id) => onChange(id === ANY ? null : Number(id))}
    />
  );
}
