import { ToggleButton } from 'react-aria-components';
import { numberOfStep } from '../../shared/model/card-columns';
import { type CardStep, PartnershipCard } from '../../shared/model/instruments';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { MenuButton } from '../ui/menu';
import { useOnCard } from './card-context';
import css from './column-head.module.css';

type Props = { readonly step: CardStep; readonly isOpen: boolean; readonly onOpen: () => void };

/** The name of the heading of a column, for what stands under it. */
export const headingId = (cardId: string, step: CardStep): string => `card-${cardId}-${step}`;

/** A column's name and number, how far it is, and the way to the zaalscherm. A folded one opens when it is pressed. */
export function ColumnHead({ step, isOpen, onOpen }: Props) {
  const { t } = useWords();
  const { card, entries } = useOnCard();
  const name = t(`card.step.${step}`);
  const count = entries.filter((entry) => entry.step === step).length;
  return (
    <header className={css.head} data-step={step} data-folded={!isOpen || undefined}>
      <h2 id={headingId(card.id, step)} className={css.name}>
        {name}
        <span className={css.number}>{numberOfStep(step)}</span>
      </h2>
      {isOpen ? (
        <div className={css.row}>
          <StateMenu step={step} name={name} />
          <ShowButton step={step} name={name} />
        </div>
      ) : (
        <Button variant="link" onPress={onOpen} aria-label={t('card.view.open', { step: name })}>
          {t('card.count', { count })}
        </Button>
      )}
    </header>
  );
}

const STATES = PartnershipCard.shape.stepState.valueType.options;

function StateMenu({ step, name }: { readonly step: CardStep; readonly name: string }) {
  const { t } = useWords();
  const { card, acts } = useOnCard();
  const state = card.stepState[step];
  return (
    <MenuButton
      label={`${t('card.state', { step: name })} ${t(`card.state.${state}`)}`}
      variant="quiet"
      parts={[
        {
          choices: STATES.map((to) => ({
            id: to,
            text: t(`card.state.${to}`),
            isDisabled: to === state,
            onAction: () => acts.setState(step, to),
          })),
        },
      ]}
    >
      <span className={css.state} data-state={state}>
        {t(`card.state.${state}`)}
      </span>
    </MenuButton>
  );
}

function ShowButton({ step, name }: { readonly step: CardStep; readonly name: string }) {
  const { t } = useWords();
  const { wall } = useOnCard();
  const isShown = wall.shown === step;
  return (
    <ToggleButton
      className={css.show ?? ''}
      isSelected={isShown}
      onChange={() => wall.show(step)}
      aria-label={t('card.wall.column.named', { step: name })}
    >
      <Icon name="screen" />
      {isShown ? <span className={css.isShown}>{t('card.wall.isShown')}</span> : null}
    </ToggleButton>
  );
}
