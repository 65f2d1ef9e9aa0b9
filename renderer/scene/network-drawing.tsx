import { pathOf, pointOn, turnOn } from '../../shared/network/curves';
import type { NetworkLook, PartyLook, TieLook } from '../../shared/network/look';
import type { DrawnParty, DrawnTie } from '../../shared/network/network-map';
import { RING_CIRCLES } from '../../shared/network/rings';
import { hexagonPath, isOtherNetwork, OUTER_LINE, shapeOf, shapePath } from '../../shared/network/symbols';
import { LINE } from '../../shared/network/text-size';
import { ARROW_AT, lookOf } from '../../shared/network/tie-look';
import type { WallMap } from '../../shared/network/wall-map';
import { useWords } from '../language/words';
import { classNames } from '../ui/class-names';
import { toneClass } from '../ui/tone';
import { domainClass } from './domain-class';
import css from './network-scene.module.css';

const DASHES = { none: undefined, dashed: '7 5', dotted: '1 5' } as const;
/** Symbols are a little larger than on a desk: they are seen from the back of a room. */
const LARGER = 1.06;

type DrawingProps = {
  readonly map: WallMap;
  readonly look: NetworkLook;
  readonly room: { readonly width: number; readonly height: number; readonly letters: number };
};

/** The drawing itself: lines and symbols as one picture, names as text over it. */
export function NetworkDrawing({ map, look, room }: DrawingProps) {
  const { t } = useWords();
  const { scale, move, parties, ties, ringNames, focus } = map;
  return (
    <>
      <svg width={room.width} height={room.height} aria-hidden="true">
        <g transform={`translate(${move.x} ${move.y}) scale(${scale})`}>
          {RING_CIRCLES.map(({ ring, radius }) => (
            <circle key={ring} className={css[ring]} r={radius} />
          ))}
          {ties.map((drawn) => (
            <Line key={drawn.tie.id} drawn={drawn} look={look.ties.get(drawn.tie.id)} />
          ))}
          {parties.map((drawn) => (
            <PartyShape
              key={drawn.party.id}
              drawn={drawn}
              look={look.parties.get(drawn.party.id)}
              code={t(`domain.domainCode.${drawn.party.domain}`)}
            />
          ))}
        </g>
      </svg>
      {ringNames.map(({ ring, name, spot }) => (
        <span
          key={ring}
          className={css.ringName}
          style={{ left: spot.x * scale + move.x, top: spot.y * scale + move.y }}
        >
          {name}
        </span>
      ))}
      {focus ? (
        <p
          className={css.focus}
          style={{
            left: focus.box.left * scale + move.x,
            top: focus.box.top * scale + move.y,
            width: (focus.box.right - focus.box.left) * scale,
            lineHeight: LINE,
          }}
        >
          {focus.lines.join('\n')}
        </p>
      ) : null}
      <ul className={css.names}>
        {parties.map(({ party, label }) =>
          label && party.shortName !== '' ? (
            <li
              key={party.id}
              className={classNames(css.name, css[label.anchor], party.ring === 'core' && css.inCore)}
              style={{
                left: label.box.left * scale + move.x,
                top: label.box.top * scale + move.y,
                width: (label.box.right - label.box.left) * scale,
                lineHeight: LINE,
              }}
            >
              {label.lines.join('\n')}
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}

function Line({ drawn: { tie, curve }, look }: { readonly drawn: DrawnTie; readonly look: TieLook | undefined }) {
  const { width, dash, isOneWay } = { ...lookOf(tie), ...look };
  const arrow = pointOn(curve, ARROW_AT);
  return (
    <g
      className={classNames(
        css.tie,
        look?.tone && css.toned,
        toneClass(look?.tone),
        look?.strength === 'faint' && css.faint,
      )}
    >
      <path
        d={pathOf(curve)}
        strokeWidth={width}
        strokeDasharray={DASHES[dash]}
        strokeLinecap={dash === 'dotted' ? 'round' : 'butt'}
      />
      {isOneWay ? (
        <path
          className={css.arrow}
          d="M-6-4.5 4 0l-10 4.5z"
          transform={`translate(${arrow.x} ${arrow.y}) rotate(${turnOn(curve, ARROW_AT)})`}
        />
      ) : null}
    </g>
  );
}

type ShapeProps = { readonly drawn: DrawnParty; readonly look: PartyLook | undefined; readonly code: string };

function PartyShape({ drawn: { party, spot, half: drawnHalf }, look = {}, code }: ShapeProps) {
  const half = drawnHalf * LARGER;
  const shape = look.shape ?? shapeOf(party);
  return (
    <g
      transform={`translate(${spot.x} ${spot.y})`}
      className={classNames(
        look.tone ? toneClass(look.tone) : domainClass(party.domain),
        look.strength === 'faint' && css.faint,
      )}
    >
      {look.isMarked ? <circle className={css.marked} r={half + OUTER_LINE + 2} /> : null}
      {isOtherNetwork(party) && !look.shape ? <path className={css.outer} d={hexagonPath(half + OUTER_LINE)} /> : null}
      <path className={shape === 'seat' ? css.seat : css.shape} d={shapePath(shape, half)} />
      {shape === 'seat' ? null : (
        <text className={css.code} y={half * 0.32} fontSize={half * 0.92}>
          {look.sign ?? code}
        </text>
      )}
    </g>
  );
}
