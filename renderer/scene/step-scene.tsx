import type {
  FreeScene as Free,
  GroupCard,
  StepScene as Step,
  WelcomeScene as Welcome,
} from '../../shared/session/wall/step-scene';
import { useWords } from '../language/words';
import { ClockRing } from './clock-ring';
import css from './scene-view.module.css';
import { WallClock } from './wall-clock';

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

/** The opening: whose meeting it is, and when it begins or how long it still is. */
export function WelcomeScene({ scene }: { readonly scene: Welcome }) {
  const { t, date } = useWords();
  return (
    <>
      <div className={css.question}>
        <p className={css.day}>{date(scene.date, DAY)}</p>
        <h1>{scene.programme}</h1>
        {scene.purpose ? <p className={css.prompt}>{scene.purpose}</p> : null}
      </div>
      <div className={css.clock}>
        {scene.clock ? (
          <WallClock face={scene.clock} />
        ) : (
          <ClockRing face={null} label={t('wall.startsAt', { time: scene.startTime })}>
            <span className={css.startsAt}>{scene.startTime}</span>
          </ClockRing>
        )}
      </div>
    </>
  );
}

/** Time without a task: only when everyone is back. */
export function FreeScene({ scene }: { readonly scene: Free }) {
  const { t, time } = useWords();
  return (
    <div className={css.alone}>
      <h1>{scene.title}</h1>
      {scene.returnAt === null ? null : (
        <p className={css.arrival}>
          {t('wall.returnAtWords')} <b>{time(scene.returnAt)}</b>
        </p>
      )}
    </div>
  );
}

/** What goes on: the title of the step, of two steps beside each other both, and of more that each group has its own. */
function useStepTitle({ title, titles = [] }: Step): string {
  const { t } = useWords();
  if (titles.length > 2) return t('wall.ownSteps');
  return titles.length > 1 ? titles.join(' · ') : title;
}

/** A step: its question, its clock, and the cards of the groups. */
export function StepScene({ scene }: { readonly scene: Step }) {
  return (
    <>
      <div className={css.question}>
        {scene.programme ? <p className={css.day}>{scene.programme}</p> : null}
        <h1>{useStepTitle(scene)}</h1>
        {scene.prompt ? <p className={css.prompt}>{scene.prompt}</p> : null}
      </div>
      {scene.clock ? (
        <div className={css.clock}>
          <WallClock face={scene.clock} />
          <UnderClock isStill={scene.clock.isStill} returnAt={scene.returnAt} />
        </div>
      ) : null}
      {scene.groups.length > 0 ? (
        <ul className={css.groups} data-count={scene.groups.length}>
          {scene.groups.map((group) => (
            <Card key={group.id} group={group} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function UnderClock({ isStill, returnAt }: { readonly isStill: boolean; readonly returnAt: number | null }) {
  const { t, time } = useWords();
  if (isStill) return <p className={css.under}>{t('wall.clock.still')}</p>;
  if (returnAt === null) return null;
  return <p className={css.under}>{t('wall.returnAt', { time: time(returnAt) })}</p>;
}

function Card({ group }: { readonly group: GroupCard }) {
  const { t } = useWords();
  const { title, step, place, question, noteTaker } = group;
  const who = noteTaker && ('role' in noteTaker ? noteTaker.role : t(`domain.perspective.${noteTaker.perspective}`));
  return (
    <li className={css.group}>
      <h2>{title}</h2>
      {step ? <p className={css.task}>{step}</p> : null}
      {place ? <p className={css.place}>{place}</p> : null}
      {question ? <p className={css.ask}>{question}</p> : null}
      {who ? <p className={css.taker}>{t('wall.noteTaker', { who })}</p> : null}
    </li>
  );
}
