import { KEYMAP, keyName, keysOf } from '../keyboard/keymap';
import { isMac } from '../keyboard/platform';
import { useWords } from '../language/words';
import { Sheet } from '../ui/sheet';
import css from './help-sheet.module.css';

const GROUPS = ['everywhere', 'planning', 'running', 'capturing', 'network'] as const;
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
            {KEYMAP.filter((command) => command.group === group).map((command) => (
              <div key={command.id}>
                <dt>{t(command.label)}</dt>
                <dd>
                  <Keys keys={keysOf(command)} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const { t } = useWords();
  if (keys.length > 4) return <kbd>{`${keys[0]}–${keys[keys.length - 1]}`}</kbd>;
  return keys.map((key) => <kbd key={key}>{key === 'Space' ? t('keyboard.space') : keyName(key, isMac)}</kbd>);
}
