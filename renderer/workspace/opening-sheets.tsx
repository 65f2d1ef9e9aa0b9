import { Refusal } from '../../shared/model/message';
import { FILE_TABLE_NAMES } from '../../shared/model/tables';
import type { Comparison, Difference } from '../../shared/workspace/comparing';
import { isConflictedCopy } from '../../shared/workspace/conflicted-copy';
import { BrokenFile } from '../../shared/workspace/problems';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import { ColleagueSheet } from './colleague-sheet';
import { MergeSheet } from './merge-sheet';
import css from './opening-sheets.module.css';
import { SealedSheet } from './sealed-sheet';
import type { Opening } from './use-opening';

/** What a file asks before it opens: what to do with a programme that is here, or why it does not open. */
export function OpeningSheets({ opening }: { readonly opening: Opening }) {
  const { question } = opening;
  if (question?.kind === 'choose')
    return (
      <ChooseSheet
        opening={opening}
        fileName={question.name}
        name={question.file.programmes.map(({ name }) => name).join(', ')}
        comparison={question.comparison}
        isOtherWork={question.isOtherWork}
      />
    );
  if (question?.kind === 'colleague')
    return <ColleagueSheet merge={question.merge} name={question.name} onTake={opening.take} onClose={opening.close} />;
  if (question?.kind === 'merge')
    return <MergeSheet merge={question.merge} name={question.name} onTake={opening.take} onClose={opening.close} />;
  if (question?.kind === 'sealed')
    return <SealedSheet name={question.name} onTry={question.open} onClose={opening.close} />;
  if (question?.kind === 'refused')
    return <RefusedSheet name={question.name} reason={question.reason} onClose={opening.close} />;
  return null;
}

// The tables a person knows by name; the others are counted together.
const NAMED = ['sessions', 'blocks', 'participants', 'notes', 'stakeholders', 'ties'] as const;

const sumOf = (differences: readonly Difference[]): Difference =>
  differences.reduce(
    (sum, { added, changed, removed }) => ({
      added: sum.added + added,
      changed: sum.changed + changed,
      removed: sum.removed + removed,
    }),
    { added: 0, changed: 0, removed: 0 },
  );

const isAny = ({ added, changed, removed }: Difference): boolean => added + changed + removed > 0;

type ChooseProps = {
  readonly opening: Opening;
  readonly fileName: string;
  readonly name: string;
  readonly comparison: Comparison;
  readonly isOtherWork: boolean;
};

function ChooseSheet({ opening, fileName, name, comparison, isOtherWork }: ChooseProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('workspace.here.title')} closeLabel={t('app.close')} isOpen onClose={opening.close}>
      <p className={css.lead}>{t(isOtherWork ? 'workspace.here.other' : 'workspace.here.text', { name })}</p>
      {isConflictedCopy(fileName) ? (
        <p className={css.lead} role="note">
          {t('workspace.here.conflicted', { fileName })}
        </p>
      ) : null}
      {isOtherWork ? null : <Differences tables={comparison.tables} />}
      <ul className={css.choices}>
        {isOtherWork ? null : (
          <Way about={t('workspace.here.compare.about')}>
            <Button variant="main" onPress={() => void opening.answer('compare')}>
              {t('workspace.here.compare')}
            </Button>
          </Way>
        )}
        <Way about={t('workspace.here.beside.about')}>
          <Button variant={isOtherWork ? 'main' : 'plain'} onPress={() => void opening.answer('beside')}>
            {t('workspace.here.beside')}
          </Button>
        </Way>
        {isOtherWork ? null : (
          <Way about={t('workspace.here.replace.about')}>
            <Button onPress={() => void opening.answer('replace')}>{t('workspace.here.replace')}</Button>
          </Way>
        )}
        <Way about={t('workspace.here.leave.about')}>
          <Button onPress={() => void opening.answer('leave')}>{t('workspace.here.leave')}</Button>
        </Way>
      </ul>
    </Sheet>
  );
}

const Way = ({ about, children }: { readonly about: string; readonly children: React.ReactNode }) => (
  <li>
    {children}
    <p>{about}</p>
  </li>
);

function Differences({ tables }: { readonly tables: Comparison['tables'] }) {
  const { t } = useWords();
  const others = FILE_TABLE_NAMES.filter((table) => !NAMED.some((named) => named === table));
  const rows = [
    ...NAMED.map((table) => ({ id: table, ...tables[table] })),
    { id: 'others' as const, ...sumOf(others.map((table) => tables[table])) },
  ].filter(isAny);
  return (
    <table className={css.differences}>
      <caption>{t('workspace.differences')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('workspace.differences.added')}</th>
          <th scope="col">{t('workspace.differences.changed')}</th>
          <th scope="col">{t('workspace.differences.removed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, added, changed, removed }) => (
          <tr key={id}>
            <th scope="row">{t(`workspace.table.${id}`)}</th>
            <td>{added}</td>
            <td>{changed}</td>
            <td>{removed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RefusedProps = { readonly name: string; readonly reason: unknown; readonly onClose: () => void };

function RefusedSheet({ name, reason, onClose }: RefusedProps) {
  const { t, say } = useWords();
  const problems = reason instanceof BrokenFile && reason.problems.length > 1 ? reason.problems : [];
  return (
    <Sheet title={t('workspace.refused')} closeLabel={t('app.close')} isOpen onClose={onClose}>
      {name ? <p className={css.file}>{name}</p> : null}
      <p className={css.lead} role="alert">
        {reason instanceof Refusal ? say(reason.said) : t('app.host.unexpected')}
      </p>
      {problems.length > 0 ? (
        <details>
          <summary>{t('workspace.refused.all', { count: problems.length })}</summary>
          <ol className={css.problems}>
            {problems.map((problem) => (
              <li key={say(problem)}>{say(problem)}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </Sheet>
  );
}
