import { useState } from 'react';
import { useMethodLibrary } from '../../data/method-library';
import { useRow } from '../../data/queries';
import { useWords } from '../../language/words';
import { MethodBrowser } from '../../methods/method-browser';
import type { ChosenMethod } from '../../methods/method-preview';
import { goTo } from '../../route/route';
import { Button } from '../../ui/button';
import { PageHeading } from '../../ui/page';
import { MethodEditor } from './method-editor';
import { MethodFileSheets } from './method-file-sheets';
import css from './methods-page.module.css';
import { useMethodActs } from './use-method-acts';
import { type MethodFile, useMethodFile } from './use-method-file';

const show = (methodId: string) => goTo({ page: 'methods', methodId });

/** The library by itself: every method to read, and those of your own to make, change and hand on. */
export function MethodsPage({ methodId }: { readonly methodId?: string }) {
  const { t } = useWords();
  const [editingId, setEditingId] = useState<string | null>(null);
  const library = useMethodLibrary();
  const file = useMethodFile(library, show);
  const editing = useRow('ownMethods', editingId ?? undefined);
  if (editing && editing.id === methodId)
    return (
      <div className={css.page}>
        <MethodEditor own={editing} onDone={() => setEditingId(null)} />
      </div>
    );
  return (
    <div className={css.page}>
      <PageHeading title={t('methods.title')} sub={t('methods.sub')}>
        <Button onPress={() => void file.open()}>{t('methods.open')}</Button>
      </PageHeading>
      <Broken broken={library.broken} />
      <div className={css.browser}>
        <MethodBrowser
          methodId={methodId}
          onChoose={show}
          acts={{
            withSteps: false,
            of: (chosen) => <Acts chosen={chosen} file={file} onEdit={setEditingId} />,
          }}
        />
      </div>
      <MethodFileSheets file={file} />
    </div>
  );
}

type ActsProps = {
  readonly chosen: ChosenMethod;
  readonly file: MethodFile;
  readonly onEdit: (methodId: string) => void;
};

function Acts({ chosen: { method, isOwn }, file, onEdit }: ActsProps) {
  const { t } = useWords();
  const acts = useMethodActs();
  const edit = (id: string) => {
    onEdit(id);
    show(id);
  };
  const copy = async () => {
    const id = await acts.copy(method, isOwn);
    if (id) edit(id);
  };
  if (!isOwn) return <Button onPress={() => void copy()}>{t('methods.copy')}</Button>;
  return (
    <>
      <Button onPress={() => edit(method.id)}>{t('methods.edit')}</Button>
      <Button onPress={() => void file.save(method.id)}>{t('methods.export')}</Button>
      <Button variant="quiet" onPress={() => void copy()}>
        {t('methods.copy.again')}
      </Button>
      <Button variant="quiet" onPress={() => void acts.remove(method.id)}>
        {t('methods.remove')}
      </Button>
    </>
  );
}

type BrokenProps = { readonly broken: readonly { readonly name: string; readonly why: string }[] };

/** Methods that could not be read, by name and with the place where each goes wrong. */
function Broken({ broken }: BrokenProps) {
  const { t } = useWords();
  if (broken.length === 0) return null;
  return (
    <div className={css.broken} role="note">
      <p>{t('methods.broken', { count: broken.length })}</p>
      <ul>
        {broken.map(({ name, why }) => (
          <li key={`${name} ${why}`}>{t('methods.broken.one', { name, why })}</li>
        ))}
      </ul>
    </div>
  );
}
