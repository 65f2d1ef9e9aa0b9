import { useState } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { PartnershipCard } from '../../../../shared/model/instruments';
import type { Block } from '../../../../shared/model/session';
import { groupTitle } from '../../../../shared/session/group-order';
import { useCards } from '../../../card/use-cards';
import { useWords } from '../../../language/words';
import type { Choice } from '../../../ui/choice';
import type { Run } from '../use-run';

/** The card that this meeting writes on, and the others that it could. */
export type RunCard = {
  readonly card: PartnershipCard | undefined;
  readonly choices: readonly Choice[];
  readonly choose: (cardId: Id) => void;
};

const keyOf = (sessionId: Id): string => `kring.card.${sessionId}`;

/** The version that a group fills in carries its name: who writes for that group writes there. */
function versionOfGroup(cards: readonly PartnershipCard[], { groups, themes }: Run, block: Block, groupId?: Id) {
  const group = block.mode === 'breakout' ? groups.find(({ id }) => id === groupId) : undefined;
  if (!group) return undefined;
  const names = [groupTitle(group, groups, themes), group.name];
  return cards.findLast(({ filledInBy }) => names.includes(filledInBy));
}

/** The card of this meeting: that of the group, the one that was chosen here, else the newest. Undefined while loading. */
export function useRunCard(run: Run, block: Block, groupId: Id | undefined): RunCard | undefined {
  const { t } = useWords();
  const cards = useCards(run.session.programmeId);
  const [chosenId, setChosen] = useState(() => localStorage.getItem(keyOf(run.session.id)));
  if (!cards) return undefined;
  const all = cards.families.flat();
  const chosen = all.find(({ id }) => id === chosenId);
  const nameOf = ({ version, filledInBy, subject }: PartnershipCard) => {
    const name = t(filledInBy ? 'card.version.named' : 'card.version.short', { version, who: filledInBy });
    return cards.families.length > 1 ? `${subject}. ${name}` : name;
  };
  return {
    card: versionOfGroup(all, run, block, groupId) ?? chosen ?? all.at(-1),
    choices: all.toReversed().map((card) => ({ id: card.id, text: nameOf(card) })),
    choose: (cardId) => {
      localStorage.setItem(keyOf(run.session.id), cardId);
      setChosen(cardId);
    },
  };
}
