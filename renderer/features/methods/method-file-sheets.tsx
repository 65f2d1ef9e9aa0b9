import { Refusal } from '../../../shared/model/message';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import css from './methods-page.module.css';
import type { MethodFile } from './use-method-file';

/** What a file of a method asks before it is taken in, or why it is not. */
export function MethodFileSheets({ file }: { readonly file: MethodFile }) {
  const { t, say, language } = useWords();
  const { question, close, answer } = file;
  if (question === null) return null;
  if (question.kind === 'refused')
    return (
      <Sheet title={t('methods.open.refused')} closeLabel={t('app.close')} isOpen onClose={close}>
        <p className={css.file}>{question.name}</p>
        <p role="alert">{question.reason instanceof Refusal ? say(question.reason.said) : t('app.host.unexpected')}</p>
      </Sheet>
    );
  const { name } = question.method;
  return (
    <Sheet title={t('methods.here.title')} closeLabel={t('app.close')} isOpen onClose={close}>
      <p>{t('methods.here.text', { name: name[language] || name.nl })}</p>
      <ul className={css.ways}>
        <li>
          <Button variant="main" onPress={() => void answer('replace')}>
            {t('methods.here.replace')}
          </Button>
          <p>{t('methods.here.replace.about')}</p>
        </li>
        <li>
          <Button onPress={() => void answer('beside')}>{t('methods.here.beside')}</Button>
          <p>{t('methods.here.beside.about')}</p>
        </li>
      </ul>
    </Sheet>
  );
}
