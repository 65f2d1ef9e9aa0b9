import { Block } from '../../../shared/model/session';
import { Mode, Perspective } from '../../../shared/model/vocabularies';
import type { BlockFields } from '../../../shared/session/plan/plan-commands';
import { useWords } from '../../language/words';
import { Select } from '../../ui/choice';
import { EditableText } from '../../ui/editable-text';
import css from './block-panel.module.css';

const EVERYONE = 'everyone';

type MannerProps = { readonly block: Block; readonly onEdit: (fields: BlockFields) => void };

/** How people work in a block, and what sort of block it is. */
export function BlockManner({ block, onEdit }: MannerProps) {
  const { t } = useWords();
  return (
    <details className={css.manner}>
      <summary>{t('agenda.manner')}</summary>
      <Select
        label={t('session.plan.mode')}
        value={block.mode}
        choices={Mode.options.map((id) => ({ id, text: t(`domain.mode.${id}`) }))}
        onChange={(mode) => onEdit({ mode })}
      />
      <Select
        label={t('session.plan.blockKind')}
        value={block.kind}
        choices={Block.shape.kind.options.map((id) => ({ id, text: t(`domain.blockKind.${id}`) }))}
        onChange={(kind) => onEdit({ kind })}
      />
    </details>
  );
}

/** Who has the first word in a round. */
export function FirstVoice({ block, onEdit }: MannerProps) {
  const { t } = useWords();
  const voices = [EVERYONE, ...Perspective.options] as const;
  return (
    <Select
      label={t('agenda.firstVoice')}
      value={block.firstVoice ?? EVERYONE}
      choices={voices.map((id) => ({
        id,
        text: id === EVERYONE ? t('agenda.firstVoice.none') : t(`domain.perspective.${id}`),
      }))}
      onChange={(voice) => onEdit({ firstVoice: voice === EVERYONE ? undefined : voice })}
    />
  );
}

/** What the facilitator wants to remember in this block; never on the wall. */
export function Memo({ block, onEdit }: MannerProps) {
  const { t } = useWords();
  return (
    <div className={css.memo}>
      {block.memo ? <p className={css.label}>{t('agenda.memo')}</p> : null}
      <EditableText
        label={t('agenda.memo')}
        editLabel={t('session.plan.edit')}
        value={block.memo ?? ''}
        placeholder={t('agenda.memo')}
        onSave={(memo) => onEdit({ memo: memo || undefined })}
        isLong
      />
      {block.memo ? <p className={css.only}>{t('agenda.memo.only')}</p> : null}
    </div>
  );
}
