import type { Block } from '../../../shared/model/session';
import type { Speaker, Turns } from '../../../shared/session/run/speaking-round';
import { useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { MenuButton } from '../../ui/menu';
import css from './round-panel.module.css';
import type { Round } from './use-round';
import type { Run } from './use-run';
import { useWallActs } from './use-wall-acts';

type Props = { readonly run: Run; readonly block: Block; readonly round: Round };

/** Whose turn it is in a round, who comes after, and one press to go on. Names stay here: the wall shows roles. */
export function RoundPanel({ run, block, round }: Props) {
  const { t } = useWords();
  const { turns } = round;
  useCommand('spoken', () => turns?.now && round.spoke(turns.now), turns?.now !== undefined);
  if (!turns) return null;
  const spoken = turns.order.length - turns.waiting.length;
  return (
    <section className={css.round} aria-label={t('regie.round')}>
      <div className={css.head}>
        <Now turns={turns} round={round} />
        <span className={css.end}>
          <OnWall run={run} block={block} />
          <Button variant="link" onPress={round.end}>
            {t('regie.round.end')}
          </Button>
        </span>
      </div>
      <div className={css.order}>
        <span className={css.quiet}>{t('regie.round.far', { spoken, people: turns.order.length })}</span>
        <ul className={css.people} aria-label={t('regie.round.order')}>
          {turns.order.map((person) => (
            <Person key={person.id} person={person} turns={turns} round={round} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Now({ turns, round }: { readonly turns: Turns; readonly round: Round }) {
  const { t } = useWords();
  const { now, next } = turns;
  if (!now) return <b className={css.now}>{t('regie.round.all')}</b>;
  return (
    <>
      <p className={css.now} role="status">
        <span className={css.tag}>{t('regie.round.now')}</span> <b>{now.label}</b>
      </p>
      <Button keyName="S" onPress={() => round.spoke(now)}>
        {t('regie.round.spoke')}
      </Button>
      {next ? (
        <Button variant="quiet" onPress={() => round.pass(now)}>
          {t('regie.round.pass')}
        </Button>
      ) : null}
    </>
  );
}

type PersonProps = { readonly person: Speaker; readonly turns: Turns; readonly round: Round };

function Person({ person, turns, round }: PersonProps) {
  const { t } = useWords();
  const hasSpoken = turns.spokenIds.has(person.id);
  const isNow = turns.now?.id === person.id;
  const state = hasSpoken ? 'spoken' : isNow ? 'now' : 'waits';
  const shown = turns.next?.id === person.id ? t('regie.round.next', { label: person.label }) : person.label;
  return (
    <li data-state={state}>
      <MenuButton
        label={t('regie.round.person', { label: shown, state })}
        variant="quiet"
        parts={[
          {
            choices: [
              hasSpoken
                ? { id: 'not', text: t('regie.round.notSpoke'), onAction: () => round.notSpoke(person) }
                : { id: 'spoke', text: t('regie.round.spoke'), onAction: () => round.spoke(person) },
              ...(isNow ? [] : [{ id: 'give', text: t('regie.round.give'), onAction: () => round.give(person) }]),
              ...(hasSpoken ? [] : [{ id: 'pass', text: t('regie.round.pass'), onAction: () => round.pass(person) }]),
            ],
          },
        ]}
      >
        {shown}
      </MenuButton>
    </li>
  );
}

/** The round on the wall, as an explicit wish; only for the step that is there. */
function OnWall({ run, block }: Omit<Props, 'round'>) {
  const { t } = useWords();
  const acts = useWallActs(run.session.id);
  if (run.wall?.blockId !== block.id) return null;
  return (
    <Checkbox
      isSelected={run.wall.view?.kind === 'turns'}
      onChange={(isOn) => acts.showView(isOn ? { kind: 'turns' } : undefined)}
    >
      {t('regie.round.onWall')}
    </Checkbox>
  );
}
