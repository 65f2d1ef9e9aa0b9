import { kindsIn } from '../../../shared/methods/steps';
import type { Block } from '../../../shared/model/session';
import type { AgendaLine } from '../../../shared/session/agenda';
import { promptOf, titleOf } from '../../../shared/session/block-words';
import { groupTitle } from '../../../shared/session/group-order';
import { type BlockFields, editBlock, LONGEST_BLOCK, setMinutes } from '../../../shared/session/plan/plan-commands';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { EditableText } from '../../ui/editable-text';
import { NumberField } from '../../ui/field';
import { KindShapeMark } from '../../ui/kind-mark';
import { useManner } from './agenda-row';
import { BlockActs } from './block-acts';
import { BlockManner } from './block-manner';
import css from './block-panel.module.css';
import type { Plan } from './use-plan';
import { WallPreview } from './wall-preview';

type PanelProps = {
  readonly plan: Plan;
  readonly line: AgendaLine;
  readonly onSelect: (id: string | null) => void;
  readonly onPeople: () => void;
};

/** One block: its question, how long, how people work, and what the room will see. */
export function BlockPanel({ plan, line, onSelect, onPeople }: PanelProps) {
  const { t, language } = useWords();
  const manner = useManner(plan);
  const { block, startsAt, endsAt } = line;
  const edit = (fields: BlockFields) => void commit(editBlock(block, fields, stamp()));
  return (
    <div className={css.panel}>
      <div>
        <p className={css.label}>{t('session.plan.block.when', { from: startsAt, to: endsAt, how: manner(block) })}</p>
        <h2>
          <EditableText
            label={t('session.plan.title')}
            editLabel={t('session.plan.edit')}
            value={titleOf(block, plan.library.methods, language)}
            onSave={(title) => edit({ title })}
            isRequired
          />
        </h2>
      </div>
      <div className={css.question}>
        <EditableText
          label={t('session.plan.question')}
          editLabel={t('session.plan.edit')}
          value={promptOf(block, plan.library.methods, language) ?? ''}
          placeholder={t('session.plan.question.none')}
          onSave={(prompt) => edit({ prompt: prompt || undefined })}
          isLong
        />
      </div>
      <HowLong plan={plan} block={block} />
      <Writes block={block} plan={plan} />
      {block.mode === 'breakout' ? <Scribes plan={plan} onPeople={onPeople} /> : null}
      <BlockManner block={block} onEdit={edit} />
      <BlockActs plan={plan} block={block} onSelect={onSelect} />
      <WallPreview plan={plan} line={line} />
    </div>
  );
}

function HowLong({ plan, block }: { readonly plan: Plan; readonly block: Block }) {
  const { t } = useWords();
  return (
    <div className={css.long}>
      <NumberField
        label={t('session.plan.howLong')}
        unit={t('session.plan.unit')}
        lessLabel={t('session.plan.shorter')}
        moreLabel={t('session.plan.longer')}
        value={block.minutes}
        step={5}
        max={LONGEST_BLOCK}
        onChange={(minutes) => void commit(setMinutes(block, minutes, stamp()))}
      />
      <span className={css.end}>{t('session.plan.end', { time: plan.agenda.endsAt })}</span>
    </div>
  );
}

function Writes({ block, plan }: { readonly block: Block; readonly plan: Plan }) {
  const { t } = useWords();
  const kinds = kindsIn(block, plan.library);
  if (kinds.length === 0) return null;
  return (
    <div>
      <p className={css.label}>{t('session.plan.writes')}</p>
      <ul className={css.chips}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindShapeMark kind={kind} />
            {t(`domain.kind.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Scribes({ plan, onPeople }: { readonly plan: Plan; readonly onPeople: () => void }) {
  const { t } = useWords();
  const { groups, participants, themes } = plan;
  if (groups.length === 0)
    return (
      <Button variant="link" onPress={onPeople}>
        {t('session.plan.band.none')}
      </Button>
    );
  const nameOf = (id: string | undefined) => participants.find((person) => person.id === id)?.label;
  return (
    <div>
      <p className={css.label}>{t('session.plan.scribes')}</p>
      <dl className={css.scribes}>
        {groups.map((group) => (
          <div key={group.id}>
            <dt>{groupTitle(group, groups, themes)}</dt>
            <dd>{nameOf(group.scribeId) ?? t('session.plan.nobody')}</dd>
          </div>
        ))}
      </dl>
      <Button variant="link" onPress={onPeople}>
        {t('session.plan.groups.edit')}
      </Button>
    </div>
  );
}
