import { useMemo, useState } from 'react';
import type { Stakeholder } from '../../../../../shared/model/network';
import { pointingAt } from '../../../../../shared/network/pointing';
import { type Meeting, shouldMeet } from '../../../../../shared/network/should-meet';
import { today } from '../../../../data/today';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import type { PanelProps } from '../panel-props';
import { useOverlay } from '../use-overlay';
import css from './missing.module.css';
import { useMissingActs } from './use-missing-acts';

type MeetListProps = Pick<PanelProps, 'network' | 'acts' | 'looking'>;

const NAMED = 3;
const keyOf = ({ aId, bId }: Meeting): string => `${aId} ${bId}`;

/** Pairs without a tie that have a reason to look each other up. Pressing a pair shows it on the map. */
export function MeetList({ network, acts, looking }: MeetListProps) {
  const { t } = useWords();
  const { parties, ties, notes } = network;
  const meetings = useMemo(() => shouldMeet({ stakeholders: parties, ties, notes }, today()), [parties, ties, notes]);
  const [shown, setShown] = useState<string | null>(null);
  const look = useMemo(() => {
    const meeting = meetings.find((one) => keyOf(one) === shown);
    if (!meeting) return null;
    const markedIds = [meeting.aId, meeting.bId];
    return pointingAt({ markedIds, besideIds: meeting.commonIds }, { stakeholders: parties, ties });
  }, [meetings, shown, parties, ties]);
  useOverlay(looking, look);
  return (
    <section>
      <h3>{t('missing.meet.title')}</h3>
      <p>{t(meetings.length === 0 ? 'missing.meet.none' : 'missing.meet.help')}</p>
      <ul className={css.meetings}>
        {meetings.map((meeting) => (
          <Pair
            key={keyOf(meeting)}
            meeting={meeting}
            network={network}
            acts={acts}
            isShown={keyOf(meeting) === shown}
            onShow={() => setShown(keyOf(meeting) === shown ? null : keyOf(meeting))}
          />
        ))}
      </ul>
    </section>
  );
}

type PairProps = Pick<PanelProps, 'network' | 'acts'> & {
  readonly meeting: Meeting;
  readonly isShown: boolean;
  readonly onShow: () => void;
};

function Pair({ meeting, network, acts, isShown, onShow }: PairProps) {
  const { t } = useWords();
  const { meet } = useMissingActs(network);
  const parties = new Map<string, Stakeholder>(network.parties.map((party) => [party.id, party]));
  const [a, b] = [parties.get(meeting.aId), parties.get(meeting.bId)];
  if (!a || !b) return null;
  const names = { a: a.shortName, b: b.shortName };
  return (
    <li>
      <Button variant="link" aria-pressed={isShown} onPress={onShow}>
        {t('missing.meet.pair', names)}
      </Button>
      <Reasons meeting={meeting} parties={parties} />
      <div className={css.acts}>
        <Button aria-label={t('missing.meet.actFor', names)} onPress={() => meet(a, b)}>
          {t('missing.meet.act')}
        </Button>
        <Button aria-label={t('missing.meet.tieFor', names)} onPress={() => void acts.tie(a.id, b.id)}>
          {t('missing.meet.tie')}
        </Button>
      </div>
    </li>
  );
}

type ReasonsProps = { readonly meeting: Meeting; readonly parties: ReadonlyMap<string, Stakeholder> };

function Reasons({ meeting, parties }: ReasonsProps) {
  const { t, list } = useWords();
  const { match, commonIds, domain } = meeting;
  const nameOf = (id: string) => parties.get(id)?.shortName ?? '';
  const named = commonIds.slice(0, NAMED).map(nameOf);
  const rest = commonIds.length - named.length;
  const names = rest > 0 ? t('missing.meet.more', { names: named.join(', '), count: rest }) : list(named);
  const reasons = [
    match && t('missing.meet.match', { from: nameOf(match.fromId), to: nameOf(match.toId), word: match.word }),
    commonIds.length > 0 && t('missing.meet.common', { names }),
    domain && t('missing.meet.domain', { domain: t(`domain.domain.${domain}`) }),
  ];
  return <p>{reasons.filter(Boolean).join(' ')}</p>;
}
