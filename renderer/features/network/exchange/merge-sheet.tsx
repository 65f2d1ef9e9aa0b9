import type { Stakeholder } from '../../../../shared/model/network';
import { twinFinder } from '../../../../shared/network/twins';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { FindField } from '../../../ui/choice';
import { Sheet } from '../../../ui/sheet';
import { PartySymbol } from '../symbol';
import type { Network } from '../use-network';
import css from './save-sheet.module.css';
import { useListActs } from './use-list-acts';

type MergeSheetProps = {
  readonly network: Network;
  /** The party that goes up in another one. */
  readonly party: Stakeholder;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The two are one now, and this one is left. */
  readonly onMerged: (keptId: string) => void;
};

/** "Is the same as ...": finds the other one by typing, or takes the one that is proposed. */
export function MergeSheet({ network, party, isOpen, onClose, onMerged }: MergeSheetProps) {
  const { t } = useWords();
  const acts = useListActs(network.programmeId);
  const others = network.parties.filter(({ id }) => id !== party.id);
  const twin = isOpen ? twinFinder(others)(party.name)?.party : undefined;
  const merge = async (keptId: string) => {
    onClose();
    if (await acts.merge(keptId, party.id)) onMerged(keptId);
  };
  return (
    <Sheet
      title={t('exchange.merge.which', { name: party.shortName })}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
    >
      <div className={css.sheet}>
        {twin ? (
          <Button onPress={() => void merge(twin.id)}>
            <PartySymbol party={twin} half={11} />
            {twin.name}
          </Button>
        ) : null}
        <div className={css.find}>
          <FindField
            label={t('exchange.merge.hint')}
            choices={others
              .map(({ id, name }) => ({ id, text: name }))
              .toSorted((one, other) => one.text.localeCompare(other.text))}
            onChoose={(keptId) => void merge(keptId)}
            empty={t('exchange.merge.none')}
            autoFocus
          />
        </div>
        <p className={css.about}>{t('exchange.merge.about', { name: party.shortName })}</p>
      </div>
    </Sheet>
  );
}
