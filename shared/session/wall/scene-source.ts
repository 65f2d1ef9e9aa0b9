import type { Consent } from '../../model/consent';
import type { Id, Language } from '../../model/ids';
import type { CardEntry, PartnershipCard } from '../../model/instruments';
import type { NetworkView, Snapshot, Stakeholder, Tie } from '../../model/network';
import type { Note } from '../../model/note';
import type { Programme } from '../../model/programme';
import type {
  Block,
  BreakoutGroup,
  Participant,
  Session,
  SlipGroup,
  SpeakingRound,
  Theme,
  VotingRound,
  Wall,
  WallView,
} from '../../model/session';
import type { WallNote } from '../../privacy/wall';
import type { StepLibrary } from '../block-words';
import { type Meeting, stepIdOf } from '../run/meeting';

/** What is always there to make a picture of. */
export type Meant = {
  readonly programme: Pick<Programme, 'name' | 'purpose' | 'focusText' | 'leadStakeholderId' | 'contactPointId'>;
  readonly session: Pick<Session, 'date' | 'startTime' | 'status'>;
  readonly blocks: readonly Block[];
  readonly groups: readonly BreakoutGroup[];
  readonly themes: readonly Pick<Theme, 'id' | 'title' | 'order'>[];
  readonly participants: readonly Pick<Participant, 'id' | 'label' | 'perspective' | 'attendance'>[];
  readonly run: Meeting['run'];
  readonly wall: Pick<Wall, 'blockId' | 'black' | 'view' | 'reveals'> | null | undefined;
  readonly library: StepLibrary;
  readonly nowMs: number;
  readonly language: Language;
};

/** Rows that only some views are made of; `needsOf` says which. */
export type ViewRows = {
  readonly slipGroups?: readonly SlipGroup[];
  readonly votingRounds?: readonly VotingRound[];
  readonly speakingRounds?: readonly SpeakingRound[];
  readonly cards?: readonly PartnershipCard[];
  readonly cardEntries?: readonly CardEntry[];
  readonly ties?: readonly Tie[];
  readonly networkViews?: readonly NetworkView[];
  readonly snapshots?: readonly Snapshot[];
};

/**
 * All that a picture of the wall may be made of. Notes go through `shared/privacy/wall` before any picture is made of
 * them, and nothing of parties and consents comes further than that.
 */
export type SceneSource = Meant &
  ViewRows & {
    readonly notes?: readonly Note[];
    readonly stakeholders?: readonly Stakeholder[];
    readonly consents?: readonly Consent[];
  };

/** A slip that lies face down: that it is there and how long it is, and nothing of what it says. */
export type Blank = { readonly id: Id; readonly groupId: Id | undefined; readonly signs: number };

/** What a view of one step is made of: notes are those that the room may see, and that lie face up. */
export type ViewSource = Meant &
  ViewRows & {
    readonly block: Block;
    readonly notes: readonly WallNote[];
    /** The slips of this step, in the order in which they came; a text only where one lies face up. */
    readonly slips: readonly (WallNote | Blank)[];
  };

type Needed = 'notes' | 'stakeholders' | 'consents' | keyof ViewRows;

const NEEDS: { readonly [K in WallView['kind']]: readonly Needed[] } = {
  slips: ['notes', 'stakeholders', 'consents'],
  harvest: ['notes', 'stakeholders', 'consents'],
  choices: ['notes', 'stakeholders', 'consents', 'slipGroups', 'votingRounds'],
  parking: ['notes', 'stakeholders', 'consents'],
  turns: ['speakingRounds'],
  conflict: ['notes', 'stakeholders', 'consents'],
  card: ['cards', 'cardEntries', 'notes', 'stakeholders', 'consents'],
  network: ['stakeholders', 'ties', 'networkViews', 'snapshots', 'consents'],
};

/** The view on the wall: the one that was chosen; where everyone writes in silence, the slips that come in. */
export const viewOn = (wall: SceneSource['wall'], block: Block | undefined): WallView | undefined =>
  wall?.view ?? (block?.mode === 'silent' ? { kind: 'slips' } : undefined);

/** The tables that this view cannot be made without. A question needs none of the notes. */
export const needsOf = (view: WallView | undefined): readonly Needed[] => (view ? NEEDS[view.kind] : []);

/** The step on the wall; a wall that was never touched shows the one that runs. */
export const blockOnWall = ({ wall, blocks, run }: Pick<Meant, 'wall' | 'blocks' | 'run'>): Block | undefined => {
  const shownId = wall ? wall.blockId : stepIdOf({ blocks, run });
  return blocks.find(({ id }) => id === shownId);
};
