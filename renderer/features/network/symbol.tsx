import type { Stakeholder } from '../../../shared/model/network';
import type { Domain } from '../../../shared/model/vocabularies';
import type { PartyLook } from '../../../shared/network/look';
import { hexagonPath, isOtherNetwork, OUTER_LINE, shapeOf, shapePath } from '../../../shared/network/symbols';
import { useWords } from '../../language/words';
import { domainClass } from '../../scene/domain-class';
import { toneClass } from '../../ui/tone';
import css from './symbol.module.css';

type SymbolProps = { readonly party: Stakeholder; readonly half: number; readonly look?: PartyLook | undefined };

/**
 * A party as a shape with the colour and the two letters of its domain, or with what a lens says in their place; the
 * name beside it says who it is.
 */
export function PartySymbol({ party, half, look = {} }: SymbolProps) {
  const { t } = useWords();
  const shape = look.shape ?? shapeOf(party);
  const reach = half + OUTER_LINE + 1;
  return (
    <svg
      className={css.symbol}
      width={reach * 2}
      height={reach * 2}
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      aria-hidden="true"
    >
      {look.isMarked ? <circle className={css.marked} r={half + OUTER_LINE} /> : null}
      {isOtherNetwork(party) && !look.shape ? <path className={css.outer} d={hexagonPath(half + OUTER_LINE)} /> : null}
      {shape === 'seat' ? (
        <path className={css.seat} d={shapePath('circle', half)} />
      ) : (
        <g className={look.tone ? toneClass(look.tone) : domainClass(party.domain)}>
          <path className={css.shape} d={shapePath(shape, half)} />
          <text className={css.code} y={half * 0.29} fontSize={half * 0.84}>
            {look.sign ?? t(`domain.domainCode.${party.domain}`)}
          </text>
        </g>
      )}
    </svg>
  );
}

/** The plate of a domain: its colour and its two letters. */
export function DomainPlate({ domain }: { readonly domain: Domain }) {
  const { t } = useWords();
  return (
    <b className={`${css.plate} ${domainClass(domain)}`} aria-hidden="true">
      {t(`domain.domainCode.${domain}`)}
    </b>
  );
}
