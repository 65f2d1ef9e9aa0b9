import { type ClipboardEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { Ring } from '../../../shared/model/vocabularies';
import { guessFrom } from '../../../shared/network/guess';
import { namesIn } from '../../../shared/network/party-commands';
import { twinFinder } from '../../../shared/network/twins';
import { useWords } from '../../language/words';
import { goTo } from '../../route/route';
import { Select } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { putDown } from './exchange/arrivals';
import { isListPasted } from './exchange/read-list';
import { useTongue } from './exchange/use-tongue';
import css from './quick-add.module.css';
import type { Acts } from './use-acts';
import type { Network } from './use-network';

type QuickAddProps = { readonly network: Network; readonly acts: Acts };

const RING_STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * One field: Enter adds and the field stays open for the next name, the arrows choose the ring. A few pasted lines add
 * everyone in them, as one act; a longer list or a table opens in the panel, to look at first.
 */
export function QuickAdd({ network, acts }: QuickAddProps) {
  const { t } = useWords();
  const tongue = useTongue();
  const [name, setName] = useState('');
  const [ring, setRing] = useState<Ring>('involved');
  const add = async (names: readonly string[], text: string) => {
    // What was typed comes back when it could not be kept.
    setName('');
    if (!(await acts.add(names, ring))) setName(text);
  };
  const onPaste = (event: ClipboardEvent) => {
    const [text, html] = ['text/plain', 'text/html'].map((type) => event.clipboardData.getData(type)) as [
      string,
      string,
    ];
    if (name.trim() !== '') return;
    const names = namesIn(text);
    const isList = isListPasted(text, html, tongue);
    if (!isList && names.length < 2) return;
    event.preventDefault();
    if (!isList) return void add(names, text);
    putDown({ kind: 'pasted', text, html });
    goTo({ page: 'network', programmeId: network.programmeId, panel: 'import' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.target instanceof HTMLInputElement ? RING_STEPS[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    const at = Ring.options.indexOf(ring) + step;
    setRing(Ring.options[Math.max(0, Math.min(at, Ring.options.length - 1))] ?? ring);
  };
  return (
    <form
      className={css.add}
      data-quick-add=""
      aria-label={t('network.add.label')}
      onPaste={onPaste}
      onKeyDown={onKeyDown}
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
        <Foreseen network={network} name={name} />
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

const SHORTEST_GUESS = 3;

/** What Enter will make of the name: that somebody like it is there, or else what it seems to be. */
function Foreseen({ network, name }: Pick<QuickAddProps, 'network'> & { readonly name: string }) {
  const { t } = useWords();
  const find = useMemo(() => twinFinder(network.parties), [network.parties]);
  const typed = name.trim();
  const twin = typed === '' ? undefined : find(typed);
  const guess = guessFrom(typed);
  const type = t(`domain.stakeholderType.${guess.type}`);
  return (
    <>
      <p className={css.twin} role="status">
        {twin
          ? t('exchange.quick.twin', {
              how: twin.how,
              name: twin.party.shortName,
              ring: t(`domain.ring.${twin.party.ring}`).toLocaleLowerCase(),
            })
          : ''}
      </p>
      {!twin && typed.length >= SHORTEST_GUESS ? (
        <p className={css.guess}>{t('exchange.quick.guess', { type, domain: t(`domain.domain.${guess.domain}`) })}</p>
      ) : null}
    </>
  );
}
