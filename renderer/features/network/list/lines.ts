import type { Words } from '../../../../shared/language/translate';
import type { Stakeholder } from '../../../../shared/model/network';
import { Ring } from '../../../../shared/model/vocabularies';
import type { Mark } from '../../../../shared/network/marks';
import { otherEnd } from '../../../../shared/network/tie-commands';
import type { Network } from '../use-network';

export const COLUMNS = ['name', 'type', 'domain', 'ring', 'ties', 'notes'] as const;
export type Column = (typeof COLUMNS)[number];

export type Order = { readonly by: Column; readonly isDown: boolean };

/** A party as a line of the table, in words. */
export type Line = {
  readonly party: Stakeholder;
  readonly type: string;
  readonly domain: string;
  readonly ring: string;
  readonly ties: number;
  readonly tiedIds: ReadonlySet<string>;
  readonly mark: Mark | undefined;
};

/** Every party as a line. */
export function linesOf({ parties, ties, marks }: Network, { t }: Words): readonly Line[] {
  const tied = new Map<string, Set<string>>(parties.map(({ id }) => [id, new Set()]));
  for (const tie of ties) {
    for (const id of [tie.sourceId, tie.targetId]) tied.get(id)?.add(otherEnd(tie, id));
  }
  return parties.map((party) => {
    const tiedIds = tied.get(party.id) ?? new Set();
    return {
      party,
      type: t(`domain.stakeholderType.${party.type}`),
      domain: t(`domain.domain.${party.domain}`),
      ring: t(`domain.ring.${party.ring}`),
      ties: tiedIds.size,
      tiedIds,
      mark: marks.stakeholder.get(party.id),
    };
  });
}

// Rings go from the middle out, numbers by size, the rest by the alphabet of the language.
const COMPARE: Record<Column, (a: Line, b: Line, alphabet: Intl.Collator) => number> = {
  name: (a, b, alphabet) => alphabet.compare(a.party.name, b.party.name),
  type: (a, b, alphabet) => alphabet.compare(a.type, b.type),
  domain: (a, b, alphabet) => alphabet.compare(a.domain, b.domain),
  ring: (a, b) => Ring.options.indexOf(a.party.ring) - Ring.options.indexOf(b.party.ring),
  ties: (a, b) => a.ties - b.ties,
  notes: (a, b) => (a.mark?.count ?? 0) - (b.mark?.count ?? 0),
};

/** The lines that hold all sought words, in the chosen order; what is equal stands by name. */
export function sortedBy(lines: readonly Line[], order: Order, sought: string, locale: string): readonly Line[] {
  const alphabet = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const turn = order.isDown ? -1 : 1;
  return lines
    .filter((line) => {
      const text = [line.party.name, line.party.shortName, line.type, line.domain, line.ring]
        .join(' ')
        .toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => turn * COMPARE[order.by](a, b, alphabet) || COMPARE.name(a, b, alphabet));
}
