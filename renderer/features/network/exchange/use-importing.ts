import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Drafts, type PartyRow, readDrafts } from '../../../../shared/exchange/drafts';
import { type Matching, matchingOf, withColumn } from '../../../../shared/exchange/matching';
import type { Sheet } from '../../../../shared/exchange/sheet';
import { type Message, Refusal, say } from '../../../../shared/model/message';
import { proposed, type RowTwin, twinsInList } from '../../../../shared/network/list-twins';
import { type Decision, unknownEnds } from '../../../../shared/network/take-in';
import type { Network } from '../use-network';
import { takeUp, useWaiting } from './arrivals';
import { type Incoming, readIncoming } from './read-list';
import { useTongue } from './use-tongue';

/** A list that lies open in the panel: what is in it, how it is read, and what was decided. */
export type Importing = {
  readonly sheets: readonly Sheet[];
  readonly matchings: readonly Matching[];
  readonly drafts: Drafts;
  /** The rows that become parties: those of the list, and whoever only its ties speak of. */
  readonly rows: readonly PartyRow[];
  readonly twins: ReadonlyMap<string, RowTwin>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly decide: (made: ReadonlyMap<string, Decision>) => void;
  readonly match: (sheet: number, column: number, fieldId: string | null) => void;
  readonly rematch: (sheet: number, asked: Partial<Pick<Matching, 'kind' | 'hasHeadings'>>) => void;
};

/** The list in the panel, if any; whether one is being read; and what was wrong with the last one. */
export type Desk = {
  readonly importing: Importing | null;
  readonly isReading: boolean;
  readonly problem: Message | null;
  readonly open: (incoming: Incoming) => void;
  readonly clear: () => void;
};

type Opened = { readonly sheets: readonly Sheet[]; readonly matchings: readonly Matching[] };
type Asked = ReadonlyMap<string, Decision>;
const NOTHING_ASKED: Asked = new Map();

const endRow = (name: string): PartyRow => ({ key: `end ${name}`, row: 0, name, values: {}, problems: [] });

/** Opens what arrives in the panel, and keeps what was chosen about it until it is added or put away. */
export function useImporting({ parties }: Network): Desk {
  const tongue = useTongue();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);

  const open = useCallback(
    async (incoming: Incoming) => {
      setReading(true);
      setProblem(null);
      try {
        const sheets = await readIncoming(incoming, tongue);
        setAsked(NOTHING_ASKED);
        setOpened({ sheets, matchings: sheets.map((sheet) => matchingOf(sheet, tongue)) });
      } catch (reason) {
        setProblem(reason instanceof Refusal ? reason.said : say('exchange.problem.damaged'));
      } finally {
        setReading(false);
      }
    },
    [tongue],
  );
  const waiting = useWaiting();
  useEffect(() => {
    const incoming = waiting && takeUp();
    if (incoming) void open(incoming);
  }, [waiting, open]);

  const drafts = useMemo(() => opened && readDrafts(opened.sheets, opened.matchings, tongue), [opened, tongue]);
  const rows = useMemo(
    () => drafts && [...drafts.parties, ...unknownEnds(drafts.parties, drafts.ties, parties).map(endRow)],
    [drafts, parties],
  );
  const twins = useMemo(() => (rows ? twinsInList(rows, parties) : new Map<string, RowTwin>()), [rows, parties]);
  const decisions = useMemo(
    () => new Map([...[...twins].map(([key, twin]) => [key, proposed(twin)] as const), ...asked]),
    [twins, asked],
  );
  const remade = (at: number, make: (matching: Matching, sheet: Sheet) => Matching) =>
    setOpened(
      (before) =>
        before && {
          ...before,
          matchings: before.matchings.map((matching, index) => {
            const sheet = before.sheets[index];
            return index === at && sheet ? make(matching, sheet) : matching;
          }),
        },
    );
  const decide: Importing['decide'] = (made) => setAsked((before) => new Map([...before, ...made]));
  const importing = opened &&
    drafts &&
    rows && {
      ...{ ...opened, drafts, rows, twins, decisions, decide },
      match: (sheet: number, column: number, fieldId: string | null) =>
        remade(sheet, (matching) => withColumn(matching, column, fieldId)),
      rematch: (sheet: number, kinds: Partial<Pick<Matching, 'kind' | 'hasHeadings'>>) =>
        remade(sheet, ({ hasHeadings }, table) => matchingOf(table, tongue, { hasHeadings, ...kinds })),
    };
  return {
    importing,
    isReading,
    problem,
    open: (incoming) => void open(incoming),
    clear: () => {
      setOpened(null);
      setProblem(null);
    },
  };
}
