import type { Id } from '../../../shared/model/ids';
import { useCards } from '../../card/use-cards';
import { CardChooser } from './card-chooser';
import { NoCard } from './no-card';
import { OpenCard } from './open-card';

type Props = { readonly programmeId: Id; readonly cardId?: Id; readonly sessionId?: Id };

/** The partnership cards of a programme: the one that is chosen, the only one, or the choice between several. */
export function CardPage({ programmeId, cardId, sessionId }: Props) {
  const cards = useCards(programmeId);
  if (!cards) return <div aria-busy="true" />;
  const chosen = cards.all.find(({ id }) => id === cardId);
  // An address that names no card any more shows the choice; one that names none at all, the only card.
  const only = cardId === undefined && cards.families.length === 1 ? cards.families[0]?.at(-1) : undefined;
  const card = chosen ?? only;
  if (card) return <OpenCard key={card.id} card={card} cards={cards} sessionId={sessionId} />;
  if (cards.families.length === 0) return <NoCard programmeId={programmeId} />;
  return <CardChooser programmeId={programmeId} families={cards.families} />;
}
