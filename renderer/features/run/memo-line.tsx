import type { Block } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import { EditableText } from '../../ui/editable-text';
import css from './memo-line.module.css';

type Props = { readonly block: Block; readonly onSave: (memo: string) => void };

/** What the facilitator wants to remember in this step: seen and changed here, and nowhere the room can see. */
export function MemoLine({ block, onSave }: Props) {
  const { t } = useWords();
  return (
    <div className={css.memo} data-empty={block.memo ? undefined : true}>
      {block.memo ? <span className={css.label}>{t('regie.memo.onlyYou')}</span> : null}
      <div className={css.text}>
        <EditableText
          key={block.id}
          label={t('regie.memo')}
          editLabel={t('session.plan.edit')}
          value={block.memo ?? ''}
          onSave={onSave}
          placeholder={t('regie.memo.none')}
          isLong
        />
      </div>
    </div>
  );
}
