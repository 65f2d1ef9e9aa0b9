import type { MessageKey } from '../../../shared/model/message';
import type { Note } from '../../../shared/model/note';
import type { Block } from '../../../shared/model/session';
import { reasonOffWall } from '../../../shared/privacy/wall';
import { viewsForWall } from '../../../shared/session/wall/network-scene';
import type { Scene } from '../../../shared/session/wall/scene';
import { blockOnWall } from '../../../shared/session/wall/scene-source';
import { openableConflicts, type ViewChoice, viewsFor } from '../../../shared/session/wall/views';
import { useRows, useRowsBy } from '../../data/queries';
import { useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { MenuButton, type MenuPart } from '../../ui/menu';
import type { Run } from './use-run';
import type { WallActs } from './use-wall-acts';
import css from './wall-panel.module.css';

type ViewProps = { readonly run: Run; readonly acts: WallActs };

/** What else the room could see of the step on the wall. Choosing is a wish: it shows at once. */
export function WallView({ run, acts }: ViewProps) {
  const { t } = useWords();
  const { wall, blocks, meeting } = run;
  const block = blockOnWall({ wall, blocks, run: meeting.run });
  const network = useNetworkPart(run, acts);
  // Before the first step and after the last one there is only the network to show beside the welcome and the end.
  if (!block && !network && !wall?.view) return null;
  const shown = wall?.view?.kind ?? (block?.mode === 'silent' ? 'slips' : 'question');
  const wordOf = (kind: ViewChoice['kind']) => t(kind === 'question' ? questionWord(run, block) : `wall.view.${kind}`);
  const show = (view: ViewChoice) => acts.showView(view.kind === 'question' ? undefined : view);
  const parts: readonly MenuPart[] = [
    {
      heading: t('wall.views'),
      choices: choicesAt(run, block).map((view) => ({
        id: view.kind,
        text: wordOf(view.kind),
        mark: view.kind === shown ? <Icon name="check" /> : <span className={css.noMark} />,
        onAction: () => show(view),
      })),
    },
    ...(network ? [network] : []),
    ...(block ? conflictParts(run, acts, t('wall.conflict.open')) : []),
  ];
  const label = wordOf(shown);
  return (
    <MenuButton label={t('wall.views.now', { view: label })} parts={parts} variant="quiet">
      {label}
      <Icon name="down" size={12} />
    </MenuButton>
  );
}

/** What can be chosen of the step on the wall; the network has a part of its own. */
function choicesAt({ wall, blocks, groups, notes }: Run, block: Block | undefined): readonly ViewChoice[] {
  if (!block) return [{ kind: 'question' }];
  const isSilent = block.mode === 'silent';
  // Where everyone writes in silence the slips are the picture of the step, with its question beside them.
  return viewsFor({ block, blocks, groups, notes, now: wall?.view }).filter(
    ({ kind }) => !(isSilent && kind === 'question') && kind !== 'network',
  );
}

/** What stands on the wall without a view: the question of a step, or the welcome or the end around all steps. */
function questionWord({ session: { status } }: Run, block: Block | undefined): MessageKey {
  if (block) return 'wall.view.question';
  const isOver = status === 'finished' || status === 'archived';
  return isOver ? 'domain.blockKind.closing' : 'domain.blockKind.welcome';
}

/** The network and its kept views, as far as they are for a room; nothing while nobody is in it. */
function useNetworkPart({ session: { programmeId }, wall }: Run, acts: WallActs): MenuPart | null {
  const { t } = useWords();
  const parties = useRowsBy('stakeholders', 'programmeId', programmeId);
  const kept = useRowsBy('networkViews', 'programmeId', programmeId);
  if (!parties || parties.length === 0 || !kept) return null;
  const now = wall?.view?.kind === 'network' ? wall.view : null;
  const choice = (viewId: string | undefined, text: string) => ({
    id: `network ${viewId ?? ''}`,
    text,
    mark: now && now.viewId === viewId ? <Icon name="check" /> : <span className={css.noMark} />,
    onAction: () => acts.showView({ kind: 'network', ...(viewId !== undefined && { viewId }) }),
  });
  return {
    heading: t('wall.view.network'),
    choices: [
      choice(undefined, t('wall.network.all')),
      ...viewsForWall(kept).map(({ id, label }) => choice(id, label)),
    ],
  };
}

function conflictParts({ notes }: Run, acts: WallActs, heading: string): readonly MenuPart[] {
  const conflicts = openableConflicts(notes);
  if (conflicts.length === 0) return [];
  const choices = conflicts.map((note) => ({
    id: note.id,
    text: note.situation || note.text,
    onAction: () => acts.showConflict(note),
  }));
  return [{ heading, choices }];
}

/** How many slips of the step on the wall the room may not see, so that its count is understood. */
export function KeptSlips({ run }: { readonly run: Run }) {
  const { t } = useWords();
  const { notes, wall, blocks, meeting, session } = run;
  const parties = useRowsBy('stakeholders', 'programmeId', session.programmeId);
  const consents = useRows('consents');
  const block = blockOnWall({ wall, blocks, run: meeting.run });
  if (!parties || !consents || !block) return null;
  const room = { view: { kind: 'slips' }, parties, consents } as const;
  const isKept = (note: Note) => {
    const reason = note.blockId === block.id ? reasonOffWall(note, room) : null;
    return reason !== null && reason !== 'parking' && reason !== 'empty';
  };
  const count = notes.filter(isKept).length;
  return count > 0 ? <p className={css.kept}>{t('wall.slips.kept', { count })}</p> : null;
}

type OnwardProps = { readonly scene: Scene; readonly acts: WallActs };

/** Goes on in what the wall shows: turns slips over, brings the next table, the next option or the next page. */
export function WallOnward({ scene, acts }: OnwardProps) {
  const { t } = useWords();
  useCommand('wallOnward', () => acts.onward(1));
  useCommand('wallBack', () => acts.onward(-1));
  const next = nextIn(scene);
  if (!next && scene.kind !== 'slips') return null;
  return (
    <div className={css.acts}>
      {next && scene.kind !== 'slips' ? (
        <Button variant="icon" aria-label={t('wall.onward.back')} onPress={() => acts.onward(-1)}>
          <Icon name="left" />
        </Button>
      ) : null}
      {next ? (
        <Button aria-label={t(next)} onPress={() => acts.onward(1)} keyName="V">
          {t('wall.onward')}
        </Button>
      ) : null}
      {scene.kind === 'slips' ? <Turning scene={scene} acts={acts} /> : null}
    </div>
  );
}

/** What the next press shows, in words; null where there is nothing further. */
function nextIn(scene: Scene): MessageKey | null {
  if (scene.kind === 'harvest') return 'wall.onward.harvest';
  if (scene.kind === 'slips' && scene.shown < scene.count) return 'wall.onward.slips';
  if (scene.kind === 'choices' && scene.order.length > 0) return 'wall.onward.choices';
  if (scene.kind === 'network' && scene.viewIds.length > 0) return 'wall.onward.network';
  return 'pages' in scene && scene.pages > 1 ? 'wall.onward.page' : null;
}

const WAYS = ['by_group', 'shuffled', 'all'] as const;
type TurningProps = { readonly scene: Extract<Scene, { kind: 'slips' }>; readonly acts: WallActs };

/** Turning slips over: all at once, or one by one in a way that the facilitator chooses. */
function Turning({ scene, acts }: TurningProps) {
  const { t } = useWords();
  const isAll = scene.count > 0 && scene.shown === scene.count;
  const parts: readonly MenuPart[] = [
    { heading: t('wall.way'), choices: WAYS.map((way) => wayOf(way, t(`wall.way.${way}`), acts)) },
    {
      choices: [
        { id: 'back', text: t('wall.slips.back'), keyName: '⇧ V', onAction: () => acts.onward(-1) },
        { id: 'close', text: t('wall.slips.close'), onAction: acts.close },
      ],
    },
  ];
  return (
    <>
      {isAll ? (
        <Button onPress={acts.close}>{t('wall.slips.close')}</Button>
      ) : (
        <Button aria-label={t('wall.slips.showAll')} onPress={acts.showAll} isDisabled={scene.count === 0}>
          {t('wall.slips.showAll.short')}
        </Button>
      )}
      <MenuButton label={t('wall.way.more')} parts={parts} />
    </>
  );
}

const wayOf = (way: (typeof WAYS)[number], text: string, acts: WallActs) => ({
  id: way,
  text,
  onAction: () => acts.oneByOne(way),
});
