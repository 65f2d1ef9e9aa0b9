import { useState } from 'react';
import type { Stakeholder } from '../../../../shared/model/network';
import { hasTag, ownTags, type Tag, withoutTag, withTags } from '../../../../shared/network/tags';
import { useWords } from '../../../language/words';
import { TextField } from '../../../ui/field';
import { ChipRow } from '../chip-row';
import { useTags } from '../use-tags';
import css from './fields.module.css';
import { listed, type PartyFieldsProps } from './party-field-props';

type TagsProps = PartyFieldsProps & { readonly parties: readonly Stakeholder[] };

// Beside what this party has: enough to see how others were called, not so many that they have to be read through.
const MOST_PROPOSED = 8;

/** For whom a party is there and what it is busy with: words that Kring proposes, words used elsewhere here, and own ones. */
export function TagsFields({ party, onEdit, parties }: TagsProps) {
  const { t } = useWords();
  const { people, topics, all } = useTags();
  // A word that was just taken off stays where the hand is, to be put back.
  const [takenOff, setTakenOff] = useState<readonly Tag[]>([]);
  const own = ownTags([party], all);
  const elsewhere = ownTags(parties, all).filter((tag) => !hasTag(party.tags, tag));
  const turn = (row: readonly Tag[], chosen: ReadonlySet<string>) => {
    const turned = row.find((tag) => chosen.has(tag.id) !== hasTag(party.tags, tag));
    if (!turned) return;
    if (!all.includes(turned)) setTakenOff([...takenOff.filter(({ id }) => id !== turned.id), turned]);
    onEdit(({ tags }) => ({
      tags: chosen.has(turned.id) ? withTags(tags, [turned.label], all) : withoutTag(tags, turned),
    }));
  };
  const row = (label: string, tags: readonly Tag[]) => (
    <ChipRow
      label={label}
      chips={tags.map((tag) => ({ id: tag.id, text: tag.label }))}
      chosen={tags.filter((tag) => hasTag(party.tags, tag)).map(({ id }) => id)}
      onChange={(chosen) => turn(tags, chosen)}
    />
  );
  const others = elsewhere.filter(({ id }) => !takenOff.some((tag) => tag.id === id)).slice(0, MOST_PROPOSED);
  const off = takenOff.filter((tag) => !hasTag(party.tags, tag));
  const words = [...own, ...off, ...others].toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <div className={css.fields}>
      {row(t('party.tagsPeople'), people)}
      {row(t('party.tagsTopics'), topics)}
      {words.length > 0 ? row(t('party.tagsOwn'), words) : null}
      <NewWord onAdd={(text) => onEdit(({ tags }) => ({ tags: withTags(tags, listed(text) ?? [], all) }))} />
    </div>
  );
}

/** A word that nobody proposes. One that was typed and left without Enter is kept as well. */
function NewWord({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() !== '') onAdd(text);
    setText('');
  };
  return (
    <TextField
      label={t('party.tagsAdd')}
      help={t('party.tagsHelp')}
      value={text}
      onChange={setText}
      onEnter={add}
      onBlur={add}
    />
  );
}
