import { type Hurdle, leaveHurdle, stepsFor } from '../../../shared/instruments/hurdles';
import { ofKind } from '../../../shared/instruments/linked';
import { useWords } from '../../language/words';
import { Checkbox } from '../../ui/field';
import { ActionFields } from '../action-fields';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { type HurdleProps, NoHurdles } from './hurdle-parts';
import { takeStep } from './smallest-steps';

/** For each hurdle who does which step and by when, or that it is left on purpose. */
export function WhoWhen(props: HurdleProps) {
  const { notes, hurdles } = props;
  const left = ofKind(notes, 'hurdle').filter(({ state }) => state === 'accepted');
  const shown = [...hurdles, ...left.filter((hurdle) => !hurdles.includes(hurdle))];
  return (
    <>
      <NoHurdles hurdles={shown} />
      <ul className={css.cards}>
        {shown.map((hurdle) => (
          <li key={hurdle.id}>
            <OneHurdle {...props} hurdle={hurdle} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneHurdle({ hurdle, acts, notes, block, onOpen }: HurdleProps & { readonly hurdle: Hurdle }) {
  const { t } = useWords();
  const isLeft = hurdle.state === 'accepted';
  return (
    <NoteCard note={hurdle} onOpen={onOpen} isQuiet={isLeft}>
      <Checkbox
        isSelected={isLeft}
        onChange={(is) => void acts.change(hurdle, (latest, now) => leaveHurdle(latest, is, now))}
      >
        {t('instruments.hurdle.leave')}
      </Checkbox>
      {isLeft ? null : (
        <>
          {stepsFor(notes, hurdle).map((step) => (
            <NoteCard key={step.id} note={step} onOpen={onOpen}>
              <ActionFields action={step} acts={acts} />
            </NoteCard>
          ))}
          <AddLine
            name={`${block.id}.${hurdle.id}`}
            label={t('instruments.hurdle.step')}
            addLabel={t('instruments.add')}
            onAdd={(text) => takeStep(acts, hurdle, text)}
          />
        </>
      )}
    </NoteCard>
  );
}
