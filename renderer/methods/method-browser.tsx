import { useState } from 'react';
import { minutesInSession } from '../../shared/methods/steps';
import type { Method } from '../../shared/model/method';
import { useMethodLibrary } from '../data/method-library';
import { useWords } from '../language/words';
import { PickList } from '../ui/pick-list';
import { findMethods, type MethodQuestion } from './find-methods';
import css from './method-browser.module.css';
import { type MeetingRoom, MethodFilters } from './method-filters';
import { MethodPreview, type PreviewActs } from './method-preview';

const ANYTHING: MethodQuestion = { text: '', minutes: null, people: null, aim: null };

type BrowserProps = {
  readonly methodId: string | undefined;
  readonly onChoose: (methodId: string) => void;
  readonly room?: MeetingRoom;
  readonly acts?: PreviewActs;
};

/** The library: find a method at the left, see what it asks at the right. */
export function MethodBrowser({ methodId, onChoose, room, acts }: BrowserProps) {
  const { t, language } = useWords();
  const [question, setQuestion] = useState(ANYTHING);
  const { methods, ownIds } = useMethodLibrary();
  const byName = methods.toSorted(
    (a, b) =>
      Number(ownIds.has(b.id)) - Number(ownIds.has(a.id)) ||
      a.name[language].localeCompare(b.name[language], language, { numeric: true }),
  );
  const found = findMethods(byName, question, language);
  const aboutOf = (method: Method) => {
    const { min, max } = method.groupSize;
    const size = t('methods.size', { minutes: minutesInSession(method), min, max });
    return ownIds.has(method.id) ? t('methods.own.about', { size }) : size;
  };
  // What no longer fits the question makes place for what does; with nothing found the page stays as it was.
  const shown = found.find(({ id }) => id === methodId) ?? found[0] ?? byName.find(({ id }) => id === methodId);
  return (
    <div className={css.browser}>
      <div className={css.find}>
        <MethodFilters
          question={question}
          onAsk={(part) => setQuestion((before) => ({ ...before, ...part }))}
          room={room}
        />
        <p className={css.count} role="status">
          {t('methods.found', { count: found.length })}
        </p>
        <PickList
          label={t('methods.list')}
          items={found.map((method) => ({ id: method.id, text: method.name[language], about: aboutOf(method) }))}
          pickedId={shown?.id}
          onPick={onChoose}
          empty={t('methods.none')}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and without a mouse that needs the focus */}
      <section className={css.preview} tabIndex={0} aria-label={t('methods.preview')}>
        {shown ? (
          <MethodPreview key={shown.id} method={shown} isOwn={ownIds.has(shown.id)} {...(acts && { acts })} />
        ) : null}
      </section>
    </div>
  );
}
