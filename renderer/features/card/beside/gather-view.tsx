import { useState } from 'react';
import { allBoxes, type Box, boxKey, boxOf, type CardRows, entriesIn } from '../../../../shared/card/boxes';
import { gathered, sameEntry } from '../../../../shared/card/bring-together';
import type { CardEntry, CardStep, PartnershipCard } from '../../../../shared/model/instruments';
import { useBoxWords } from '../../../card/box-words';
import { useVersionActs } from '../../../card/use-version-acts';
import { today } from '../../../data/today';
import { useWords } from '../../../language/words';
import { goTo } from '../../../route/route';
import { Button } from '../../../ui/button';
import { Checkbox, TextField } from '../../../ui/field';
import css from './beside-page.module.css';
import { useVersionName } from './version-name';

type Props = { readonly card: PartnershipCard; readonly sources: readonly CardRows[]; readonly step: CardStep };

/** The versions beside each other, a column at a time. What is ticked goes along into the new version; at first all. */
export function GatherView({ card, sources, step }: Props) {
  const { t } = useWords();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const nameOf = useVersionName();
  if (sources.length < 2) return <p className={css.muted}>{t('card.beside.few')}</p>;
  const toggle = (key: string, isOn: boolean) =>
    setWithout((before) => new Set(isOn ? [...before].filter((each) => each !== key) : [...before, key]));
  const boxes = allBoxes(sources.flatMap(({ entries }) => entries)).filter((box) => box.step === step);
  return (
    <>
      <div className={css.scroll}>
        <table className={css.table} data-count={sources.length}>
          <thead>
            <tr>
              {sources.map(({ card: { id }, card: version }) => (
                <th key={id} scope="col">
                  {nameOf(version)}
                </th>
              ))}
            </tr>
          </thead>
          {boxes.map((box) => (
            <BoxRows key={boxKey(box)} card={card} box={box} sources={sources} without={without} onToggle={toggle} />
          ))}
        </table>
      </div>
      <GatherFoot sources={sources} without={without} />
    </>
  );
}

type RowsProps = {
  readonly card: PartnershipCard;
  readonly box: Box;
  readonly sources: readonly CardRows[];
  readonly without: ReadonlySet<string>;
  readonly onToggle: (key: string, isOn: boolean) => void;
};

function BoxRows({ card, box, sources, without, onToggle }: RowsProps) {
  const { t } = useWords();
  const { boxName } = useBoxWords(card);
  return (
    <tbody>
      <tr>
        <th colSpan={sources.length} scope="rowgroup">
          {boxName(box)}
        </th>
      </tr>
      <tr>
        {sources.map(({ card: { id }, entries }) => {
          const here = entriesIn(entries, box);
          return (
            <td key={id}>
              {here.length === 0 ? <span className={css.muted}>{t('card.beside.nothing')}</span> : null}
              {here.map((entry) => (
                <Pick
                  key={entry.id}
                  entry={entry}
                  others={sources.filter((source) => source.card.id !== id)}
                  isOn={!without.has(sameEntry(entry))}
                  onToggle={onToggle}
                />
              ))}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

type PickProps = {
  readonly entry: CardEntry;
  readonly others: readonly CardRows[];
  readonly isOn: boolean;
  readonly onToggle: (key: string, isOn: boolean) => void;
};

function Pick({ entry, others, isOn, onToggle }: PickProps) {
  const { t, list } = useWords();
  const key = sameEntry(entry);
  const also = others
    .filter(({ entries }) => entriesIn(entries, boxOf(entry)).some((other) => sameEntry(other) === key))
    .map(({ card }) => card.filledInBy || t('card.version.short', { version: card.version }));
  return (
    <div className={css.pick} data-shared={entry.shared}>
      <Checkbox isSelected={isOn} onChange={(on) => onToggle(key, on)}>
        <span>
          {entry.text}
          {also.length > 0 ? <small>{t('card.beside.also', { who: list(also) })}</small> : null}
        </span>
      </Checkbox>
    </div>
  );
}

function GatherFoot({ sources, without }: Pick<RowsProps, 'sources' | 'without'>) {
  const { t } = useWords();
  const acts = useVersionActs();
  const [who, setWho] = useState(() => t('card.beside.together.default'));
  const texts = gathered(sources);
  const picked = texts.filter(({ key }) => !without.has(key)).length;
  const make = async () => {
    const ids = sources.map(({ card }) => card.id);
    const made = await acts.bringTogether(ids, { filledInBy: who.trim(), date: today(), without });
    if (made) goTo({ page: 'card', programmeId: made.programmeId, cardId: made.id });
  };
  return (
    <footer className={css.foot}>
      <span>{t('card.beside.together.count', { picked, count: texts.length })}</span>
      <TextField label={t('card.beside.together.who')} value={who} onChange={setWho} onEnter={() => void make()} />
      <Button variant="main" isDisabled={picked === 0} onPress={() => void make()}>
        {t('card.beside.together')}
      </Button>
    </footer>
  );
}
