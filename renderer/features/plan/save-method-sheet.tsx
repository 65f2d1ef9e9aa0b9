import { useState } from 'react';
import { addedMethodId, saveAsMethod } from '../../../shared/methods/own-methods';
import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { titleOf } from '../../../shared/session/block-words';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { useAct } from '../../notes/use-act';
import { goTo } from '../../route/route';
import { Button } from '../../ui/button';
import { Checkbox, TextField } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import css from './save-method-sheet.module.css';
import type { Plan } from './use-plan';

type SaveProps = {
  readonly plan: Plan;
  /** With two or more, only those are ticked at first. */
  readonly chosenIds: ReadonlySet<Id>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** An agenda, or some of its blocks, kept as a method of your own. */
export function SaveMethodSheet({ plan, chosenIds, isOpen, onClose }: SaveProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('methods.save')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <SaveForm plan={plan} chosenIds={chosenIds} onClose={onClose} />
    </Sheet>
  );
}

const isTakenAtFirst = ({ id, status }: Block, chosenIds: ReadonlySet<Id>): boolean =>
  chosenIds.size > 1 ? chosenIds.has(id) : status !== 'skipped';

function SaveForm({ plan, chosenIds, onClose }: Omit<SaveProps, 'isOpen'>) {
  const { t, language } = useWords();
  const act = useAct();
  const agenda = plan.agenda.lines.map(({ block }) => block);
  const [name, setName] = useState(plan.session.title);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(
    new Set(agenda.filter((block) => !isTakenAtFirst(block, chosenIds)).map(({ id }) => id)),
  );
  const chosen = agenda.filter(({ id }) => !leftOut.has(id));
  const title = name.trim();
  const people = plan.participants.filter(({ attendance }) => attendance !== 'absent').length;
  const tick = ({ id }: Block, isTaken: boolean) =>
    setLeftOut(new Set(isTaken ? [...leftOut].filter((other) => other !== id) : [...leftOut, id]));
  const save = async () => {
    if (title === '' || chosen.length === 0) return;
    const change = saveAsMethod(chosen, { name: title, people }, plan.library, stamp());
    if (!(await act(change, t('methods.save.done', { name: title })))) return;
    onClose();
    const methodId = addedMethodId(change);
    if (methodId) goTo({ page: 'methods', methodId });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{t('methods.save.intro')}</p>
      <TextField label={t('methods.save.name')} value={name} onChange={setName} isRequired maxLength={200} autoFocus />
      <fieldset className={css.blocks}>
        <legend>{t('methods.save.blocks')}</legend>
        {agenda.map((block) => (
          <Checkbox key={block.id} isSelected={!leftOut.has(block.id)} onChange={(isTaken) => tick(block, isTaken)}>
            <span>{titleOf(block, plan.library.methods, language)}</span>
            <span className={css.minutes}>{t('session.plan.minutes', { minutes: block.minutes })}</span>
          </Checkbox>
        ))}
      </fieldset>
      <Button variant="main" type="submit" isDisabled={title === '' || chosen.length === 0}>
        {t('methods.save.do', { count: chosen.length })}
      </Button>
    </form>
  );
}
