import { useState } from 'react';
import type { NetworkView } from '../../../../../shared/model/network';
import { askedIn } from '../../../../../shared/network/filter';
import { inViewOrder } from '../../../../../shared/network/view-commands';
import { lensToKeep, PRIVATE_LENSES } from '../../../../../shared/privacy/wall-network';
import { useRowsBy } from '../../../../data/queries';
import { useCommand } from '../../../../keyboard/use-command';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import { EditableText } from '../../../../ui/editable-text';
import { TextField } from '../../../../ui/field';
import { Icon } from '../../../../ui/icon';
import { MenuButton } from '../../../../ui/menu';
import { SidePanel } from '../../sheet/side-panel';
import { type NetworkWall, useNetworkWall } from '../../use-network-wall';
import type { PanelProps } from '../panel-props';
import { usePanelFocus } from '../use-panel-focus';
import css from './looking-panels.module.css';
import { lookAs, useViewActs, type ViewActs } from './use-view-acts';

/** The kept views: looked at one after another, here and on the zaalscherm. */
export function ViewsPanel({ network, looking, choosing, isOver }: PanelProps) {
  const { t } = useWords();
  const wantsFocus = usePanelFocus('views');
  const acts = useViewActs(network.programmeId, looking);
  const wall = useNetworkWall();
  const kept = useRowsBy('networkViews', 'programmeId', network.programmeId);
  const views = inViewOrder(kept ?? []);
  const [lastId, setShownId] = useState<string | null>(null);
  // Who comes back to this panel goes on from what stands in the room.
  const shownId = lastId ?? wall.shown?.viewId ?? null;
  const show = (view: NetworkView) => {
    lookAs(view, looking);
    setShownId(view.id);
    // What stands in the room goes along, as far as the room may see it.
    if (wall.shown && isForRoom(view)) wall.show({ viewId: view.id });
  };
  const step = (by: 1 | -1) => {
    const at = views.findIndex(({ id }) => id === shownId);
    const next = at < 0 ? views.at(by === 1 ? 0 : -1) : views[(at + by + views.length) % views.length];
    if (next) show(next);
  };
  useCommand('wallOnward', () => step(1));
  useCommand('wallBack', () => step(-1));
  return (
    <SidePanel
      title={t('looking.views.title')}
      foot={views.length > 0 ? <Steps onStep={step} count={views.length} /> : null}
      isOver={isOver}
      wantsFocus={wantsFocus}
      onClose={choosing.close}
    >
      <p>{t('looking.views.intro')}</p>
      {lensToKeep(looking.lens) === looking.lens ? null : (
        <p role="status">{t('looking.views.notKept', { lens: t(`looking.lens.${looking.lens}`) })}</p>
      )}
      {looking.filter.tags?.length ? <p role="status">{t('looking.views.tagsNotKept')}</p> : null}
      <NewView onKeep={async (label) => setShownId((await acts.keep(label)) ?? shownId)} />
      <ol className={css.list}>
        {views.map((view, at) => (
          <ViewLine
            key={view.id}
            {...{ view, acts, wall }}
            isShown={view.id === shownId}
            isFirst={at === 0}
            isLast={at === views.length - 1}
            partyName={network.parties.find(({ id }) => id === view.focusId)?.shortName}
            onShow={() => show(view)}
          />
        ))}
      </ol>
    </SidePanel>
  );
}

const isForRoom = ({ lens }: NetworkView): boolean => !PRIVATE_LENSES.includes(lens);

function NewView({ onKeep }: { readonly onKeep: (label: string) => Promise<void> }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const keep = () => {
    if (name.trim() === '') return;
    void onKeep(name);
    setName('');
  };
  return (
    <div className={css.new}>
      <TextField label={t('looking.views.name')} value={name} onChange={setName} onEnter={keep} />
      <Button isDisabled={name.trim() === ''} onPress={keep}>
        {t('looking.views.keep')}
      </Button>
    </div>
  );
}

type StepsProps = { readonly onStep: (by: 1 | -1) => void; readonly count: number };

const Steps = ({ onStep, count }: StepsProps) => {
  const { t } = useWords();
  return (
    <div className={css.steps}>
      <Button isDisabled={count < 2} keyName="⇧ V" onPress={() => onStep(-1)}>
        {t('looking.views.before')}
      </Button>
      <Button keyName="V" onPress={() => onStep(1)}>
        {t('looking.views.next')}
      </Button>
    </div>
  );
};

type LineProps = {
  readonly view: NetworkView;
  readonly acts: ViewActs;
  readonly wall: NetworkWall;
  readonly isShown: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly partyName: string | undefined;
  readonly onShow: () => void;
};

function ViewLine({ view, acts, wall, isShown, isFirst, isLast, partyName, onShow }: LineProps) {
  const { t, list } = useWords();
  const [isNaming, setNaming] = useState(false);
  const isOnWall = wall.shown?.viewId === view.id;
  const asked = askedIn(view.filter);
  const about = [
    t(`looking.lens.${view.lens}`),
    ...(asked > 0 ? [t('looking.filter.label', { count: asked })] : []),
    ...(partyName ? [t('looking.views.around', { name: partyName })] : []),
  ];
  const order = [
    ...(isFirst ? [] : [{ id: 'up', text: t('looking.views.up'), onAction: () => acts.move(view.id, -1) }]),
    ...(isLast ? [] : [{ id: 'down', text: t('looking.views.down'), onAction: () => acts.move(view.id, 1) }]),
  ];
  return (
    <li className={css.view} aria-current={isShown || undefined}>
      {isNaming ? (
        <EditableText
          label={t('looking.views.name')}
          editLabel={t('network.field.edit')}
          value={view.label}
          isRequired
          startsOpen
          onSave={(label) => {
            acts.rename(view.id, label);
            setNaming(false);
          }}
          onLeft={() => setNaming(false)}
        />
      ) : (
        <Button variant="quiet" onPress={onShow}>
          <span className={css.said}>
            <b>{view.label}</b>
            <span>{list(about)}</span>
          </span>
        </Button>
      )}
      {isForRoom(view) ? (
        <Button
          variant="icon"
          aria-pressed={isOnWall}
          aria-label={t(isOnWall ? 'looking.wall.off' : 'looking.wall.view', { name: view.label })}
          onPress={() => wall.show(isOnWall ? null : { viewId: view.id })}
        >
          <Icon name="screen" />
        </Button>
      ) : null}
      <MenuButton
        label={t('looking.views.menu', { name: view.label })}
        parts={[
          {
            choices: [
              { id: 'rename', text: t('looking.views.rename'), onAction: () => setNaming(true) },
              { id: 'update', text: t('looking.views.update'), onAction: () => acts.update(view.id) },
              ...order,
              { id: 'remove', text: t('looking.views.remove'), onAction: () => acts.remove(view.id) },
            ],
          },
        ]}
      />
    </li>
  );
}
