import type { Id } from '../../../shared/model/ids';
import { minutesTogether, slotsOf } from '../../../shared/session/agenda';
import { canStandBeside } from '../../../shared/session/plan/beside-commands';
import { holdsAny } from '../../../shared/session/plan/block-order';
import { canMerge } from '../../../shared/session/plan/split-merge';
import { keyName } from '../../keyboard/keymap';
import { isMac } from '../../keyboard/platform';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './block-panel.module.css';
import type { AgendaActs } from './use-agenda-acts';
import type { AgendaClipboard } from './use-agenda-clipboard';
import type { Plan } from './use-plan';

type SeveralProps = {
  readonly plan: Plan;
  readonly ids: ReadonlySet<Id>;
  readonly acts: AgendaActs;
  readonly clipboard: AgendaClipboard;
  readonly onReady: () => void;
};

/** Blocks that were chosen together, and what can be done with all of them at once. */
export function SeveralPanel({ plan, ids, acts, clipboard, onReady }: SeveralProps) {
  const { t } = useWords();
  const { blocks } = plan;
  const chosen = slotsOf(blocks).filter(holdsAny(ids));
  const minutes = chosen.reduce((sum, slot) => sum + minutesTogether(slot.filter(({ id }) => ids.has(id))), 0);
  const areOut = chosen.flat().every(({ id, status }) => !ids.has(id) || status === 'skipped');
  const key = (keys: string) => keyName(keys, isMac);
  const none = ids.size === 0;
  return (
    <div className={css.panel}>
      <div>
        <h2>{t('agenda.several', { count: ids.size })}</h2>
        <p className={css.label}>{none ? t('agenda.several.none') : t('agenda.several.minutes', { minutes })}</p>
      </div>
      <div className={css.several}>
        <Button isDisabled={none} onPress={() => void acts.moveBy(ids, -1)} keyName={key('Alt+ArrowUp')}>
          {t('session.plan.up')}
        </Button>
        <Button isDisabled={none} onPress={() => void acts.moveBy(ids, 1)} keyName={key('Alt+ArrowDown')}>
          {t('session.plan.down')}
        </Button>
        <Button isDisabled={!canMerge(blocks, ids)} onPress={() => void acts.merge(ids)}>
          {t('agenda.merge')}
        </Button>
        <Button isDisabled={!canStandBeside(blocks, ids)} onPress={() => void acts.putBeside(ids)}>
          {t('agenda.beside')}
        </Button>
        <Button isDisabled={none} onPress={() => void acts.duplicate(ids)} keyName={key('$mod+D')}>
          {t('session.plan.duplicate')}
        </Button>
        <Button isDisabled={none} onPress={() => void acts.leaveOutOrBack(ids)}>
          {t(areOut && !none ? 'session.plan.bringBack' : 'session.plan.leaveOut')}
        </Button>
        <Button isDisabled={none} onPress={clipboard.copy} keyName={key('$mod+C')}>
          {t('agenda.copy')}
        </Button>
        <Button isDisabled={none} onPress={clipboard.cut} keyName={key('$mod+X')}>
          {t('agenda.cut')}
        </Button>
        <Button isDisabled={none} onPress={() => void acts.remove(ids)} keyName="Del">
          {t('session.plan.remove')}
        </Button>
      </div>
      <Button variant="link" onPress={onReady}>
        {t('agenda.several.ready')}
      </Button>
    </div>
  );
}
