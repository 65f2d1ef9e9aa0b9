import { useState } from 'react';
import { together } from '../../../../shared/model/change';
import type { BreakoutGroup } from '../../../../shared/model/session';
import { addThemes } from '../../../../shared/programme/themes';
import { editGroup, type GroupFields } from '../../../../shared/session/plan/break-outs';
import { commit } from '../../../data/repository';
import { stamp } from '../../../data/stamp';
import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import type { Plan } from '../use-plan';

const NONE = 'none';
const NEW = 'new';

type ThemeProps = {
  readonly group: BreakoutGroup;
  readonly plan: Plan;
  readonly onEdit: (fields: GroupFields) => void;
};

/** The building block of a group: one of the programme, or a new one. */
export function ThemeSelect({ group, plan, onEdit }: ThemeProps) {
  const { t } = useWords();
  const [title, setTitle] = useState<string | null>(null);
  const { themes, programme } = plan;
  const make = () => {
    const name = title?.trim() ?? '';
    setTitle(null);
    if (name === '') return;
    const now = stamp();
    const wanted = [{ key: now.newId(), title: name }];
    const made = addThemes(programme, themes, wanted, (section) => t(`domain.section.${section}`), now);
    const themeId = made.tables.themes?.added[0]?.id;
    const chosen = editGroup(group, { themeId }, now);
    void commit({ label: made.label, tables: together(made.tables, chosen.tables) });
  };
  if (title !== null)
    return (
      <TextField
        label={t('session.plan.theme.new')}
        isLabelHidden
        placeholder={t('session.plan.theme.new')}
        value={title}
        onChange={setTitle}
        onEnter={make}
        onBlur={make}
        autoFocus
      />
    );
  return (
    <Select
      label={t('session.plan.theme')}
      isLabelHidden
      value={group.themeId ?? NONE}
      choices={[
        ...themes.map(({ id, title: text }) => ({ id, text })),
        { id: NONE, text: t('session.plan.theme.none') },
        { id: NEW, text: t('session.plan.theme.new') },
      ]}
      onChange={(id) => (id === NEW ? setTitle('') : onEdit({ themeId: id === NONE ? undefined : id }))}
    />
  );
}
