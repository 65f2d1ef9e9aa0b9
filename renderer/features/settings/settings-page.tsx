import { useRows } from '../../data/queries';
import { runCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { hrefOf } from '../../route/route';
import { useSettings } from '../../settings/settings';
import { Button, ButtonLink } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { Page, PageHeading } from '../../ui/page';
import { LockPart } from './lock-part';
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
      <LockPart />
      <section className={css.part}>
        <h2>{t('settings.data')}</h2>
        <p>{t('settings.data.text')}</p>
        <p className={css.folder}>{hello.dataFolder}</p>
        <p>{t(`settings.data.host.${hello.host}`)}</p>
        <ButtonLink href={hrefOf({ page: 'versions' })}>{t('versions.title')}</ButtonLink>
      </section>
      <PrivacyLinks />
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

function PrivacyLinks() {
  const { t } = useWords();
  const programmes = useRows('programmes') ?? [];
  return (
    <section className={css.part}>
      <h2>{t('privacy.title')}</h2>
      <p>{programmes.length > 0 ? t('privacy.settings.help') : t('privacy.settings.none')}</p>
      {programmes.map(({ id, name }) => (
        <a key={id} href={hrefOf({ page: 'privacy', programmeId: id })}>
          {name}
        </a>
      ))}
    </section>
  );
}
