import { useState } from 'react';
import { FILL_ORDER, numberOfStep } from '../../../../shared/model/card-columns';
import type { Id } from '../../../../shared/model/ids';
import type { CardStep, PartnershipCard } from '../../../../shared/model/instruments';
import { useSeveralCards } from '../../../card/use-cards';
import { useCommand } from '../../../keyboard/use-command';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Segmented } from '../../../ui/choice';
import { Checkbox } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import css from './beside-page.module.css';
import { CompareView } from './compare-view';
import { GatherView } from './gather-view';
import { useVersionName } from './version-name';

type Props = {
  readonly card: PartnershipCard;
  /** All versions of the card, oldest first. */
  readonly versions: readonly PartnershipCard[];
  readonly onBack: () => void;
};
type Way = 'gather' | 'compare';

/** More versions than this cannot be read beside each other. */
const MOST = 6;
const FIRST_SHOWN = 3;

/** Versions of one card side by side: to bring them together in a new one, or to see what differs. */
export function BesidePage({ card, versions, onBack }: Props) {
  const { t } = useWords();
  const [way, setWay] = useState<Way>('gather');
  const [step, setStep] = useState<CardStep>('values');
  const [chosen, setChosen] = useState<readonly Id[]>(() => versions.slice(-FIRST_SHOWN).map(({ id }) => id));
  const shown = useSeveralCards(versions.filter(({ id }) => chosen.includes(id)));
  const all = useSeveralCards(versions);
  useCommand('back', onBack);
  if (!shown || !all) return <div aria-busy="true" />;
  return (
    <div className={css.page}>
      <header className={css.heading}>
        <Button variant="quiet" onPress={onBack}>
          <Icon name="left" />
          {t('card.beside.back')}
        </Button>
        <h1>{t('card.beside.title')}</h1>
        <Segmented<Way>
          label={t('card.beside.how')}
          value={way}
          choices={(['gather', 'compare'] as const).map((id) => ({ id, text: t(`card.beside.how.${id}`) }))}
          onChange={setWay}
        />
      </header>
      {way === 'gather' ? <Which versions={versions} chosen={chosen} onChoose={setChosen} /> : null}
      {way === 'gather' ? (
        <>
          <Steps step={step} onStep={setStep} />
          <GatherView key={chosen.join()} card={card} sources={shown} step={step} />
        </>
      ) : (
        <CompareView versions={all} />
      )}
    </div>
  );
}

type WhichProps = Pick<Props, 'versions'> & {
  readonly chosen: readonly Id[];
  readonly onChoose: (ids: readonly Id[]) => void;
};

function Which({ versions, chosen, onChoose }: WhichProps) {
  const { t } = useWords();
  const nameOf = useVersionName();
  const isFull = chosen.length >= MOST;
  return (
    <fieldset className={css.which}>
      <legend>{t('card.beside.which')}</legend>
      {versions.map((version) => {
        const isChosen = chosen.includes(version.id);
        return (
          <Checkbox
            key={version.id}
            isSelected={isChosen}
            isDisabled={isFull && !isChosen}
            onChange={(isOn) => onChoose(isOn ? [...chosen, version.id] : chosen.filter((id) => id !== version.id))}
          >
            {nameOf(version)}
          </Checkbox>
        );
      })}
      {isFull && versions.length > MOST ? <span className={css.muted}>{t('card.beside.most')}</span> : null}
    </fieldset>
  );
}

function Steps({ step, onStep }: { readonly step: CardStep; readonly onStep: (step: CardStep) => void }) {
  const { t } = useWords();
  return (
    <Segmented<CardStep>
      label={t('card.beside.step')}
      value={step}
      choices={FILL_ORDER.map((id) => ({ id, text: `${numberOfStep(id)} ${t(`card.step.${id}`)}` }))}
      onChange={onStep}
    />
  );
}
