import type { Told } from '../../../../shared/network/told-measures';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import css from './measures.module.css';

type NameOf = (id: string) => string;
type MeasureLineProps = {
  readonly told: Told;
  /** The same measure on an earlier day; `told` is undefined when it could not be told then. */
  readonly before: { readonly takenOn: string; readonly told: Told | undefined } | null;
  readonly nameOf: NameOf;
  readonly isShown: boolean;
  readonly onShow: () => void;
};

/** One measure as a sentence to press: it shows on the map who it is about. */
export function MeasureLine({ told, before, nameOf, isShown, onShow }: MeasureLineProps) {
  const { t } = useWords();
  return (
    <li className={classNames(isShown && css.shown)}>
      <Button variant="quiet" isFull aria-pressed={isShown} onPress={onShow}>
        <span className={css.sentence}>
          <Sentence told={told} nameOf={nameOf} />
        </span>
      </Button>
      {before?.told ? <Before takenOn={before.takenOn} told={before.told} nameOf={nameOf} /> : null}
      {told.isPrivate ? (
        <p className={css.private}>
          <Icon name="lock" size={13} /> {t('measures.onlyYou')}
        </p>
      ) : null}
    </li>
  );
}

function Sentence({ told, nameOf }: Pick<MeasureLineProps, 'told' | 'nameOf'>) {
  const { t, list } = useWords();
  const { name, count = 0, of = 0, partyIds } = told;
  switch (name) {
    case 'leaning':
    case 'suggested':
    case 'bridges':
    case 'fragile':
      return partyIds.length === 0
        ? t(`measures.told.${name}Nobody`)
        : t(`measures.told.${name}`, { names: list(partyIds.map(nameOf)) });
    default:
      return t(`measures.told.${name}`, { count, of });
  }
}

type BeforeProps = { readonly takenOn: string; readonly told: Told; readonly nameOf: NameOf };

function Before({ takenOn, told, nameOf }: BeforeProps) {
  const { t, date, list } = useWords();
  const { count, of, partyIds } = told;
  const day = { date: date(takenOn, { day: 'numeric', month: 'long' }) };
  const names = list(partyIds.map(nameOf));
  if (count !== undefined && of !== undefined)
    return <p className={css.then}>{t('measures.then', { ...day, count, of })}</p>;
  return (
    <p className={css.then}>
      {partyIds.length === 0 ? t('measures.thenNobody', day) : t('measures.thenNamed', { ...day, names })}
    </p>
  );
}
