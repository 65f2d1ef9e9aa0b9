import type { Scene } from '../../../shared/session/wall/scene';
import { blockOnWall } from '../../../shared/session/wall/scene-source';
import { openableConflicts, type ViewChoice, viewsFor } from '../../../shared/session/wall/views';
import { useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { Icon } from '../../ui/icon';
import { MenuButton, type MenuChoice } from '../../ui/menu';
import type { Run } from './use-run';
import { useWallActs, type WallActs } from './use-wall-acts';
import css from './wall-panel.module.css';

type Props = { readonly run: Run; readonly scene: Scene };

/** What else the room could see of the step on the wall, and how to go on in it. Each press is a wish: it shows at once. */
export function WallViews({ run, scene }: Props) {
  const acts = useWallActs(run.session.id);
  useCommand('wallOnward', () => acts.onward(scene, 1));
  useCommand('wallBack', () => acts.onward(scene, -1));
  return (
    <>
      <Choice run={run} scene={scene} acts={acts} />
      {scene.kind === 'slips' ? <Turning scene={scene} acts={acts} /> : null}
      <Onward scene={scene} acts={acts} />
    </>
  );
}

function Choice({ run, scene, acts }: Props & { readonly acts: WallActs }) {
  const { t } = useWords();
  const { wall, blocks, groups, notes, meeting } = run;
  const block = blockOnWall({ wall, blocks, run: meeting.run });
  if (!block) return null;
  const views = viewsFor({ block, blocks, groups, notes, now: wall?.view });
  const conflicts = openableConflicts(notes);
  const isSilent = block.mode === 'silent';
  // Where everyone writes in silence the slips are the picture of the step, with its question beside them.
  const choices = views.filter(({ kind }) => !(isSilent && kind === 'question'));
  const shown = wall?.view?.kind ?? (isSilent ? 'slips' : 'question');
  const show = (view: ViewChoice | undefined) => acts.showView(!view || view.kind === 'question' ? undefined : view);
  if (choices.length < 2 && conflicts.length === 0) return null;
  return (
    <div className={css.views}>
      <Segmented
        label={t('wall.views')}
        choices={choices.map(({ kind }) => ({ id: kind, text: t(`wall.view.${kind}`) }))}
        value={choices.some(({ kind }) => kind === shown) ? shown : null}
        onChange={(kind) => show(choices.find((view) => view.kind === kind))}
      />
      {conflicts.length > 0 && scene.kind !== 'conflict' ? (
        <MenuButton
          label={t('wall.conflict.open')}
          parts={[
            {
              heading: t('wall.conflict.open'),
              choices: conflicts.map((note) => ({
                id: note.id,
                text: note.situation || note.text,
                onAction: () => acts.showConflict(note),
              })),
            },
          ]}
        />
      ) : null}
    </div>
  );
}

type TurningProps = { readonly scene: Extract<Scene, { kind: 'slips' }>; readonly acts: WallActs };

/** Turning slips over: all at once, or one by one in a way that the facilitator chooses. */
function Turning({ scene, acts }: TurningProps) {
  const { t } = useWords();
  const ways: readonly MenuChoice[] = (['by_group', 'shuffled', 'all'] as const).map((way) => ({
    id: way,
    text: t(`wall.way.${way}`),
    onAction: () => acts.oneByOne(way),
  }));
  const isAll = scene.shown === scene.count;
  return (
    <div className={css.acts}>
      {isAll && scene.count > 0 ? (
        <Button onPress={acts.close}>{t('wall.slips.close')}</Button>
      ) : (
        <Button onPress={acts.showAll} isDisabled={scene.count === 0}>
          {t('wall.slips.showAll')}
        </Button>
      )}
      <MenuButton
        label={t('wall.way')}
        parts={[
          { heading: t('wall.way'), choices: ways },
          ...(isAll || scene.shown === 0
            ? []
            : [{ choices: [{ id: 'close', text: t('wall.slips.close'), onAction: acts.close }] }]),
        ]}
      >
        {t('wall.way.short')}
        <Icon name="down" size={12} />
      </MenuButton>
    </div>
  );
}

/** What the next press shows, in words. */
function useOnwardWords(): (scene: Scene) => { readonly at: string; readonly next: string } | null {
  const { t } = useWords();
  return (scene) => {
    if (scene.kind === 'harvest')
      return { at: scene.focus?.title ?? t('wall.harvest.all'), next: t('wall.onward.harvest') };
    if (scene.kind === 'slips' && scene.shown < scene.count)
      return { at: t('wall.slips.at', { shown: scene.shown, count: scene.count }), next: t('wall.onward.slips') };
    if ((scene.kind === 'slips' || scene.kind === 'parking') && scene.pages > 1)
      return { at: t('wall.page', { page: scene.page + 1, pages: scene.pages }), next: t('wall.onward.page') };
    return null;
  };
}

function Onward({ scene, acts }: Omit<Props, 'run'> & { readonly acts: WallActs }) {
  const { t } = useWords();
  const words = useOnwardWords()(scene);
  if (!words) return null;
  return (
    <div className={css.onward}>
      <Button variant="icon" aria-label={t('wall.onward.back')} onPress={() => acts.onward(scene, -1)}>
        <Icon name="left" />
      </Button>
      <span className={css.at}>{words.at}</span>
      <Button aria-label={words.next} onPress={() => acts.onward(scene, 1)} keyName="V">
        {t('wall.onward')}
      </Button>
    </div>
  );
}
