import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MessageKey } from '../../../../shared/model/message';
import type { NetworkFilter, Stakeholder } from '../../../../shared/model/network';
import { Domain, Formality, Perspective, Ring, Sector } from '../../../../shared/model/vocabularies';
import { askedIn, isAskedFor } from '../../../../shared/network/filter';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { PopoverButton } from '../../../ui/popover-button';
import css from './looking-tools.module.css';
import type { ToolProps } from './tool-props';

type Facet = {
  readonly field: keyof NetworkFilter;
  readonly label: MessageKey;
  readonly options: readonly string[];
  readonly of: (party: Stakeholder) => string;
  readonly word: (option: never) => MessageKey;
};

const FACETS: readonly Facet[] = [
  {
    field: 'domains',
    label: 'network.field.domain',
    options: Domain.options,
    of: ({ domain }) => domain,
    word: (each: Domain) => `domain.domain.${each}`,
  },
  {
    field: 'rings',
    label: 'network.field.ring',
    options: Ring.options,
    of: ({ ring }) => ring,
    word: (each: Ring) => `domain.ring.${each}`,
  },
  {
    field: 'formalities',
    label: 'network.field.formality',
    options: Formality.options,
    of: ({ formality }) => formality,
    word: (each: Formality) => `domain.formality.${each}`,
  },
  {
    field: 'perspectives',
    label: 'network.field.perspective',
    options: Perspective.options,
    of: ({ perspective }) => perspective,
    word: (each: Perspective) => `domain.perspective.${each}`,
  },
  {
    field: 'sectors',
    label: 'network.field.sector',
    options: Sector.options,
    of: ({ sector }) => sector,
    word: (each: Sector) => `domain.sector.${each}`,
  },
];

/** Which parties stand out: of every row that says something, one of its words. The rest steps back, and nobody goes. */
export function FilterTool({ network, looking }: ToolProps) {
  const { t } = useWords();
  const { filter, setFilter } = looking;
  const asked = askedIn(filter);
  const found = network.parties.filter((party) => isAskedFor(party, filter)).length;
  return (
    <PopoverButton
      label={t('looking.filter.label', { count: asked })}
      isOn={asked > 0}
      button={
        <>
          {t('looking.filter')}
          {asked > 0 ? ` (${asked})` : null}
          <Icon name="down" size={12} />
        </>
      }
    >
      <div className={css.found}>
        <span role="status">{t('looking.filter.found', { count: found, all: network.parties.length })}</span>
        <Button variant="quiet" isDisabled={asked === 0} onPress={() => setFilter({})}>
          {t('looking.filter.clear')}
        </Button>
      </div>
      <div className={css.facets}>
        {FACETS.map((facet) => (
          <FacetRow key={facet.field} facet={facet} parties={network.parties} filter={filter} onFilter={setFilter} />
        ))}
      </div>
    </PopoverButton>
  );
}

type FacetProps = {
  readonly facet: Facet;
  readonly parties: readonly Stakeholder[];
  readonly filter: NetworkFilter;
  readonly onFilter: (filter: NetworkFilter) => void;
};

/** The words of one row: those that occur in this network, and those that are asked for. */
function FacetRow({ facet, parties, filter, onFilter }: FacetProps) {
  const { t } = useWords();
  const { field, label, options, of, word } = facet;
  const asked: readonly string[] = filter[field] ?? [];
  const there = new Set([...parties.map(of), ...asked]);
  if (there.size === 0) return null;
  const wordOf = word as (option: string) => MessageKey;
  return (
    <div className={css.facet}>
      <span id={`filter-${field}`}>{t(label)}</span>
      <ToggleButtonGroup
        className={css.chips ?? ''}
        aria-labelledby={`filter-${field}`}
        selectionMode="multiple"
        selectedKeys={asked}
        onSelectionChange={(keys) => onFilter({ ...filter, [field]: options.filter((option) => keys.has(option)) })}
      >
        {options
          .filter((option) => there.has(option))
          .map((option) => (
            <ToggleButton key={option} id={option} className={css.chip ?? ''}>
              {t(wordOf(option))}
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
    </div>
  );
}
