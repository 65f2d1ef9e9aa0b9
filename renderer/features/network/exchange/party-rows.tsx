import type { PartyRow } from '../../../../shared/exchange/drafts';
import type { Ring } from '../../../../shared/model/vocabularies';
import { proposed, type RowTwin } from '../../../../shared/network/list-twins';
import type { Decision } from '../../../../shared/network/take-in';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import type { Network } from '../use-network';
import css from './import.module.css';
import { PlainRow } from './plain-row';
import { TwinRow } from './twin-row';
import type { Importing } from './use-importing';
import { usePart } from './use-part';

type PartyRowsProps = { readonly network: Network; readonly importing: Importing; readonly ring: Ring };

/** The same decision for many doubles at once: into who is there where that is known, or what was asked. */
const forAll = (twins: Importing['twins'], asked: 'merge' | 'add' | 'skip'): ReadonlyMap<string, Decision> =>
  new Map([...twins].map(([key, twin]) => [key, asked === 'merge' ? into(twin) : { act: asked }] as const));

const into = (twin: RowTwin): Decision =>
  twin.of === 'row' ? proposed(twin) : { act: 'merge', into: { party: twin.party.id } };

/** What each row becomes; the rows that may be somebody already stand first, because they ask for a choice. */
export function PartyRows({ network, importing, ring }: PartyRowsProps) {
  const { t } = useWords();
  const { rows, twins, decisions, decide } = importing;
  const doubles = rows.filter(({ key }) => twins.has(key));
  const others = rows.filter(({ key }) => !twins.has(key));
  const nameOf = (key: string) => rows.find((row) => row.key === key)?.name ?? '';
  return (
    <>
      {doubles.length === 0 ? null : (
        <section className={css.part}>
          <h3>{t('exchange.row.doubles', { count: doubles.length })}</h3>
          {doubles.length > 1 ? (
            <MenuButton
              label={t('exchange.row.all')}
              variant="quiet"
              parts={[
                {
                  choices: (['merge', 'add', 'skip'] as const).map((id) => ({
                    id,
                    text: t(`exchange.decision.${id}`),
                    onAction: () => decide(forAll(twins, id)),
                  })),
                },
              ]}
            >
              {t('exchange.row.all')}
            </MenuButton>
          ) : null}
          <Part rows={doubles}>
            {(row) => {
              const twin = twins.get(row.key);
              return twin ? (
                <TwinRow
                  key={row.key}
                  row={row}
                  twin={twin}
                  nameOf={nameOf}
                  decision={decisions.get(row.key) ?? proposed(twin)}
                  into={into(twin)}
                  onDecide={(decision) => decide(new Map([[row.key, decision]]))}
                />
              ) : null;
            }}
          </Part>
        </section>
      )}
      {others.length === 0 ? null : (
        <section className={css.part}>
          <h3>{t('exchange.row.new', { count: others.length })}</h3>
          <Part rows={others}>
            {(row) => (
              <PlainRow
                key={row.key}
                row={row}
                programmeId={network.programmeId}
                ring={ring}
                isSkipped={decisions.get(row.key)?.act === 'skip'}
                onSkip={(isSkipped) => decide(new Map([[row.key, { act: isSkipped ? 'skip' : 'add' }]]))}
              />
            )}
          </Part>
        </section>
      )}
    </>
  );
}

type PartProps = { readonly rows: readonly PartyRow[]; readonly children: (row: PartyRow) => React.ReactNode };

function Part({ rows, children }: PartProps) {
  const { t } = useWords();
  const { part, next, left, more } = usePart(rows);
  return (
    <>
      <ul className={css.rows}>{part.map(children)}</ul>
      {left > 0 ? (
        <Button variant="quiet" onPress={more}>
          {t('exchange.row.more', { next, left })}
        </Button>
      ) : null}
    </>
  );
}
