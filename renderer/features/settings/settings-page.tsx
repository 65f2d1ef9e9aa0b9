import { runCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { useSettings } from '../../settings/settings';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { Page, PageHeading } from '../../ui/page';
import css from './settings-page.module.css';

/** Language, light and dark, and where the work is kept. */
export function SettingsPage() {
  const { t } = useWords();
  const { settings, change, hello } = useSettings();
  const languages = (['nl', 'en'] as const).map((id) => ({ id, text: t(`settings.language.${id}`) }));
  const themes = (['light', 'dark', 'system'] as const).map((id) => ({ id, text: t(`settings.theme.${id}`) }));
  const wallThemes = (['light', 'dark'] as const).map((id) => ({ id, text: t(`settings.theme.${id}`) }));
  return (
    <Page>
      <PageHeading title={t('settings.title')} sub={t('settings.sub')} />
      <section className={css.part}>
        <h2>{t('settings.language')}</h2>
        <Segmented
          label={t('settings.language')}
          choices={languages}
          value={settings.language}
          onChange={(language) => change({ language })}
        />
      </section>
      <section className={css.part}>
        <h2>{t('settings.theme')}</h2>
        <Segmented
          label={t('settings.theme')}
          choices={themes}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </section>
      <section className={css.part}>
        <h2>{t('settings.wallTheme')}</h2>
        <p>{t('settings.wallTheme.help')}</p>
        <Segmented
          label={t('settings.wallTheme')}
          choices={wallThemes}
          value={settings.wallTheme}
          onChange={(wallTheme) => change({ wallTheme })}
        />
      </section>
      <section className={css.part}>
        <h2>{t('settings.data')}</h2>
        <p>{t('settings.data.text')}</p>
        <p className={css.folder}>{hello.dataFolder}</p>
        <p>{t(`settings.data.host.${hello.host}`)}</p>
      </section>
      <section className={css.part}>
        <h2>{t('settings.about')}</h2>
        <p>{t('settings.version', { version: hello.version })}</p>
        <p>{t('settings.about.card')}</p>
        <Button onPress={() => runCommand('help')} keyName="?">
          {t('settings.keys')}
        </Button>
      </section>
    </Page>
  );
}
