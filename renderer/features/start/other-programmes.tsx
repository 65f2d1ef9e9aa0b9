import type { Programme } from '../../../shared/model/programme';
import type { Session } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import { hrefOf } from '../../route/route';
import css from './start-page.module.css';

type OthersProps = {
  readonly programmes: readonly Programme[];
  readonly sessions: readonly Session[];
  readonly current: Programme | undefined;
};

/** The other programmes on this laptop, when there are any. */
export function OtherProgrammes({ programmes, sessions, current }: OthersProps) {
  const { t } = useWords();
  return programmes
    .filter(({ id }) => id !== current?.id)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => {
      const count = sessions.filter(({ programmeId }) => programmeId === id).length;
      return (
        <a key={id} className={css.line} href={hrefOf({ page: 'programme', programmeId: id })}>
          <b>{name}</b>
          <span>{t('start.sessions', { count })}</span>
        </a>
      );
    });
}
