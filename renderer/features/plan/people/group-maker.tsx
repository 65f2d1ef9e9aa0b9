import { useState } from 'react';
import { NOTHING, together } from '../../../../shared/model/change';
import type { GroupDraw } from '../../../../shared/model/session';
import { addThemes } from '../../../../shared/programme/themes';
import { groupsInOrder } from '../../../../shared/session/group-order';
import { makeGroups, themesFor } from '../../../../shared/session/plan/break-outs';
import { groupsOfSize, MOST_GROUPS, peopleToSeat } from '../../../../shared/session/plan/composer';
import { stamp } from '../../../data/stamp';
import { readWorkspace } from '../../../data/workspace';
import { useWords } from '../../../language/words';
import { useAct } from '../../../notes/use-act';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/choice';
import { NumberField } from '../../../ui/field';
import type { Plan } from '../use-plan';
import css from './groups-editor.module.css';

const USUAL_GROUPS = 3;
const STANDARD_THEMES = ['cooperation', 'learning_capacity', 'data_ict'] as const;
const WAYS = ['mix_perspective', 'mix_domain', 'random'] as const satisfies readonly GroupDraw['way'][];
const LARGEST_GROUP = 45;

/** The people and groups as the act before left them: who was pasted a moment ago sits in a group too. */
async function readRoom({ session: { id }, ...plan }: Plan) {
  const { sessions, breakoutGroups, participants, blocks, stakeholders, notes } = await readWorkspace();
  const isHere = (row: { readonly sessionId: string }) => row.sessionId === id;
  return {
    session: sessions.find((row) => row.id === id),
    groups: groupsInOrder(breakoutGroups.filter(isHere), plan.themes),
    people: peopleToSeat(participants.filter(isHere)),
    blocks: blocks.filter(isHere),
    stakeholders,
    notes,
  };
}

/** Makes the groups of a draw, with building blocks when the programme has none yet. */
function useDraw(plan: Plan): (draw: GroupDraw) => void {
  const { t } = useWords();
  const act = useAct();
  const { programme, themes } = plan;
  return (draw) =>
    void act(async () => {
      const { session, ...around } = await readRoom(plan);
      if (!session) return NOTHING;
      const now = stamp();
      // A programme without building blocks gets the three that every yield begins with.
      const wanted = themes.length > 0 ? [] : STANDARD_THEMES.map((key) => ({ key, title: t(`domain.theme.${key}`) }));
      const building = addThemes(programme, themes, wanted, (section) => t(`domain.section.${section}`), now);
      const known = [...themes, ...(building.tables.themes?.added ?? [])];
      const each = themesFor(known, draw.groups).map((theme, at) => ({
        name: t('session.plan.group.name', { number: at + 1 }),
        themeId: theme?.id,
      }));
      const made = makeGroups({ ...around, session }, each, draw, now);
      return { label: made.label, tables: together(building.tables, made.tables) };
    });
}

/** How many groups, or how many people in each, and how they are put together. */
export function GroupMaker({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const { session, groups, participants } = plan;
  const [asked, setAsked] = useState<Partial<Pick<GroupDraw, 'groups' | 'way'>>>({});
  const make = useDraw(plan);
  const people = peopleToSeat(participants).length;
  const count = asked.groups ?? (groups.length || USUAL_GROUPS);
  const way = asked.way ?? session.draw?.way ?? 'mix_perspective';
  const draw = (seed: number) => {
    make({ way, groups: count, seed });
    setAsked({});
  };
  return (
    <div className={css.maker}>
      <NumberField
        label={t('session.plan.groups.count')}
        lessLabel={t('session.plan.groups.fewer')}
        moreLabel={t('session.plan.groups.more')}
        value={count}
        min={1}
        max={MOST_GROUPS}
        onChange={(next) => setAsked({ ...asked, groups: next })}
      />
      <NumberField
        label={t('composer.size')}
        lessLabel={t('composer.size.less')}
        moreLabel={t('composer.size.more')}
        value={Math.max(1, Math.round(people / count))}
        min={1}
        max={LARGEST_GROUP}
        onChange={(size) => setAsked({ ...asked, groups: groupsOfSize(people, size) })}
      />
      <Select
        label={t('composer.way')}
        value={way}
        choices={WAYS.map((id) => ({ id, text: t(`composer.way.${id}`) }))}
        onChange={(next) => setAsked({ ...asked, way: next })}
      />
      <Button variant={groups.length === 0 ? 'main' : 'plain'} onPress={() => draw((session.draw?.seed ?? 0) + 1)}>
        {t('composer.draw', { again: groups.length > 0 ? 'yes' : 'no' })}
      </Button>
      {session.draw && groups.length > 0 ? (
        <NumberField
          label={t('composer.seed')}
          lessLabel={t('composer.seed.before')}
          moreLabel={t('composer.seed.next')}
          value={session.draw.seed}
          onChange={draw}
        />
      ) : null}
    </div>
  );
}
