import type { Id } from '../../model/ids';
import type { SlipGroup, VotingRound, WallView } from '../../model/session';
import type { WallNote } from '../../privacy/wall';
import { titleOf } from '../block-words';
import { boardOf, groupsOfStep, roundsOfStep } from '../choosing/board';
import { type NamedOption, namedOptions } from '../choosing/votes';
import type { ViewSource } from './scene-source';

/** A group or an option: its name, what is written on its slips, and its dots once they are shown. */
export type Choice = {
  readonly id: Id;
  /** Its place in the order of discussion, from 1; null before that order is fixed. */
  readonly rank: number | null;
  /** Null for a group without a name and for a single slip: their texts say it. */
  readonly name: string | null;
  readonly texts: readonly string[];
  /** Slips of a large group that find no room. */
  readonly more: number;
  readonly dots: number | null;
};

/** What the room has to choose from, or chose. */
export type ChoicesScene = {
  readonly kind: 'choices';
  readonly title: string;
  /** The rules, while people point; null for groups, and once the dots are shown. */
  readonly rules: { readonly dotsEach: number; readonly capPerOption: number } | null;
  readonly choices: readonly Choice[];
  /** The one that is talked about, large, with the ones around it in the order of discussion. */
  readonly focus: { readonly id: Id; readonly around: readonly Choice[] } | null;
  /** The ids of all options in the order of discussion; none before that order is fixed. */
  readonly order: readonly Id[];
  /** What the room sees: this vote, or the groups. */
  readonly roundId: Id | null;
  readonly page: number;
  readonly pages: number;
};

/** How many signs of a group stand on the wall, given how many groups stand beside it. */
const roomFor = (count: number): number => (count <= 2 ? 420 : count <= 6 ? 220 : 90);
// On a picture of 1080 px, in three columns of letters of 28 px and more: signs in a line, and lines in the height.
const SIGNS_IN_LINE = 26;
const LINES = 25;
const COLUMNS = 3;
/** What a row takes besides its lines. */
const BETWEEN = 1.2;

/** In focus there is nothing beside it. */
const ROOM_IN_FOCUS = 420;
/** In the list beside the one in focus a long text is told by its beginning, in signs. */
const SHORT = 60;
const AROUND = 2;

/** As many texts as fit in so many signs, and always the first. */
function fitting(texts: readonly string[], signs: number): readonly string[] {
  let left = signs;
  return texts.filter((text, at) => {
    left -= text.length;
    return at === 0 || left >= 0;
  });
}

function shortened(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2)).trimEnd()} …`;
}

type Shown = { readonly isShown: boolean; readonly signs: number };

function choiceOf(option: NamedOption<WallNote>, at: number, { isShown, signs }: Shown): Choice {
  const name = option.name ?? null;
  const all = option.notes.map(({ text }) => text);
  const texts = fitting(all, signs - (name?.length ?? 0));
  return {
    id: option.id,
    rank: isShown ? at + 1 : null,
    name,
    texts,
    more: all.length - texts.length,
    dots: isShown ? option.dots : null,
  };
}

const linesOf = ({ name, texts, more, dots }: Choice): number =>
  [name ?? '', ...texts].reduce((sum, text) => sum + Math.ceil(text.length / SIGNS_IN_LINE), 0) +
  (more > 0 ? 1 : 0) +
  (dots === null ? 0 : 1);

/** As many rows of choices as can be read together, and then the next part. */
function inPages(choices: readonly Choice[]): readonly (readonly Choice[])[] {
  const pages: Choice[][] = [];
  let left = 0;
  for (let at = 0; at < choices.length; at += COLUMNS) {
    const row = choices.slice(at, at + COLUMNS);
    const lines = Math.max(...row.map(linesOf)) + BETWEEN;
    if (lines > left) {
      pages.push([]);
      left = LINES + BETWEEN;
    }
    left -= lines;
    pages.at(-1)?.push(...row);
  }
  return pages;
}

/** In the list beside the one in focus: its name, or the beginning of what it says. */
const briefly = (choice: Choice): Choice => ({
  ...choice,
  name: shortened(choice.name ?? choice.texts[0] ?? ''),
  texts: [],
  more: 0,
});

/** The groups themselves, as if they were options that nobody voted on. */
const asOptions = (groups: readonly SlipGroup[], notes: readonly WallNote[]): readonly NamedOption<WallNote>[] =>
  boardOf(groups, notes).groups.map(({ group, notes: mine }) => ({
    ...{ to: 'slip_group' as const, id: group.id, dots: 0, notes: mine },
    ...(group.name && { name: group.name }),
  }));

type View = Extract<WallView, { kind: 'choices' }>;

/** The vote that is shown: the one that was chosen, or the last one where there are no groups to show. */
function roundOf(view: View, rounds: readonly VotingRound[], hasGroups: boolean): VotingRound | undefined {
  const chosen = rounds.find(({ id }) => id === view.roundId);
  return chosen ?? (hasGroups ? undefined : rounds.at(-1));
}

function focusOf(options: readonly NamedOption<WallNote>[], focusId: Id | undefined): ChoicesScene['focus'] {
  const at = options.findIndex(({ id }) => id === focusId);
  if (at < 0) return null;
  const from = Math.max(0, Math.min(at - AROUND, options.length - 2 * AROUND - 1));
  const around = options.map((option, rank) => briefly(choiceOf(option, rank, { isShown: true, signs: 0 })));
  return { id: options[at]?.id ?? '', around: around.slice(from, from + 2 * AROUND + 1) };
}

/**
 * The picture of choosing: the groups with their slips; while people point what they choose from, with the rules and
 * without one dot; and once the dots are shown the order of discussion. Null when there is nothing to choose from.
 */
export function choicesScene(source: ViewSource, view: View): ChoicesScene | null {
  const { block, notes, slipGroups = [], votingRounds = [], library, language } = source;
  const groups = groupsOfStep(slipGroups, block.id);
  const asGroups = asOptions(groups, notes);
  const round = roundOf(view, roundsOfStep(votingRounds, block.id), asGroups.length > 0);
  const named = round ? namedOptions(round, groups, notes) : asGroups;
  // What the room may not see has no words here: then its dots say nothing either.
  const options = named.filter(({ name, notes: mine }) => name !== undefined || mine.length > 0);
  if (options.length === 0) return null;
  const isShown = round?.state === 'shown';
  const focus = isShown ? focusOf(options, view.focusId) : null;
  const signs = focus ? ROOM_IN_FOCUS : roomFor(options.length);
  const choices = options.map((option, at) => choiceOf(option, at, { isShown, signs }));
  const pages = focus ? [choices.filter(({ id }) => id === focus.id)] : inPages(choices);
  const page = Math.min(view.page ?? 0, pages.length - 1);
  return {
    kind: 'choices',
    title: titleOf(block, library, language),
    rules: round?.state === 'open' ? { dotsEach: round.dotsEach, capPerOption: round.capPerOption } : null,
    choices: pages[page] ?? [],
    focus,
    order: isShown ? options.map(({ id }) => id) : [],
    roundId: round?.id ?? null,
    page,
    pages: pages.length,
  };
}
