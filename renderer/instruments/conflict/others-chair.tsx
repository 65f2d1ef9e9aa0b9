import { changed } from '../../../shared/instruments/conflict';
import { say } from '../../../shared/model/message';
import { useWords } from '../../language/words';
import { OwnText } from '../own-text';
import { type ConflictPartProps, Sides } from './conflict-parts';

/** On the other's chair: what matters most to each side, and what both want. */
export function OthersChair({ conflict, acts }: Pick<ConflictPartProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  return (
    <>
      <Sides
        conflict={conflict}
        acts={acts}
        asks={[{ word: 'mattersMost', label: t('instruments.conflict.matters') }]}
      />
      <SharedInterest conflict={conflict} acts={acts} />
    </>
  );
}

/** What both sides want. */
export function SharedInterest({ conflict, acts }: Pick<ConflictPartProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  return (
    <OwnText
      note={conflict}
      name="sharedInterest"
      label={t('notes.field.sharedInterest')}
      isLong
      onSave={(text) =>
        acts.change(conflict, (latest, now) =>
          changed(latest, { sharedInterest: text.trim() || undefined }, say('notes.field.sharedInterest'), now),
        )
      }
    />
  );
}
