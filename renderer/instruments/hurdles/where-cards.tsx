import type { Hurdle } from '../../../shared/instruments/hurdles';
import { useWords } from '../../language/words';
import { AboutField } from '../../notes/about-field';
import { useNoteActs } from '../../notes/use-note-acts';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import { type HurdleProps, NoHurdles } from './hurdle-parts';

/** Where in the network a hurdle is: at a party, or on a line between two. */
export function WhereCards({ hurdles, acts, onOpen }: HurdleProps) {
  const { t } = useWords();
  return (
    <>
      <NoHurdles hurdles={hurdles} />
      <ul className={css.cards}>
        {hurdles.map((hurdle) => (
          <li key={hurdle.id}>
            <NoteCard note={hurdle} onOpen={onOpen}>
              <div className={css.fields}>
                <About hurdle={hurdle} />
                <OwnText
                  note={hurdle}
                  name="example"
                  label={t('instruments.hurdle.whoSuffers')}
                  isLong
                  onSave={(text) => acts.set(hurdle, 'example', text)}
                />
              </div>
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}

function About({ hurdle }: { readonly hurdle: Hurdle }) {
  return <AboutField note={hurdle} acts={useNoteActs(hurdle)} autoFocus={false} />;
}
