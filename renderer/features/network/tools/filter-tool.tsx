import type { MessageKey } from '../../../../shared/model/message';
import type { NetworkFilter, Stakeholder } from '../../../../shared/model/network';
import { Domain, Formality, Perspective, Ring, Sector } from '../../../../shared/model/vocabularies';
import { askedIn, isAskedFor, type MapFilter } from '../../../../shared/network/filter';
import { hasTag, ownTags, type Tag } from '../../../../shared/network/tags';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { PopoverButton } from '../../../ui/popover-button';
import { ChipRow } from '../chip-row';
import { useTags } from '../use-tags';
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
        <TagRows parties={network.parties} filter={filter} onFilter={setFilter} />
      </div>
    </PopoverButton>
  );
}

type FacetProps = {
  readonly facet: Facet;
  readonly parties: readonly Stakeholder[];
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
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
    <ChipRow
      label={t(label)}
      chips={options.filter((option) => there.has(option)).map((option) => ({ id: option, text: t(wordOf(option)) }))}
      chosen={asked}
      onChange={(chosen) => onFilter({ ...filter, [field]: options.filter((option) => chosen.has(option)) })}
    />
  );
}

/** For whom parties are there, what they are busy with, and the words they were given here: as far as they occur. */
function TagRows({ parties, filter, onFilter }: Omit<FacetProps, 'facet'>) {
  const { t } = useWords();
  const { people, topics, all } = useTags();
  const asked = filter.tags ?? [];
  const isAsked = ({ id }: Tag) => asked.some((tag) => tag.id === id);
  const occurs = (tag: Tag) => isAsked(tag) || parties.some(({ tags }) => hasTag(tags, tag));
  const own = ownTags(parties, all);
  // A word that nobody has any more can still be taken off.
  const gone = asked.filter(({ id }) => ![...all, ...own].some((tag) => tag.id === id));
  const rows = [
    { label: t('party.tagsPeople'), tags: people.filter(occurs) },
    { label: t('party.tagsTopics'), tags: topics.filter(occurs) },
    { label: t('party.tagsOwn'), tags: [...own, ...gone] },
  ];
  return rows
    .filter(({ tags }) => tags.length > 0)
    .map(({ label, tags }) => (
      <ChipRow
        key={label}
        label={label}
        chips={tags.map(({ id, label: text }) => ({ id, text }))}
        chosen={tags.filter(isAsked).map(({ id }) => id)}
        onChange={(chosen) => {
          const others = asked.filter(({ id }) => !tags.some((tag) => tag.id === id));
          onFilter({ ...filter, tags: [...others, ...tags.filter(({ id }) => chosen.has(id))] });
        }}
      />
    ));
}
