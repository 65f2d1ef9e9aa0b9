import { useState } from 'react';
import { type CardPrefill, readCardPrefill } from '../../../../shared/card/notes';
import { FILL_ORDER } from '../../../../shared/model/card-columns';
import type { PartnershipCard, CardStep as Step } from '../../../../shared/model/instruments';
import type { Block } from '../../../../shared/model/session';
import { CardCanvas } from '../../../card/card-canvas';
import { NewCardForm } from '../../../card/new-card-form';
import { ReadAloud } from '../../../card/read-aloud';
import { useCardActs } from '../../../card/use-card-acts';
import { useCardRows } from '../../../card/use-cards';
import { useWords } from '../../../language/words';
import { hrefOf } from '../../../route/route';
import { ButtonLink } from '../../../ui/button';
import { Segmented, Select } from '../../../ui/choice';
import { SavedTextField } from '../../../ui/field';
import { ChoosingStep } from '../board/choosing-step';
import type { StepScreenProps } from '../step-screen-props';
import css from './card-step.module.css';
import { type RunCard, useRunCard } from './use-run-card';
import { WaitingNotes } from './waiting-notes';

/** The method that is about the card: its steps have a screen of their own. */
export const isCardStep = ({ methodId, kind }: Block): boolean => methodId === 'partnership-card' && kind !== 'break';

type View = 'card' | 'notes';

/** A step of the partnership card: the column that it is about, and what was captured but is not on the card yet. */
export function CardStepScreen(props: StepScreenProps) {
  const { t } = useWords();
  const { run, block, groupId } = props;
  const [view, setView] = useState<View>('card');
  const chosen = useRunCard(run, block, groupId);
  if (!chosen) return <div aria-busy="true" />;
  return (
    <>
      <div className={css.bar}>
        <Segmented<View>
          label={t('card.run.view')}
          value={view}
          choices={(['card', 'notes'] as const).map((id) => ({ id, text: t(`card.run.view.${id}`) }))}
          onChange={setView}
        />
        {view === 'card' && chosen.card ? <WhichCard chosen={chosen} card={chosen.card} /> : null}
      </div>
      {view === 'notes' ? <ChoosingStep {...props} /> : <OnTheCard {...props} chosen={chosen} />}
    </>
  );
}

function WhichCard({ chosen, card }: { readonly chosen: RunCard; readonly card: PartnershipCard }) {
  const { t } = useWords();
  return (
    <>
      <Select
        label={t('card.run.card')}
        isLabelHidden
        value={card.id}
        choices={chosen.choices}
        onChange={chosen.choose}
      />
      <ButtonLink variant="link" href={hrefOf({ page: 'card', programmeId: card.programmeId, cardId: card.id })}>
        {t('card.run.open')}
      </ButtonLink>
    </>
  );
}

type OnProps = StepScreenProps & { readonly chosen: RunCard };

function OnTheCard(props: OnProps) {
  const { t } = useWords();
  const { run, chosen } = props;
  if (chosen.card) return <Loaded {...props} card={chosen.card} />;
  return (
    <div className={css.none}>
      <p>{t('card.run.none')}</p>
      <NewCardForm programmeId={run.session.programmeId} onMade={chosen.choose} />
    </div>
  );
}

function Loaded({ card, ...props }: OnProps & { readonly card: PartnershipCard }) {
  const { run, block, texts, onOpen } = props;
  const rows = useCardRows(card);
  if (!rows) return <div aria-busy="true" />;
  const prefill = readCardPrefill(texts.prefillOf(block));
  const isClose = block.stepId === 'close';
  return (
    <>
      {isClose ? (
        <div className={css.close}>
          <ReadAloud rows={rows} />
          <FilledInBy card={card} />
        </div>
      ) : (
        <Columns key={card.id} {...props} rows={rows} prefill={prefill} />
      )}
      <WaitingNotes run={run} block={block} rows={rows} prefill={prefill} onOpen={onOpen} />
    </>
  );
}

type ColumnsProps = StepScreenProps & {
  readonly rows: NonNullable<ReturnType<typeof useCardRows>>;
  readonly prefill: CardPrefill | null;
};

/** The column of the step; another one can be looked at, or all of them at once. */
function Columns({ run, rows, prefill }: ColumnsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<Step | 'all'>(prefill?.step ?? 'all');
  const choices = [
    ...FILL_ORDER.map((id) => ({ id, text: t(`card.step.${id}`) })),
    { id: 'all' as const, text: t('card.view.all') },
  ];
  return (
    <>
      <Segmented<Step | 'all'> label={t('card.beside.step')} value={open} choices={choices} onChange={setOpen} />
      <div className={css.canvas}>
        <CardCanvas rows={rows} sessionId={run.session.id} open={open === 'all' ? FILL_ORDER : [open]} />
      </div>
    </>
  );
}

function FilledInBy({ card }: { readonly card: PartnershipCard }) {
  const { t } = useWords();
  const acts = useCardActs(card.id, undefined);
  return (
    <div className={css.who}>
      <SavedTextField
        label={t('card.read.who')}
        value={card.filledInBy}
        onSave={(filledInBy) => acts.edit({ filledInBy: filledInBy.trim() })}
      />
    </div>
  );
}
