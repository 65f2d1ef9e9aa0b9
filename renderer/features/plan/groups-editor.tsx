import { useState } from 'react';
import { together } from '../../../shared/model/change';
import { addThemes } from '../../../shared/programme/themes';
import { groupTitle } from '../../../shared/session/group-order';
import {
  MOST_GROUPS,
  makeGroups,
  moveToGroup,
  residentMove,
  themesFor,
  withoutGroup,
} from '../../../shared/session/plan/break-outs';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/field';
import { GroupCard } from './group-card';
import css from './people-sheet.module.css';
import { PersonChip } from './person-chip';
import type { Plan } from './use-plan';

const USUAL_GROUPS = 3;
const STANDARD_THEMES = ['cooperation', 'learning_capacity', 'data_ict'] as const;

/** Groups made from the people who come, each with a building block, a place and people who look at it differently. */
export function GroupsEditor({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const { groups, participants } = plan;
  const loose = groups.length > 0 ? withoutGroup(participants, groups) : [];
  return (
    <section className={css.groups} aria-label={t('session.plan.groups')}>
      <h3>{t('session.plan.groups')}</h3>
      <MakeGroups plan={plan} />
      <ResidentAdvice plan={plan} />
      <ul className={css.cards}>
        {groups.map((group) => (
          <GroupCard key={group.id} group={group} plan={plan} />
        ))}
      </ul>
      {loose.length > 0 ? (
        <div className={css.loose}>
          <p>{t('session.plan.loose', { count: loose.length })}</p>
          <ul className={css.chips}>
            {loose.map((person) => (
              <PersonChip key={person.id} person={person} plan={plan} group={undefined} />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function MakeGroups({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const { session, groups, participants, programme, themes } = plan;
  const [asked, setAsked] = useState<number | null>(null);
  const count = asked ?? (groups.length || USUAL_GROUPS);
  const make = async () => {
    const { notes } = await readWorkspace();
    const now = stamp();
    // A programme without building blocks gets the three that every yield begins with.
    const wanted = themes.length > 0 ? [] : STANDARD_THEMES.map((key) => ({ key, title: t(`domain.theme.${key}`) }));
    const building = addThemes(programme, themes, wanted, (section) => t(`domain.section.${section}`), now);
    const known = [...themes, ...(building.tables.themes?.added ?? [])];
    const each = themesFor(known, count).map((theme, at) => ({
      name: t('session.plan.group.name', { number: at + 1 }),
      themeId: theme?.id,
    }));
    const made = makeGroups({ session, groups, participants, notes }, each, now);
    await commit({ label: made.label, tables: together(building.tables, made.tables) });
    setAsked(null);
  };
  return (
    <div className={css.make}>
      <NumberField
        label={t('session.plan.groups.count')}
        lessLabel={t('session.plan.groups.fewer')}
        moreLabel={t('session.plan.groups.more')}
        value={count}
        min={1}
        max={MOST_GROUPS}
        onChange={setAsked}
      />
      <Button variant={groups.length === 0 ? 'main' : 'plain'} onPress={() => void make()}>
        {t('session.plan.groups.make', { again: groups.length > 0 ? 'yes' : 'no' })}
      </Button>
    </div>
  );
}

/** A group without a resident is said once, quietly, with someone who could move. */
function ResidentAdvice({ plan: { groups, participants, themes } }: { readonly plan: Plan }) {
  const { t } = useWords();
  const move = residentMove(groups, participants);
  if (!move) return null;
  const name = groupTitle(move.to, groups, themes);
  return (
    <p className={css.advice} role="note">
      {t('session.plan.resident.none', { name })}{' '}
      <Button variant="link" onPress={() => void commit(moveToGroup(move.person, groups, move.to.id, stamp()))}>
        {t('session.plan.resident.move', { label: move.person.label, name })}
      </Button>
    </p>
  );
}
