import { Block } from '../../../shared/model/session';
import { Mode, Perspective } from '../../../shared/model/vocabularies';
import type { BlockFields } from '../../../shared/session/plan/plan-commands';
import { useWords } from '../../language/words';
import { Select } from '../../ui/choice';
import css from './block-panel.module.css';

const EVERYONE = 'everyone';

type MannerProps = { readonly block: Block; readonly onEdit: (fields: BlockFields) => void };

/** How people work in a block, what sort of block it is, and who speaks first. */
export function BlockManner({ block, onEdit }: MannerProps) {
  const { t } = useWords();
  const voices = [EVERYONE, ...Perspective.options] as const;
  return (
    <details className={css.manner}>
      <summary>{t('session.plan.manner')}</summary>
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
      <Select
        label={t('session.plan.firstVoice')}
        value={block.firstVoice ?? EVERYONE}
        choices={voices.map((id) => ({
          id,
          text: id === EVERYONE ? t('session.plan.firstVoice.none') : t(`domain.perspective.${id}`),
        }))}
        onChange={(voice) => onEdit({ firstVoice: voice === EVERYONE ? undefined : voice })}
      />
    </details>
  );
}
