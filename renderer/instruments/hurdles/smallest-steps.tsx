import { type Hurdle, stepsFor } from '../../../shared/instruments/hurdles';
import { linkTo } from '../../../shared/instruments/linked';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { SaidNote } from '../also-written';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import type { InstrumentActs } from '../use-instrument';
import { type HurdleProps, NoHurdles } from './hurdle-parts';

/** Puts the smallest step of a hurdle on the list of actions, linked to the hurdle. */
export const takeStep = (acts: InstrumentActs, hurdle: Hurdle, text: string) =>
  acts.add('action', text, { own: { level: 'we' }, links: [linkTo(hurdle.id, 'answers')] });

/** The smallest step that lowers each hurdle; what is not ours needs none. */
export function SmallestSteps({ hurdles, acts, notes, onOpen }: HurdleProps) {
  const { t } = useWords();
  const ours = hurdles.filter(({ influence }) => influence !== 'not_ours');
  return (
    <>
      <NoHurdles hurdles={ours} />
      <ul className={css.cards}>
        {ours.map((hurdle) => {
          const steps = stepsFor(notes, hurdle);
          const words = hurdle.smallestStep?.trim();
          return (
            <li key={hurdle.id}>
              <NoteCard note={hurdle} onOpen={onOpen}>
                <OwnText
                  note={hurdle}
                  name="smallestStep"
                  label={t('notes.field.smallestStep')}
                  help={t('instruments.hurdle.twoWeeks')}
                  isLong
                  onSave={(text) => acts.set(hurdle, 'smallestStep', text)}
                />
                {steps.map((step) => (
                  <SaidNote key={step.id} note={step} />
                ))}
                {words && !steps.some(({ text }) => text === words) ? (
                  <div>
                    <Button onPress={() => void takeStep(acts, hurdle, words)}>{t('instruments.promise.make')}</Button>
                  </div>
                ) : null}
              </NoteCard>
            </li>
          );
        })}
      </ul>
    </>
  );
}
