import { useRef } from 'react';
import type { EarlierRow } from '../../../shared/workspace/earlier-rows';
import { differingFields } from '../../../shared/workspace/earlier-rows';
import type { RowKey } from '../../../shared/workspace/taking-back';
import { useWords } from '../../language/words';
import { KindMark } from '../../ui/kind-mark';
import type { RowWords } from '../../workspace/row-words';
import css from './earlier-row.module.css';

type Props = {
  readonly earlier: EarlierRow;
  readonly name: string;
  readonly words: RowWords;
  readonly wasTaken: boolean;
  readonly onTake: ((row: RowKey, name: string) => Promise<void>) | null;
};

/** Said in a sign and in words, so that nothing hangs on a colour. */
const SIGNS = { gone: '−', changed: '≠', same: '' } as const;

/** One row as it was, and what is otherwise now. */
export function EarlierRowView({ earlier, name, words, wasTaken, onTake }: Props) {
  const { t } = useWords();
  const item = useRef<HTMLLIElement>(null);
  const { table, row, standing } = earlier;
  const kind = words.kindOf(table, row);
  const take = async () => {
    await onTake?.({ table, id: row.id }, name);
    // The button goes; the row stays, and is where the keyboard goes on.
    item.current?.focus();
  };
  const isDifferent = standing !== 'same';
  return (
    <li ref={item} className={css.row} data-standing={standing} tabIndex={-1}>
      <div className={css.told}>
        <p className={css.text}>{name}</p>
        <p className={css.foot}>
          {kind ? <KindMark kind={kind} word={t(`domain.kind.${kind}`)} /> : <span>{t(`versions.one.${table}`)}</span>}
          {isDifferent ? (
            <b className={css.standing}>
              <span aria-hidden="true">{SIGNS[standing]}</span> {t(`versions.standing.${standing}`)}
            </b>
          ) : null}
          {wasTaken && !isDifferent ? <span role="status">{t('versions.wasTaken')}</span> : null}
        </p>
        {standing === 'changed' ? <Changed earlier={earlier} words={words} /> : null}
      </div>
      {isDifferent && onTake ? (
        <button
          type="button"
          className={css.take}
          aria-label={t('versions.takeBack.named', { name: name.slice(0, 80) })}
          onClick={() => void take()}
        >
          {t('versions.takeBack')}
        </button>
      ) : null}
    </li>
  );
}

function Changed({ earlier, words }: Pick<Props, 'earlier' | 'words'>) {
  const { t } = useWords();
  const { row, now } = earlier;
  if (!now) return null;
  const textOf = (of: EarlierRow['row'], field: string) =>
    words.valueOf(of, field, (of as unknown as Readonly<Record<string, unknown>>)[field]);
  return (
    <dl className={css.fields}>
      {differingFields(row, now).map((field) => (
        <div key={field}>
          <dt>{words.labelOf(row, field)}</dt>
          <dd>
            <span className={css.label}>{t('versions.then')}</span> {textOf(row, field)}
          </dd>
          <dd>
            <span className={css.label}>{t('versions.now')}</span> {textOf(now, field)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
