import { useMemo, useState } from 'react';
import { pointingAt } from '../../../../../shared/network/pointing';
import { type Spotted, spotsAndStrengths } from '../../../../../shared/network/spots-and-strengths';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import { KindShapeMark } from '../../../../ui/kind-mark';
import type { PanelProps } from '../panel-props';
import { useOverlay } from '../use-overlay';
import css from './missing.module.css';

type ListProps = Pick<PanelProps, 'network' | 'looking'>;

/** What was called a white spot or a strong point; nothing at all while there is none. Pressing one shows whom it is about. */
export function SpotsList({ network, looking }: ListProps) {
  const { t } = useWords();
  const { parties, ties, notes } = network;
  const { spots, strengths } = useMemo(() => spotsAndStrengths(notes, parties), [notes, parties]);
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = [...spots, ...strengths].find(({ note }) => note.id === shownId);
  const markedIds = shown?.partyIds;
  const look = useMemo(
    () => (markedIds ? pointingAt({ markedIds }, { stakeholders: parties, ties }) : null),
    [markedIds, parties, ties],
  );
  useOverlay(looking, look);
  const lines = { network, shownId, onShow: (id: string) => setShownId(shownId === id ? null : id) };
  return (
    <>
      <Spots title={t('missing.spots.title')} all={spots} {...lines} />
      <Spots title={t('missing.strengths.title')} all={strengths} {...lines} />
    </>
  );
}

type SpotsProps = Pick<ListProps, 'network'> & {
  readonly title: string;
  readonly all: readonly Spotted[];
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
};

function Spots({ title, all, network, shownId, onShow }: SpotsProps) {
  const { t, list } = useWords();
  if (all.length === 0) return null;
  const nameOf = (id: string) => network.parties.find((party) => party.id === id)?.shortName ?? '';
  return (
    <section>
      <h3>{title}</h3>
      <ul className={css.meetings} aria-label={title}>
        {all.map(({ note, partyIds }) => (
          <li key={note.id}>
            <span className={css.spot}>
              <KindShapeMark kind={note.kind} size={14} />
              {note.plainText?.trim() || note.text}
            </span>
            {partyIds.length === 0 ? (
              <p>{t('missing.spots.everyone')}</p>
            ) : (
              <Button variant="link" aria-pressed={shownId === note.id} onPress={() => onShow(note.id)}>
                {t('missing.spots.show', { names: list(partyIds.map(nameOf)) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
