import type { Block } from '../../../../shared/model/session';
import { groupTitle } from '../../../../shared/session/group-order';
import { seatingsOf } from '../../../../shared/session/plan/rounds';
import { useWords } from '../../../language/words';
import { PrintButton } from '../../../ui/print-button';
import type { Plan } from '../use-plan';
import css from './rounds-paper.module.css';

type PaperProps = { readonly plan: Plan; readonly rounds: readonly Block[] };

/** Prints who sits where in each round: one line for each person, to hang at the door. */
export function RoundsPaper({ plan, rounds }: PaperProps) {
  const { t } = useWords();
  return (
    <PrintButton label={t('composer.print')}>
      <Paper plan={plan} rounds={rounds} />
    </PrintButton>
  );
}

function Paper({ plan, rounds }: PaperProps) {
  const { t } = useWords();
  const { groups, themes, participants, session } = plan;
  const seatings = seatingsOf(groups, rounds);
  const nameAt = (table: number): string => {
    const group = groups[table];
    return group ? [groupTitle(group, groups, themes), group.place].filter(Boolean).join(', ') : '';
  };
  const people = participants.filter(({ id }) => seatings.some((seating) => seating.flat().includes(id)));
  return (
    <article className={css.paper}>
      <h1>{session.title}</h1>
      <p>{t('composer.print.title')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('composer.print.who')}</th>
            {seatings.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its number
              <th scope="col" key={at}>
                {t('composer.round', { number: at + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {seatings.map((seating, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its number
                <td key={at}>{nameAt(seating.findIndex((ids) => ids.includes(id)))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
