import { useState } from 'react';
import { addStep, editMethod, type MethodPart } from '../../../shared/methods/own-methods';
import { minutesInSession } from '../../../shared/methods/steps';
import type { Language } from '../../../shared/model/ids';
import type { OwnMethod } from '../../../shared/model/method';
import { MethodAim } from '../../../shared/model/vocabularies';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { Checkbox, NumberField, SavedTextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page';
import css from './method-editor.module.css';
import { StepEditor } from './step-editor';
import { useMethodActs } from './use-method-acts';

const MOST_PEOPLE = 500;

type EditorProps = { readonly own: OwnMethod; readonly onDone: () => void };

/** Everything of an own method where it can be changed. Dutch is what counts; English may stay away. */
export function MethodEditor({ own, onDone }: EditorProps) {
  const { t, language } = useWords();
  const [written, setWritten] = useState<Language>('nl');
  const { change } = useMethodActs();
  const { method } = own;
  const { min, max } = method.groupSize;
  const name = method.name[language] || method.name.nl || method.name.en;
  return (
    <section className={css.editor} aria-label={t('methods.edit.label')}>
      <PageHeading title={name} sub={t('methods.size', { minutes: minutesInSession(method), min, max })}>
        <Button variant="main" onPress={onDone}>
          {t('methods.edit.done')}
        </Button>
      </PageHeading>
      <div className={css.language}>
        <Segmented
          label={t('methods.edit.language')}
          value={written}
          choices={[
            { id: 'nl', text: t('methods.edit.nl') },
            { id: 'en', text: t('methods.edit.en') },
          ]}
          onChange={setWritten}
        />
        {written === 'en' ? <span>{t('methods.edit.en.help')}</span> : null}
      </div>
      <div className={css.columns}>
        <About own={own} written={written} />
        <div className={css.steps}>
          <h2>{t('methods.edit.steps')}</h2>
          <ol>
            {method.steps.map((step, at) => (
              <StepEditor key={step.id} own={own} step={step} at={at} written={written} />
            ))}
          </ol>
          <Button onPress={() => void change(own.id, (now) => addStep(now, t('methods.edit.step.new'), stamp()))}>
            <Icon name="plus" size={14} />
            {t('methods.edit.step.add')}
          </Button>
        </div>
      </div>
    </section>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function About({ own, written }: { readonly own: OwnMethod; readonly written: Language }) {
  const { t } = useWords();
  const { change } = useMethodActs();
  const edit = (fields: (now: OwnMethod) => MethodPart) =>
    void change(own.id, (now) => editMethod(now, fields(now), stamp()));
  const { method } = own;
  const needed = written === 'nl' && method.name.nl.trim() === '';
  return (
    <div className={css.about}>
      <SavedTextField
        label={t('methods.edit.name')}
        value={method.name[written]}
        placeholder={method.name.nl}
        isRequired={written === 'nl'}
        {...(needed && { error: t('methods.edit.name.needed') })}
        onSave={(text) => {
          if (text.trim() || written === 'en')
            edit(({ method: { name } }) => ({ name: { ...name, [written]: text.trim() } }));
        }}
      />
      <SavedTextField
        label={t('methods.edit.purpose')}
        value={method.purpose[written]}
        placeholder={method.purpose.nl}
        isLong
        onSave={(text) => edit(({ method: { purpose } }) => ({ purpose: { ...purpose, [written]: text.trim() } }))}
      />
      <SavedTextField
        label={t('methods.edit.when')}
        value={method.whenToUse[written]}
        placeholder={method.whenToUse.nl}
        isLong
        onSave={(text) =>
          edit(({ method: { whenToUse } }) => ({ whenToUse: { ...whenToUse, [written]: text.trim() } }))
        }
      />
      <div className={css.people}>
        {(['min', 'max'] as const).map((side) => (
          <NumberField
            key={side}
            label={t(`methods.edit.${side}`)}
            lessLabel={t('methods.edit.fewer')}
            moreLabel={t('methods.edit.more')}
            value={method.groupSize[side]}
            min={1}
            max={MOST_PEOPLE}
            onChange={(value) => edit(({ method: { groupSize } }) => ({ groupSize: { ...groupSize, [side]: value } }))}
          />
        ))}
      </div>
      <SavedTextField
        label={t('methods.edit.materials')}
        value={method.materials[written].join('\n')}
        isLong
        onSave={(text) =>
          edit(({ method: { materials } }) => ({ materials: { ...materials, [written]: linesOf(text) } }))
        }
      />
      <fieldset className={css.aims}>
        <legend>{t('methods.edit.aims')}</legend>
        {MethodAim.options.map((aim) => (
          <Checkbox
            key={aim}
            isSelected={method.aims?.includes(aim) ?? false}
            onChange={(isOn) =>
              edit(({ method: { aims = [] } }) => ({
                aims: MethodAim.options.filter((each) => (each === aim ? isOn : aims.includes(each))),
              }))
            }
          >
            {t(`domain.aim.${aim}`)}
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
