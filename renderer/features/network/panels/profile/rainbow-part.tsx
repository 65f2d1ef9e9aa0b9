import { useMemo, useState } from 'react';
import type { RainbowProfile } from '../../../../../shared/model/instruments';
import type { RainbowDimension } from '../../../../../shared/model/vocabularies';
import {
  type BandFields,
  editBand,
  emptyScores,
  lookAnew,
  profilesInTime,
} from '../../../../../shared/network/rainbow';
import { database } from '../../../../data/database';
import { useRowsBy } from '../../../../data/queries';
import { stamp } from '../../../../data/stamp';
import { useWords } from '../../../../language/words';
import { useSurroundings } from '../../../../notes/note-surroundings';
import { useAct } from '../../../../notes/use-act';
import { Button } from '../../../../ui/button';
import { Select } from '../../../../ui/choice';
import css from './profile.module.css';
import { RainbowPicture } from './rainbow-picture';
import { RainbowTable } from './rainbow-table';

const NOTHING = 'nothing';
const NONE: readonly RainbowProfile[] = [];

const profilesOf = (programmeId: string): Promise<readonly RainbowProfile[]> =>
  database().of('rainbowProfiles').where('programmeId').equals(programmeId).toArray();

/** The rainbow of the programme: as a picture, as a table, and beside an earlier moment. */
export function RainbowPart({ programmeId }: { readonly programmeId: string }) {
  const { t, date } = useWords();
  const act = useAct();
  const { session } = useSurroundings();
  const rows = useRowsBy('rainbowProfiles', 'programmeId', programmeId) ?? NONE;
  const profiles = useMemo(() => profilesInTime(rows), [rows]);
  const [thenId, setThen] = useState<string>(NOTHING);
  const earlier = profiles.slice(0, -1);
  const then = earlier.find(({ id }) => id === thenId);
  const dayOf = ({ createdAt }: RainbowProfile) => date(createdAt.slice(0, 10), { day: 'numeric', month: 'short' });
  const scores = profiles.at(-1)?.scores ?? emptyScores();
  const edit = (band: RainbowDimension, fields: BandFields) =>
    void act(async () => editBand(programmeId, await profilesOf(programmeId), band, fields, stamp()));
  return (
    <section>
      <h3>{t('rainbow.rainbow.title')}</h3>
      <p>{t('rainbow.rainbow.help')}</p>
      <RainbowPicture scores={scores} then={then?.scores} />
      <ul className={css.legend} aria-hidden="true">
        <li className={css.legendNow}>{t('rainbow.rainbow.legend.now')}</li>
        <li className={css.legendWanted}>{t('rainbow.rainbow.legend.wanted')}</li>
        {then ? <li className={css.legendThen}>{t('rainbow.rainbow.legend.then', { date: dayOf(then) })}</li> : null}
      </ul>
      <RainbowTable scores={scores} then={then && { day: dayOf(then), scores: then.scores }} onEdit={edit} />
      {profiles.length > 0 ? (
        <div className={css.moments}>
          {earlier.length > 0 ? (
            <Select
              label={t('rainbow.moment.compare')}
              value={then?.id ?? NOTHING}
              onChange={setThen}
              choices={[
                { id: NOTHING, text: t('rainbow.moment.none') },
                ...earlier.map((profile) => ({ id: profile.id, text: dayOf(profile) })),
              ]}
            />
          ) : null}
          <Button onPress={() => void act(async () => lookAnew(await profilesOf(programmeId), session?.id, stamp()))}>
            {t('rainbow.moment.anew')}
          </Button>
          <p>{t('rainbow.moment.anewHelp')}</p>
        </div>
      ) : null}
    </section>
  );
}
