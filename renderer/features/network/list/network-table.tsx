import { useState } from 'react';
import { isAskedFor, isFiltering } from '../../../../shared/network/filter';
import { within } from '../../../../shared/network/focus';
import { useWords } from '../../../language/words';
import { CaptureLine } from '../../../notes/capture-line';
import { Segmented } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { Sheet } from '../../../ui/sheet';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';
import css from './list.module.css';
import type { ListProps } from './list-props';
import { PartyGrid } from './party-grid';
import { TieGrid } from './tie-grid';

type Shown = 'parties' | 'ties';
type Capturing = { readonly to: 'stakeholder' | 'tie'; readonly id: string };

/** Who the filter and the focus ask for; everyone when they ask nothing. */
function askedIn({ parties, ties }: Network, { filter, focus }: Looking): ReadonlySet<string> {
  const near = focus ? within(focus, ties) : null;
  return new Set(
    parties.filter((party) => isAskedFor(party, filter) && (near?.has(party.id) ?? true)).map(({ id }) => id),
  );
}

/** Everyone and every line in a list: the twin of the map, which can do all that the map can. */
export function NetworkTable(props: ListProps) {
  const { network, looking } = props;
  const { t } = useWords();
  const [shown, setShown] = useState<Shown>('parties');
  const [sought, setSought] = useState('');
  const [capturing, setCapturing] = useState<Capturing | null>(null);
  const asked = askedIn(network, looking);
  const isAsked = (id: string) => asked.has(id);
  return (
    <div className={css.list}>
      <div className={css.seek}>
        <Segmented
          label={t('listing.what')}
          value={shown}
          onChange={setShown}
          choices={[
            { id: 'parties', text: t('listing.parties', { count: network.parties.length }) },
            { id: 'ties', text: t('listing.ties', { count: network.ties.length }) },
          ]}
        />
        <div className={css.field}>
          <TextField
            label={t('listing.seek')}
            isLabelHidden
            placeholder={t('listing.seek')}
            type="search"
            value={sought}
            onChange={setSought}
          />
        </div>
        {isFiltering(looking.filter) || looking.focus ? (
          <p className={css.filtered}>{t('listing.filtered', { count: asked.size, all: network.parties.length })}</p>
        ) : null}
      </div>
      {shown === 'parties' ? (
        <PartyGrid
          {...props}
          sought={sought}
          isAsked={isAsked}
          onCapture={(id) => setCapturing({ to: 'stakeholder', id })}
        />
      ) : (
        <TieGrid {...props} sought={sought} isAsked={isAsked} onCapture={(id) => setCapturing({ to: 'tie', id })} />
      )}
      <p id="network-list-keys" className="visually-hidden">
        {t('listing.keys')}
      </p>
      <CaptureSheet network={network} about={capturing} onClose={() => setCapturing(null)} />
    </div>
  );
}

type CaptureSheetProps = {
  readonly network: Network;
  readonly about: Capturing | null;
  readonly onClose: () => void;
};

/** Writes something down about a row without leaving the list. */
function CaptureSheet({ network, about, onClose }: CaptureSheetProps) {
  const { t } = useWords();
  const nameOf = (id: string) => network.parties.find((party) => party.id === id)?.shortName ?? '';
  const tie = network.ties.find(({ id }) => id === about?.id);
  const name = tie ? t('listing.ends', { a: nameOf(tie.sourceId), b: nameOf(tie.targetId) }) : nameOf(about?.id ?? '');
  return (
    <Sheet
      title={t('listing.captureAbout', { name })}
      closeLabel={t('app.close')}
      isOpen={about !== null}
      onClose={onClose}
    >
      {about ? <CaptureLine about={about} /> : null}
    </Sheet>
  );
}
