import { useMemo, useState } from 'react';
import { differences } from '../../../../../shared/network/differences';
import type { Moment, Told } from '../../../../../shared/network/story';
import { changeLines } from '../../../../../shared/network/story-words';
import { useWords } from '../../../../language/words';
import { Select } from '../../../../ui/choice';
import type { Network } from '../../use-network';
import css from './looking-panels.module.css';
import { MiniMap } from './mini-map';
import { useStory } from './use-story';

/** Two moments side by side, and every difference between them in words. */
export function CompareMoments({ network }: { readonly network: Network }) {
  const { t } = useWords();
  const story = useStory(network);
  if (!story) return null;
  return story.moments.length < 2 ? <p>{t('looking.compare.oneMoment')}</p> : <Pair {...story} />;
}

/** The words for a moment: its day, and the meeting or the name that it was kept under. */
function useMomentName(moments: readonly Moment[]): (moment: Moment) => string {
  const { t, date } = useWords();
  return (moment) => {
    if (moment === moments.at(-1)) return t('looking.story.now');
    const day = date(moment.day);
    return moment.title ? t('looking.compare.moment', { day, title: moment.title }) : day;
  };
}

function Pair({ moments, told }: { readonly moments: readonly Moment[]; readonly told: Told }) {
  const words = useWords();
  const { t, date } = words;
  const nameOf = useMomentName(moments);
  const [days, setDays] = useState<readonly [string | null, string | null]>([null, null]);
  const last = moments.length - 1;
  const momentOf = (day: string | null, otherwise: number) =>
    moments.find((moment) => moment.day === day) ?? moments[otherwise];
  const chosen = [momentOf(days[0], 0), momentOf(days[1], last)];
  // Whatever was chosen first, it is told from early to late.
  const [from, to] = chosen.toSorted((a, b) => ((a?.day ?? '') < (b?.day ?? '') ? -1 : 1));
  const [earlier, later] = useMemo(
    () => (from && to ? [differences(to.state, from.state), differences(from.state, to.state)] : []),
    [from, to],
  );
  if (!from || !to || !earlier || !later) return null;
  const lines = changeLines(later, told, words);
  const choices = moments.map((moment) => ({ id: moment.day, text: nameOf(moment) }));
  const titleOf = (moment: Moment) => (moment === moments[last] ? t('looking.story.now') : date(moment.day));
  return (
    <>
      <div className={css.pair}>
        <Select
          label={t('looking.compare.one')}
          value={chosen[0]?.day ?? null}
          onChange={(day) => setDays([day, days[1]])}
          choices={choices}
        />
        <Select
          label={t('looking.compare.other')}
          value={chosen[1]?.day ?? null}
          onChange={(day) => setDays([days[0], day])}
          choices={choices}
        />
        <MiniMap title={titleOf(from)} told={told} state={from.state} stressed={earlier} />
        <MiniMap title={titleOf(to)} told={told} state={to.state} stressed={later} />
      </div>
      <h3>{t('looking.compare.differences')}</h3>
      {lines.length === 0 ? <p>{t('looking.compare.same')}</p> : null}
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
