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

type View = Step | 'all' | 'notes';

/** A step of the partnership card: the column that it is about, and what was captured but is not on the card yet. */
export function CardStepScreen(props: StepScreenProps) {
  const { run, block, groupId, texts } = props;
  const prefill = readCardPrefill(texts.prefillOf(block));
  const [view, setView] = useState<View>(prefill?.step ?? 'all');
  const chosen = useRunCard(run, block, groupId);
  if (!chosen) return <div aria-busy="true" />;
  return (
    <>
      {chosen.card ? <Views view={view} onView={setView} /> : null}
      {view === 'notes' ? (
        <ChoosingStep {...props} />
      ) : (
        <OnTheCard {...props} chosen={chosen} prefill={prefill} open={view === 'all' ? FILL_ORDER : [view]} />
      )}
    </>
  );
}

/** The columns, the whole card, or the notes of the step as in every other step. */
function Views({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const { t } = useWords();
  const choices: readonly { readonly id: View; readonly text: string }[] = [
    ...FILL_ORDER.map((id) => ({ id, text: t(`card.step.${id}`) })),
    { id: 'all', text: t('card.view.all') },
    { id: 'notes', text: t('card.run.notes') },
  ];
  return (
    <div className={css.bar}>
      <Segmented<View> label={t('card.run.view')} value={view} choices={choices} onChange={onView} />
    </div>
  );
}

function WhichCard({ chosen, card }: { readonly chosen: RunCard; readonly card: PartnershipCard }) {
  const { t } = useWords();
  return (
    <div className={css.which}>
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
    </div>
  );
}

type OnProps = StepScreenProps & {
  readonly chosen: RunCard;
  readonly prefill: CardPrefill | null;
  readonly open: readonly Step[];
};

function OnTheCard(props: OnProps) {
  const { t } = useWords();
  const { run, chosen } = props;
  if (chosen.card) return <Loaded {...props} key={chosen.card.id} card={chosen.card} />;
  return (
    <>
      <div className={css.none}>
        <p>{t('card.run.none')}</p>
        <NewCardForm programmeId={run.session.programmeId} onMade={chosen.choose} />
      </div>
      <ChoosingStep {...props} />
    </>
  );
}

function Loaded({ card, run, block, onOpen, chosen, prefill, open }: OnProps & { readonly card: PartnershipCard }) {
  const rows = useCardRows(card);
  if (!rows) return <div aria-busy="true" />;
  return (
    <>
      {block.stepId === 'close' && open.length > 1 ? (
        <div className={css.close}>
          <ReadAloud rows={rows} />
          <FilledInBy card={card} />
        </div>
      ) : (
        <div className={css.canvas}>
          <CardCanvas rows={rows} sessionId={run.session.id} open={open} />
        </div>
      )}
      <WaitingNotes run={run} block={block} rows={rows} prefill={prefill} onOpen={onOpen} />
      <WhichCard chosen={chosen} card={card} />
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
