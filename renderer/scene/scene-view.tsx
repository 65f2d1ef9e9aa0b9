import { memo, useRef } from 'react';
import type { GroupCard, Scene } from '../../shared/session/wall/scene';
import { useWords } from '../language/words';
import { ClockRing } from './clock-ring';
import css from './scene-view.module.css';
import { useFit } from './use-fit';
import { WallClock } from './wall-clock';

type Of<K extends Scene['kind']> = { readonly scene: Extract<Scene, { kind: K }> };

/**
 * Draws what the room sees and knows nothing else. It fills the box that it stands in: a whole screen, or the small
 * picture in the regie. Text that does not fit gets smaller by steps; nothing is ever cut off in the middle.
 */
export const SceneView = memo(function SceneView({ scene }: { readonly scene: Scene }) {
  const stage = useRef<HTMLDivElement>(null);
  useFit(stage, scene);
  return (
    <div className={css.wall}>
      <div ref={stage} className={css.stage} data-scene={scene.kind}>
        <Picture scene={scene} />
      </div>
    </div>
  );
});

function Picture({ scene }: { readonly scene: Scene }) {
  const { t } = useWords();
  switch (scene.kind) {
    case 'black':
      return <span className="visually-hidden">{t('wall.black')}</span>;
    case 'finished':
      return (
        <div className={css.alone}>
          <h1>{t('wall.finished.title')}</h1>
          <p className={css.prompt}>{scene.programme}</p>
        </div>
      );
    case 'welcome':
      return <Welcome scene={scene} />;
    case 'free':
      return <Free scene={scene} />;
    case 'step':
      return <Step scene={scene} />;
  }
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

function Welcome({ scene }: Of<'welcome'>) {
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

function Free({ scene }: Of<'free'>) {
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

function Step({ scene }: Of<'step'>) {
  return (
    <>
      <div className={css.question}>
        {scene.programme ? <p className={css.day}>{scene.programme}</p> : null}
        <h1>{scene.title}</h1>
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
  const { title, place, question, noteTaker } = group;
  const who = noteTaker && ('role' in noteTaker ? noteTaker.role : t(`domain.perspective.${noteTaker.perspective}`));
  return (
    <li className={css.group}>
      <h2>{title}</h2>
      {place ? <p className={css.place}>{place}</p> : null}
      {question ? <p className={css.ask}>{question}</p> : null}
      {who ? <p className={css.taker}>{t('wall.noteTaker', { who })}</p> : null}
    </li>
  );
}
