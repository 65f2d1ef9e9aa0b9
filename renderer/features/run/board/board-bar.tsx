import type { ReactNode } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { VotingRound } from '../../../../shared/model/session';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Segmented } from '../../../ui/choice';
import css from './board-bar.module.css';

/** What the board shows: its groups, or one of its votes. */
export type Face = 'groups' | Id;

type Props = {
  readonly rounds: readonly VotingRound[];
  readonly face: Face;
  readonly onFace: (face: Face) => void;
  readonly isOnWall: boolean;
  readonly onWall: (isOn: boolean) => void;
  readonly onBack: () => void;
  /** What belongs to this face. */
  readonly children?: ReactNode;
};

/** The way back, what the board shows, and whether the room sees that. */
export function BoardBar({ rounds, face, onFace, isOnWall, onWall, onBack, children }: Props) {
  const { t } = useWords();
  const faces = [
    { id: 'groups', text: t('choosing.face.groups') },
    ...rounds.map(({ id }, at) => ({ id, text: t('choosing.face.vote', { number: at + 1 }) })),
  ];
  return (
    <div className={css.bar}>
      <Button variant="quiet" keyName="M" onPress={onBack}>
        {t('choosing.back')}
      </Button>
      {rounds.length > 0 ? (
        <Segmented label={t('choosing.face')} choices={faces} value={face} onChange={onFace} />
      ) : null}
      {children}
      <span className={css.end}>
        <Button onPress={() => onWall(!isOnWall)}>{t(isOnWall ? 'choosing.wall.hide' : 'choosing.wall.show')}</Button>
      </span>
    </div>
  );
}
