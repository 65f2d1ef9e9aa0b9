import type { Id } from '../../../shared/model/ids';
import type { AgendaLine } from '../../../shared/session/agenda';
import { promptOf, titleOf } from '../../../shared/session/block-words';
import { type BlockFields, editBlock } from '../../../shared/session/plan/plan-commands';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { EditableText } from '../../ui/editable-text';
import { useManner } from './agenda-row';
import { BlockActs } from './block-acts';
import { BlockGroups } from './block-groups';
import { BlockManner, FirstVoice, Memo } from './block-manner';
import css from './block-panel.module.css';
import { BlockTime } from './block-time';
import { BlockWrites } from './block-writes';
import type { AgendaActs } from './use-agenda-acts';
import type { AgendaClipboard } from './use-agenda-clipboard';
import type { Plan } from './use-plan';
import { WallPreview } from './wall-preview';

/** What a panel beside the agenda needs to act. */
export type PanelActs = {
  readonly acts: AgendaActs;
  readonly clipboard: AgendaClipboard;
  readonly onSelect: (ids: readonly Id[]) => void;
  readonly onPick: () => void;
  readonly onPeople: () => void;
};
type PanelProps = PanelActs & { readonly plan: Plan; readonly line: AgendaLine };

// Nobody leads the word in free time or a break.
const hasRound = (kind: AgendaLine['block']['kind']): boolean => kind !== 'free_time' && kind !== 'break';

/** One block: its question, how long, how people work, and what the room will see. */
export function BlockPanel({ plan, line, acts, clipboard, onPick, onPeople }: PanelProps) {
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
      <BlockTime plan={plan} line={line} acts={acts} />
      <BlockWrites plan={plan} block={block} onEdit={edit} />
      <BlockGroups plan={plan} block={block} acts={acts} onPeople={onPeople} />
      {hasRound(block.kind) ? <FirstVoice block={block} onEdit={edit} /> : null}
      <Memo block={block} onEdit={edit} />
      <BlockManner block={block} onEdit={edit} />
      <BlockActs plan={plan} block={block} acts={acts} clipboard={clipboard} onPick={onPick} />
      <WallPreview plan={plan} line={line} />
    </div>
  );
}
