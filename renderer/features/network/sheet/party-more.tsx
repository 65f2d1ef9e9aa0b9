import type { Stakeholder } from '../../../../shared/model/network';
import { tagLabels } from '../../../../shared/network/tags';
import { useWords } from '../../../language/words';
import { useTags } from '../use-tags';
import { Folded } from './folded';
import type { PartyFieldsProps } from './party-field-props';
import { JoiningFields } from './party-joining';
import { ReachFields } from './party-reach';
import { TagsFields } from './party-tags';
import { TimesFields } from './party-times';
import { WeightFields } from './party-weight';
import type { SheetParts } from './sheet-parts';

type PartyMoreProps = Pick<SheetParts, 'network' | 'acts'> & { readonly party: Stakeholder };

/** The rest that can be known of a party, folded away: how it joins, how to reach it, its weight and its dates. */
export function PartyMore({ party, network, acts }: PartyMoreProps) {
  const { t } = useWords();
  const { all: known } = useTags();
  const onEdit: PartyFieldsProps['onEdit'] = (fields) => void acts.edit(party.id, fields);
  const others = network.parties
    .filter(({ id }) => id !== party.id)
    .toSorted((a, b) => a.shortName.localeCompare(b.shortName));
  return (
    <>
      <Folded title={t('party.tags')} sub={t('party.tagsSub', { count: tagLabels(party.tags, known).length })}>
        <TagsFields party={party} onEdit={onEdit} parties={network.parties} />
      </Folded>
      <Folded title={t('party.joining')} sub={t('party.joiningSub', { count: party.participationForms.length })}>
        <JoiningFields party={party} onEdit={onEdit} />
      </Folded>
      <Folded title={t('party.reach')} sub={t('party.reachSub')}>
        <ReachFields party={party} onEdit={onEdit} others={others} />
      </Folded>
      <Folded title={t('party.weight')} sub={t('party.weightSub')}>
        <WeightFields party={party} onEdit={onEdit} />
      </Folded>
      <Folded title={t('party.dates')}>
        <TimesFields party={party} onEdit={onEdit} others={others} />
      </Folded>
    </>
  );
}
