import { editStep, moveStep, removeStep, type StepPart } from '../../../shared/methods/own-methods';
import type { Language } from '../../../shared/model/ids';
import type { MethodStep, OwnMethod } from '../../../shared/model/method';
import { Block } from '../../../shared/model/session';
import { Mode } from '../../../shared/model/vocabularies';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { KindsField } from '../../notes/kinds-field';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice';
import { NumberField, SavedTextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import css from './method-editor.module.css';
import { useMethodActs } from './use-method-acts';

type StepProps = {
  readonly own: OwnMethod;
  readonly step: MethodStep;
  readonly at: number;
  readonly written: Language;
};

/** One step of an own method: its words, minutes, manner and kinds, and its place among the others. */
export function StepEditor({ own, step, at, written }: StepProps) {
  const { t, language } = useWords();
  const { change } = useMethodActs();
  const edit = (fields: StepPart) => void change(own.id, (now) => editStep(now, step.id, fields, stamp()));
  const editText = (field: 'title' | 'prompt', text: string) =>
    void change(own.id, (now) => {
      const before = now.method.steps.find(({ id }) => id === step.id)?.[field] ?? step[field];
      return editStep(now, step.id, { [field]: { ...before, [written]: text.trim() } }, stamp());
    });
  const title = step.title[language] || step.title.nl || step.title.en;
  return (
    <li className={css.step} aria-label={t('methods.edit.step', { number: at + 1, title })}>
      <div className={css.stepHead}>
        <span className={css.number}>{at + 1}</span>
        <SavedTextField
          label={t('methods.edit.step.title')}
          value={step.title[written]}
          placeholder={step.title.nl}
          isRequired={written === 'nl'}
          onSave={(text) => {
            if (text.trim() || written === 'en') editText('title', text);
          }}
        />
        <StepPlace own={own} step={step} at={at} />
      </div>
      <SavedTextField
        label={t('methods.edit.step.prompt')}
        value={step.prompt[written]}
        placeholder={step.prompt.nl}
        isLong
        onSave={(text) => editText('prompt', text)}
      />
      <div className={css.manner}>
        <NumberField
          label={t('methods.edit.step.minutes')}
          lessLabel={t('methods.edit.step.shorter')}
          moreLabel={t('methods.edit.step.longer')}
          value={step.minutes}
          step={5}
          min={1}
          onChange={(minutes) => edit({ minutes })}
        />
        <Select
          label={t('methods.edit.step.mode')}
          value={step.mode}
          choices={Mode.options.map((id) => ({ id, text: t(`domain.mode.${id}`) }))}
          onChange={(mode) => edit({ mode })}
        />
        <Select
          label={t('methods.edit.step.kind')}
          value={step.blockKind ?? 'method_step'}
          choices={Block.shape.kind.options.map((id) => ({ id, text: t(`domain.blockKind.${id}`) }))}
          onChange={(blockKind) => edit({ blockKind })}
        />
      </div>
      <KindsField
        label={t('methods.edit.step.kinds')}
        addLabel={t('methods.edit.step.kind.add')}
        none={t('methods.edit.step.kinds.none')}
        removeLabel={(kind) => t('methods.edit.step.kind.remove', { kind })}
        kinds={step.captures}
        onChange={(captures) => edit({ captures: [...captures] })}
      />
    </li>
  );
}

function StepPlace({ own, step, at }: Omit<StepProps, 'written'>) {
  const { t } = useWords();
  const { change } = useMethodActs();
  const { length } = own.method.steps;
  const move = (places: number) => void change(own.id, (now) => moveStep(now, step.id, places, stamp()));
  return (
    <div className={css.place}>
      <Button variant="icon" aria-label={t('methods.edit.step.up')} isDisabled={at === 0} onPress={() => move(-1)}>
        <Icon name="up" />
      </Button>
      <Button
        variant="icon"
        aria-label={t('methods.edit.step.down')}
        isDisabled={at === length - 1}
        onPress={() => move(1)}
      >
        <Icon name="down" />
      </Button>
      <Button
        variant="icon"
        aria-label={t('methods.edit.step.remove')}
        isDisabled={length === 1}
        onPress={() => void change(own.id, (now) => removeStep(now, step.id, stamp()))}
      >
        <Icon name="trash" />
      </Button>
    </div>
  );
}
