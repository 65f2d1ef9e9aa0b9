import { type ClipboardEvent, useState } from 'react';
import { Ring } from '../../../shared/model/vocabularies';
import { namesIn } from '../../../shared/network/party-commands';
import { useWords } from '../../language/words';
import { Select } from '../../ui/choice';
import { TextField } from '../../ui/field';
import css from './quick-add.module.css';
import type { Acts } from './use-acts';
import type { Network } from './use-network';

type QuickAddProps = { readonly network: Network; readonly acts: Acts };

const same = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** One field: Enter adds and the field stays open for the next name. A pasted list adds everyone in it, as one act. */
export function QuickAdd({ network, acts }: QuickAddProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [ring, setRing] = useState<Ring>('involved');
  const twin = network.parties.find((party) => same(party.name, name) || same(party.shortName, name));
  const add = async (names: readonly string[], text: string) => {
    // What was typed comes back when it could not be kept.
    setName('');
    if (!(await acts.add(names, ring))) setName(text);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const names = namesIn(text);
    if (names.length < 2 || name.trim() !== '') return;
    event.preventDefault();
    void add(names, text);
  };
  return (
    <form
      className={css.add}
      data-quick-add=""
      aria-label={t('network.add.label')}
      onPaste={onPaste}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={css.name}>
        <TextField
          label={t('network.add.name')}
          isLabelHidden
          placeholder={t('network.add.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          onEnter={() => {
            if (name.trim() !== '') void add([name], name);
          }}
        />
        <p className={css.twin} role="status">
          {twin && name.trim() !== '' ? t('network.add.twin', { name: twin.shortName, ring: twin.ring }) : ''}
        </p>
      </div>
      <div className={css.ring}>
        <Select
          label={t('network.add.ring')}
          isLabelHidden
          value={ring}
          onChange={setRing}
          choices={Ring.options.map((id) => ({ id, text: t(`domain.ring.${id}`) }))}
        />
      </div>
    </form>
  );
}
