import { useMemo, useState } from 'react';
import { type FileAudience, forAudience } from '../../../../shared/exchange/for-audience';
import type { MessageKey } from '../../../../shared/model/message';
import { lensForPartners } from '../../../../shared/privacy/wall-network';
import { useRows, useRowsBy } from '../../../data/queries';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Segmented } from '../../../ui/choice';
import { Sheet } from '../../../ui/sheet';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';
import css from './save-sheet.module.css';
import { FORMATS, useTakingOut } from './use-taking-out';
import { useTongue } from './use-tongue';

type SaveSheetProps = {
  readonly network: Network;
  readonly looking: Looking;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Takes the network out of Kring: for whom, what stays out because of that, and as what. */
export function SaveSheet({ network, looking, isOpen, onClose }: SaveSheetProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('exchange.out.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      {isOpen ? <Choices network={network} looking={looking} onClose={onClose} /> : null}
    </Sheet>
  );
}

function Choices({ network, looking, onClose }: Omit<SaveSheetProps, 'isOpen'>) {
  const { t } = useWords();
  const tongue = useTongue();
  const consents = useRows('consents');
  const [audience, setAudience] = useState<FileAudience>('partners');
  // Also what ended: a file keeps how it came to be.
  const ties = useRowsBy('ties', 'programmeId', network.programmeId);
  const rows = useMemo(
    () => consents && ties && forAudience({ parties: network.parties, ties }, audience, consents, tongue),
    [network, ties, audience, consents, tongue],
  );
  const save = useTakingOut(network, looking);
  return (
    <div className={css.sheet}>
      <Segmented
        label={t('exchange.out.who')}
        value={audience}
        onChange={setAudience}
        choices={(['partners', 'private'] as const).map((id) => ({ id, text: t(`exchange.out.${id}`) }))}
      />
      <div className={css.about}>
        <p>{t(audience === 'private' ? 'exchange.out.privateAbout' : 'exchange.out.partnersAbout')}</p>
        {rows ? <LeftOut leftOut={rows.leftOut} /> : null}
        <Drawn network={network} looking={looking} audience={audience} />
      </div>
      <ul className={css.formats}>
        {FORMATS.map((format) => (
          <li key={format}>
            <Button
              isFull
              isDisabled={!rows}
              onPress={async () => {
                if (rows && (await save(format, rows))) onClose();
              }}
            >
              {t(`exchange.out.format.${format}`)}
            </Button>
            <span>{t(`exchange.out.about.${format}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What people ask about first, of all that stays out. */
const TOLD_FIRST: readonly MessageKey[] = [
  'exchange.party.email',
  'exchange.party.phone',
  'exchange.party.via',
  'exchange.party.energy',
  'exchange.party.influence',
  'exchange.tie.reliability',
  'exchange.tie.note',
];
const MOST_TOLD = 6;

function LeftOut({ leftOut: { fields, names } }: Pick<ReturnType<typeof forAudience>, 'leftOut'>) {
  const { t, list } = useWords();
  const labels = [...new Set([...TOLD_FIRST.filter((label) => fields.includes(label)), ...fields])];
  const told = labels.slice(0, MOST_TOLD).map((label) => t(label).toLocaleLowerCase());
  const more = labels.length - told.length;
  const said = more > 0 ? [...told, t('exchange.out.moreFields', { count: more })] : told;
  return (
    <>
      {said.length > 0 ? <p>{t('exchange.out.left', { fields: list(said) })}</p> : null}
      {names > 0 ? <p>{t('exchange.out.leftNames', { count: names })}</p> : null}
    </>
  );
}

/** What a picture shows otherwise than the map does now. */
function Drawn({
  network,
  looking: { lens, filter },
  audience,
}: Omit<SaveSheetProps, 'isOpen' | 'onClose'> & { readonly audience: FileAudience }) {
  const { t } = useWords();
  const waiting = network.parties.filter(({ position }) => !position).length;
  const isPrivate = audience === 'partners' && lensForPartners(lens) !== lens;
  return (
    <>
      {isPrivate ? <p>{t('exchange.out.lens', { lens: t(`looking.lens.${lens}`) })}</p> : null}
      {audience === 'partners' && filter.tags?.length ? <p>{t('exchange.out.tags')}</p> : null}
      {waiting > 0 ? <p>{t('exchange.out.waiting', { count: waiting })}</p> : null}
    </>
  );
}
