import { useState } from 'react';
import { Ring } from '../../../../shared/model/vocabularies';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/choice';
import { ColumnMatching } from '../exchange/column-matching';
import css from '../exchange/import.module.css';
import { ImportProblems } from '../exchange/import-problems';
import { ListSource } from '../exchange/list-source';
import { PartyRows } from '../exchange/party-rows';
import { TieRows } from '../exchange/tie-rows';
import { type Importing, useImporting } from '../exchange/use-importing';
import { useListActs } from '../exchange/use-list-acts';
import { useOutcome } from '../exchange/use-outcome';
import { SidePanel } from '../sheet/side-panel';
import type { PanelProps } from './panel-props';
import { usePanelFocus } from './use-panel-focus';

/** Brings a list or a graph in: first to look at, with every column and double in view, then all of it in one act. */
export function ImportPanel(props: PanelProps) {
  const { t, say } = useWords();
  const wantsFocus = usePanelFocus('import');
  const desk = useImporting(props.network);
  if (desk.importing) return <Opened {...props} importing={desk.importing} onClear={desk.clear} />;
  return (
    <SidePanel
      title={t('exchange.import.title')}
      foot={null}
      isOver={props.isOver}
      wantsFocus={wantsFocus}
      onClose={props.choosing.close}
    >
      <ListSource onOpen={desk.open} isReading={desk.isReading} />
      <p className={css.problem} role="alert">
        {desk.problem ? say(desk.problem) : ''}
      </p>
    </SidePanel>
  );
}

type OpenedProps = PanelProps & { readonly importing: Importing; readonly onClear: () => void };

function Opened({ network, choosing, isOver, importing, onClear }: OpenedProps) {
  const { t } = useWords();
  const [ring, setRing] = useState<Ring>('involved');
  const wantsFocus = usePanelFocus('import');
  const acts = useListActs(network.programmeId);
  const { taking, outcome } = useOutcome(network, importing, ring);
  const add = async () => {
    if (!(await acts.takeIn(taking))) return;
    onClear();
    choosing.close();
  };
  const isNothing = outcome.parties + outcome.ties + outcome.filled === 0;
  return (
    <SidePanel
      title={t('exchange.import.title')}
      foot={
        <div className={css.foot}>
          <Button variant="main" isFull isDisabled={isNothing} onPress={() => void add()}>
            {isNothing ? t('exchange.import.nothing') : t('exchange.import.add', outcome)}
          </Button>
          <Button variant="quiet" onPress={onClear}>
            {t('exchange.import.other')}
          </Button>
        </div>
      }
      isOver={isOver}
      wantsFocus={wantsFocus}
      onClose={choosing.close}
    >
      {importing.sheets.map((sheet, at) => {
        const matching = importing.matchings[at];
        return matching ? (
          <ColumnMatching
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the file, and never moves
            key={`${at} ${sheet.name}`}
            sheet={sheet}
            matching={matching}
            onColumn={(column, fieldId) => importing.match(at, column, fieldId)}
            onKind={(kind) => importing.rematch(at, { kind })}
            onHeadings={(hasHeadings) => importing.rematch(at, { hasHeadings })}
          />
        ) : null;
      })}
      <ImportProblems problems={importing.drafts.problems} />
      {importing.rows.length > 0 ? (
        <Select
          label={t('exchange.import.ring')}
          value={ring}
          onChange={setRing}
          choices={Ring.options.map((id) => ({ id, text: t(`domain.ring.${id}`) }))}
        />
      ) : null}
      <PartyRows network={network} importing={importing} ring={ring} />
      <TieRows ties={importing.drafts.ties} rows={importing.rows} />
    </SidePanel>
  );
}
