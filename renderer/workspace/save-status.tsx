import { Refusal } from '../../shared/model/message';
import { redo, undo, useHistory } from '../data/repository';
import { useSaveState } from '../data/saving';
import { useWords } from '../language/words';
import { hrefOf } from '../route/route';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useNow } from '../ui/use-now';
import css from './save-status.module.css';

/** Takes the last act back, or puts it in place again; each says which act that is. */
export function UndoRedo() {
  const { t, say } = useWords();
  const history = useHistory();
  const undoLabel = history.undo ? t('app.undo.act', { act: say(history.undo) }) : t('app.undo.none');
  const redoLabel = history.redo ? t('app.redo.act', { act: say(history.redo) }) : t('app.redo.none');
  return (
    <div className={css.undo}>
      <Button variant="quiet" aria-label={undoLabel} isDisabled={!history.undo} onPress={() => void undo()}>
        <Icon name="undo" />
        {history.undo ? <span className={css.act}>{say(history.undo)}</span> : null}
      </Button>
      <Button variant="icon" aria-label={redoLabel} isDisabled={!history.redo} onPress={() => void redo()}>
        <Icon name="redo" />
      </Button>
    </div>
  );
}

const WORRY_AFTER_MS = 2000;

/** Whether it is saved, as the way to how it was before. */
export function SaveStatusLink() {
  const { t } = useWords();
  return (
    <a className={css.earlier} href={hrefOf({ page: 'versions' })} title={t('versions.title')}>
      <SaveStatus />
      <span className={css.hidden}>{t('versions.saveStatus')}</span>
    </a>
  );
}

/** "Opgeslagen 14:03" is said only of what the host has on its disk. */
export function SaveStatus() {
  const { t, say, time } = useWords();
  const state = useSaveState();
  const now = useNow();
  if (state.kind === 'saved') {
    const text = state.savedAt === null ? t('app.save.ready') : t('app.save.saved', { time: time(state.savedAt) });
    return (
      <span className={css.save} role="status">
        {text}
      </span>
    );
  }
  const reason = state.kind === 'unsaved' && state.reason instanceof Refusal ? say(state.reason.said) : '';
  const why = `${reason} ${t('app.save.unsavedWhy')}`.trim();
  const isLate = state.kind === 'unsaved' || now - state.since > WORRY_AFTER_MS;
  return (
    <span className={css.save} role="status" title={isLate ? why : undefined}>
      {isLate ? <b className={css.unsaved}>{t('app.save.unsaved')}</b> : t('app.save.saving')}
    </span>
  );
}
