import { askedFor, type Hurdle, INFLUENCES, type Influence } from '../../../shared/instruments/hurdles';
import { linkTo } from '../../../shared/instruments/linked';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import { AddLine } from '../add-line';
import { SaidNote } from '../also-written';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { type HurdleProps, NoHurdles } from './hurdle-parts';

/** What people can do about each hurdle: what is theirs, what they ask of others, and what is not theirs. */
export function InfluenceBoard(props: HurdleProps) {
  const { t } = useWords();
  const { hurdles } = props;
  const open = hurdles.filter(({ influence }) => influence === undefined);
  return (
    <>
      <NoHurdles hurdles={hurdles} />
      {open.length > 0 ? <Cards {...props} hurdles={open} /> : null}
      <div className={css.columns}>
        {INFLUENCES.map((influence) => {
          const here = hurdles.filter((hurdle) => hurdle.influence === influence);
          const name = t(`instruments.influence.${influence}`);
          return (
            <section key={influence} className={css.column} aria-label={name}>
              <h2>
                {name} <span className={css.count}>{here.length}</span>
              </h2>
              <Cards {...props} hurdles={here} />
            </section>
          );
        })}
      </div>
    </>
  );
}

function Cards({ hurdles, acts, notes, block, onOpen }: HurdleProps) {
  return (
    <ul className={css.cards}>
      {hurdles.map((hurdle) => (
        <li key={hurdle.id} className={hurdle.influence === 'not_ours' ? css.struck : undefined}>
          <NoteCard note={hurdle} onOpen={onOpen} isQuiet={hurdle.influence === 'not_ours'}>
            <Whose hurdle={hurdle} onChange={(influence) => void acts.set(hurdle, 'influence', influence)} />
            {hurdle.influence === 'partly' ? <Asked hurdle={hurdle} acts={acts} notes={notes} block={block} /> : null}
          </NoteCard>
        </li>
      ))}
    </ul>
  );
}

type WhoseProps = { readonly hurdle: Hurdle; readonly onChange: (influence: Influence) => void };

function Whose({ hurdle, onChange }: WhoseProps) {
  const { t } = useWords();
  return (
    <Segmented
      label={t('notes.field.influence')}
      value={hurdle.influence ?? null}
      choices={INFLUENCES.map((id) => ({ id, text: t(`instruments.influence.short.${id}`) }))}
      onChange={onChange}
    />
  );
}

/** What is asked of others, to lower a hurdle that is only partly ours. */
function Asked({
  hurdle,
  acts,
  notes,
  block,
}: Pick<HurdleProps, 'acts' | 'notes' | 'block'> & { readonly hurdle: Hurdle }) {
  const { t } = useWords();
  const asked = askedFor(notes, hurdle);
  return (
    <div className={css.fields}>
      {asked.map((need) => (
        <SaidNote key={need.id} note={need} />
      ))}
      <AddLine
        name={`${block.id}.${hurdle.id}`}
        label={t('instruments.hurdle.ask')}
        addLabel={t('instruments.add')}
        onAdd={(text) =>
          acts.add('need', text, { own: { needType: 'network' }, links: [linkTo(hurdle.id, 'answers')] })
        }
      />
    </div>
  );
}
