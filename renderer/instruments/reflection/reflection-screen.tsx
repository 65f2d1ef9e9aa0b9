import { byFocus, FOCUSES, type Focus } from '../../../shared/instruments/reflection';
import { readPrefill } from '../../../shared/notes/place';
import { useWords } from '../../language/words';
import { AddLine } from '../add-line';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import { useInstrument } from '../use-instrument';
import { Promises } from './promises';
import { ReflectionCard } from './reflection-card';

/** Looking back: first what stayed with people, then one of the three things at a time, at last one line each. */
export function ReflectionScreen(props: InstrumentProps) {
  const { block, prefill } = props;
  const { focus } = readPrefill(prefill);
  if (block.stepId === 'one-line') return <Promises {...props} />;
  return (
    <div className={css.screen}>
      <Strip notes={props.notes} focus={focus} />
      {focus ? <LookingAt {...props} focus={focus} /> : <WhatStayed {...props} />}
    </div>
  );
}

/** The three things that a round looks at, how much was said of each, and which is looked at now. */
function Strip({ notes, focus }: { readonly notes: InstrumentProps['notes']; readonly focus: Focus | undefined }) {
  const { t } = useWords();
  return (
    <ul className={css.strip}>
      {byFocus(notes).map((looked) => (
        <li key={looked.focus} {...(looked.focus === focus && { 'aria-current': 'step' as const })}>
          {t(`domain.reflectionFocus.${looked.focus}`)}{' '}
          <span className={css.count}>{t('domain.kindCount.reflection', { count: looked.notes.length })}</span>
        </li>
      ))}
    </ul>
  );
}

/** One of the three things, with everything that was said of it in this meeting. */
function LookingAt(props: InstrumentProps & { readonly focus: Focus }) {
  const { t } = useWords();
  const { notes, block, focus } = props;
  const acts = useInstrument(props);
  const said = byFocus(notes).find((looked) => looked.focus === focus)?.notes ?? [];
  return (
    <>
      <AddLine
        name={`${block.id}.${focus}`}
        label={t(`instruments.reflection.add.${focus}`)}
        addLabel={t('instruments.add')}
        onAdd={(text) => acts.add('reflection', text, { own: { focus } })}
      />
      <ul className={css.cards}>
        {said.map((note) => (
          <li key={note.id}>
            <ReflectionCard {...props} note={note} acts={acts} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Before any of the three: one moment that stayed with someone, put with what it is about. */
function WhatStayed(props: InstrumentProps) {
  const { t } = useWords();
  const { notes, block } = props;
  const acts = useInstrument(props);
  return (
    <>
      <AddLine
        name={block.id}
        label={t('instruments.reflection.add')}
        addLabel={t('instruments.add')}
        onAdd={(text) => acts.add('reflection', text, { own: { focus: FOCUSES[0] } })}
      />
      <div className={css.columns}>
        {byFocus(notes).map((looked) => (
          <section key={looked.focus} className={css.column} aria-label={t(`domain.reflectionFocus.${looked.focus}`)}>
            <h2>{t(`domain.reflectionFocus.${looked.focus}`)}</h2>
            <ul className={css.cards}>
              {looked.notes.map((note) => (
                <li key={note.id}>
                  <ReflectionCard {...props} note={note} acts={acts} isFirst />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
