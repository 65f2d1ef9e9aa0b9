import type { RainbowProfile } from '../../../../../shared/model/instruments';
import { RainbowDimension } from '../../../../../shared/model/vocabularies';
import { type Band, type BandFields, FULL_BAND } from '../../../../../shared/network/rainbow';
import { useWords } from '../../../../language/words';
import { Select } from '../../../../ui/choice';
import { SavedTextField } from '../../../../ui/field';
import css from './profile.module.css';

type RainbowTableProps = {
  readonly scores: RainbowProfile['scores'];
  readonly then: { readonly day: string; readonly scores: RainbowProfile['scores'] } | undefined;
  readonly onEdit: (band: RainbowDimension, fields: BandFields) => void;
};

const SCORES = [0, 1, 2, 3, 4] as const satisfies readonly Band['now'][];
const scoreOf = (value: string): Band['now'] => SCORES.find((each) => String(each) === value) ?? 0;

/** The twin of the rainbow: the same six bands with the same numbers, each to be changed where it stands. */
export function RainbowTable({ scores, then, onEdit }: RainbowTableProps) {
  const { t } = useWords();
  return (
    <table className={css.bands} aria-label={t('rainbow.rainbow.table')}>
      <thead>
        <tr>
          <th scope="col">{t('rainbow.column.now')}</th>
          <th scope="col">{t('rainbow.column.wanted')}</th>
        </tr>
      </thead>
      {RainbowDimension.options.map((band, at) => (
        <BandRows
          key={band}
          {...{ band, onEdit }}
          number={at + 1}
          score={scores[band]}
          then={
            then &&
            t('rainbow.column.then', { date: then.day }).concat(`: ${t(`rainbow.full.${then.scores[band].now}`)}`)
          }
        />
      ))}
    </table>
  );
}

type BandRowsProps = Pick<RainbowTableProps, 'onEdit'> & {
  readonly band: RainbowDimension;
  readonly number: number;
  readonly score: Band;
  readonly then: string | undefined;
};

function BandRows({ band, number, score, then, onEdit }: BandRowsProps) {
  const { t } = useWords();
  const name = t(`domain.rainbow.${band}`);
  const choices = SCORES.slice(0, FULL_BAND + 1).map((each) => ({ id: String(each), text: t(`rainbow.full.${each}`) }));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <span className={css.badge}>{number}</span> {name}
          {then ? <span className={css.then}>{then}</span> : null}
        </th>
      </tr>
      <tr>
        <td>
          <Select
            label={t('rainbow.field.now', { band: name })}
            isLabelHidden
            value={String(score.now)}
            onChange={(value) => onEdit(band, { now: scoreOf(value) })}
            choices={choices}
          />
        </td>
        <td>
          <Select
            label={t('rainbow.field.wanted', { band: name })}
            isLabelHidden
            value={String(score.wanted)}
            onChange={(value) => onEdit(band, { wanted: scoreOf(value) })}
            choices={choices}
          />
        </td>
      </tr>
      <tr>
        <td colSpan={2}>
          <SavedTextField
            label={t('rainbow.field.example', { band: name })}
            isLabelHidden
            placeholder={t('rainbow.field.anExample')}
            value={score.example ?? ''}
            isLong
            onSave={(example) => onEdit(band, { example })}
          />
        </td>
      </tr>
    </tbody>
  );
}
