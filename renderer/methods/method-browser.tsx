import { type ReactNode, useState } from 'react';
import { minutesInSession } from '../../shared/methods/steps';
import type { Method } from '../../shared/model/method';
import { useMethodLibrary } from '../data/method-library';
import { useWords } from '../language/words';
import { Select } from '../ui/choice';
import { TextField } from '../ui/field';
import { PickList } from '../ui/pick-list';
import { findMethods } from './find-methods';
import css from './method-browser.module.css';
import { MethodPreview } from './method-preview';

const MINUTES = [30, 60, 90, 120, 180] as const;
const PEOPLE = [4, 8, 12, 20, 40] as const;
const ANY = 'any';

type BrowserProps = {
  readonly methodId: string | undefined;
  readonly onChoose: (methodId: string) => void;
  /** What can be done with the method that is shown. */
  readonly acts?: (method: Method, variantId: string | undefined) => ReactNode;
};

/** The library: find a method at the left, see what it asks at the right. */
export function MethodBrowser({ methodId, onChoose, acts }: BrowserProps) {
  const { t, language } = useWords();
  const [text, setText] = useState('');
  const [minutes, setMinutes] = useState<number | null>(null);
  const [people, setPeople] = useState<number | null>(null);
  const library = useMethodLibrary();
  const byName = library.methods.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  const found = findMethods(byName, { text, minutes, people }, language);
  const sizeOf = (method: Method) =>
    t('methods.size', {
      minutes: minutesInSession(method),
      min: method.groupSize.min,
      max: method.groupSize.max,
    });
  const shown = byName.find(({ id }) => id === methodId) ?? byName[0];
  return (
    <div className={css.browser}>
      <div className={css.find}>
        <TextField label={t('methods.search')} type="search" value={text} onChange={setText} />
        <div className={css.filters}>
          <Limit name="minutes" values={MINUTES} value={minutes} onChange={setMinutes} />
          <Limit name="people" values={PEOPLE} value={people} onChange={setPeople} />
        </div>
        <p className={css.count} role="status">
          {t('methods.found', { count: found.length })}
        </p>
        <PickList
          label={t('methods.list')}
          items={found.map((method) => ({ id: method.id, text: method.name[language], about: sizeOf(method) }))}
          pickedId={shown?.id}
          onPick={onChoose}
          empty={t('methods.none')}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and without a mouse that needs the focus */}
      <section className={css.preview} tabIndex={0} aria-label={t('methods.preview')}>
        {shown ? <MethodPreview key={shown.id} method={shown} {...(acts && { acts })} /> : null}
      </section>
    </div>
  );
}

type LimitProps = {
  readonly name: 'minutes' | 'people';
  readonly values: readonly number[];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

function Limit({ name, values, value, onChange }: LimitProps) {
  const { t } = useWords();
  return (
    <Select
      label={t(`methods.filter.${name}`)}
      value={value === null ? ANY : String(value)}
      choices={[
        { id: ANY, text: t('methods.filter.any') },
        ...values.map((one) => ({ id: String(one), text: t(`methods.filter.${name}.value`, { value: one }) })),
      ]}
      onChange={(id) => onChange(id === ANY ? null : Number(id))}
    />
  );
}
