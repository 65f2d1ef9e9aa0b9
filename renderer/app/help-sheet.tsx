import { KEYMAP, keyName } from '../keyboard/keymap';
import { isMac } from '../keyboard/platform';
import { useWords } from '../language/words';
import { Sheet } from '../ui/sheet';
import css from './help-sheet.module.css';

const GROUPS = ['everywhere', 'running', 'capturing', 'network'] as const;
type HelpProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** The table of keys, drawn from the table itself. */
export function HelpSheet({ isOpen, onClose }: HelpProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('app.help.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <p className={css.intro}>{t('app.help.intro')}</p>
      {GROUPS.map((group) => (
        <section key={group}>
          <h3 className={css.group}>{t(`app.help.${group}`)}</h3>
          <dl className={css.keys}>
            {KEYMAP.filter((command) => command.group === group).map(({ id, keys, label }) => (
              <div key={id}>
                <dt>{t(label)}</dt>
                <dd>
                  {keys.length > 4 ? (
                    <kbd>{`${keys[0]}–${keys[keys.length - 1]}`}</kbd>
                  ) : (
                    keys.map((key) => (
                      <kbd key={key}>{key === 'Space' ? t('keyboard.space') : keyName(key, isMac)}</kbd>
                    ))
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
