import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Session } from '../../../shared/model/session';
import type { Agenda } from '../../../shared/session/agenda';
import { useWords } from '../../language/words';
import css from './meeting-ring.module.css';
import { LINE_PX, type PartLook, pointAt, type Ring, type RingLabel, ringOf, type Size } from './ring-shape';

const LOOKS: readonly PartLook[] = ['circle', 'groups', 'roaming'];
const LABEL_FONT_PX = 15;

/** Measures text in the font of the labels, without drawing it. */
function createRuler(): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return (text) => text.length * 8;
  pen.font = `620 ${LABEL_FONT_PX}px "Atkinson Hyperlegible Next", system-ui, sans-serif`;
  return (text) => pen.measureText(text).width;
}

function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => setSize({ width: box.clientWidth, height: box.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return [ref, size] as const;
}

type RingProps = {
  readonly session: Session;
  readonly agenda: Agenda;
  /** How far the meeting is, as a share of its time: 0 is the start. */
  readonly progress: number;
};

/** The meeting itself as a ring: arc length is minutes, thick is in groups, dotted is roaming time. */
export function MeetingRing({ session, agenda, progress }: RingProps) {
  const { t } = useWords();
  const [ref, size] = useSize();
  const ruler = useMemo(createRuler, []);
  const ring = useMemo(() => (size.width > 0 ? ringOf(agenda, size, ruler) : null), [agenda, size, ruler]);
  const looks = new Set(ring?.arcs.map(({ look }) => look));
  return (
    <div className={css.panel}>
      <div ref={ref} className={css.field}>
        {ring ? <Drawing ring={ring} size={size} session={session} progress={progress} /> : null}
      </div>
      <ol
        className="visually-hidden"
        aria-label={t('start.ring.label', { from: session.startTime, to: agenda.endsAt })}
      >
        {agenda.lines.map(({ block, startsAt }) => (
          <li key={block.id}>{t('start.ring.line', { time: startsAt, title: block.title, minutes: block.minutes })}</li>
        ))}
      </ol>
      <div className={css.legend} aria-hidden="true">
        {LOOKS.filter((look) => looks.has(look)).map((look) => (
          <span key={look}>
            <svg width="34" height="24" viewBox="0 0 34 24" aria-hidden="true">
              <path d="M2 12h30" className={css[look]} />
            </svg>
            {t(`start.ring.${look}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

type DrawingProps = { readonly ring: Ring; readonly size: Size; readonly session: Session; readonly progress: number };

function Drawing({ ring, size, session, progress }: DrawingProps) {
  const { t } = useWords();
  const { centre, radius } = ring;
  const untilPx = Math.max(18, radius * 0.1);
  const now = pointAt(centre, radius, progress);
  return (
    <svg className={css.drawing} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {ring.arcs.map(({ id, path, look }) => (
        <path key={id} d={path} className={css[look]} />
      ))}
      {ring.labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
      <circle cx={now.x} cy={now.y} r={11} className={css.now} />
      <text x={centre.x} y={centre.y + radius * 0.03} className={css.clock} fontSize={Math.max(30, radius * 0.29)}>
        {session.startTime}
      </text>
      <text x={centre.x} y={centre.y + radius * 0.03 + untilPx * 1.6} className={css.until} fontSize={untilPx}>
        {t('start.ring.until', { time: session.endTime })}
      </text>
    </svg>
  );
}

function Label({ label }: { readonly label: RingLabel }) {
  const { t } = useWords();
  const { x, y, lines, minutes, anchor, look } = label;
  return (
    <text x={x} y={y} textAnchor={anchor} className={look === 'groups' ? css.groupLabel : css.label}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never change places
        <tspan key={at} x={x} dy={at === 0 ? 0 : LINE_PX}>
          {line}
        </tspan>
      ))}
      <tspan x={x} dy={LINE_PX} className={css.minutes}>
        {t('start.ring.minutes', { minutes })}
      </tspan>
    </text>
  );
}
