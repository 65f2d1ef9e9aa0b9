import { Component, type ReactNode, useEffect, useState } from 'react';
import { followForgetting } from '../data/forgetting';
import { useWords, WordsProvider } from '../language/words';
import { SettingsProvider, useSettings } from '../settings/settings';
import { Locale } from '../ui/locale';
import { Toasts, toast } from '../ui/toast';
import { Crashed, Failed, Opening } from './fallbacks';
import { Frame } from './frame';
import { LockGate } from './lock/lock-gate';
import { type Started, startUp } from './start-up';

/** The regie: starts up, then draws the page of the address. */
export function App() {
  const [started, setStarted] = useState<Started | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    followForgetting();
    startUp().then(setStarted, setFailure);
  }, []);
  if (failure) return <Failed reason={failure} />;
  if (!started) return <Opening />;
  return (
    <SettingsProvider first={started.settings} hello={started.hello}>
      <InLanguage>
        <Notices started={started} />
        <LockGate>
          <Guarded>
            <Frame />
          </Guarded>
        </LockGate>
      </InLanguage>
    </SettingsProvider>
  );
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  const { settings } = useSettings();
  return (
    <Locale tag={settings.language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <WordsProvider language={settings.language}>{children}</WordsProvider>
    </Locale>
  );
}

function Notices({ started }: { readonly started: Started }) {
  const { t, say } = useWords();
  // Said once, in the language of the moment that Kring started in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a switch of language must not say it again
  useEffect(() => {
    for (const notice of started.notices) toast.say(say(notice));
  }, [started]);
  return <Toasts label={t('app.toasts')} closeLabel={t('app.close')} />;
}

/** A page that fails takes nothing with it: what was captured is already kept. */
class Guarded extends Component<{ readonly children: ReactNode }, { readonly failure: unknown }> {
  override readonly state = { failure: null };
  static getDerivedStateFromError(failure: unknown) {
    return { failure };
  }
  override render() {
    return this.state.failure ? (
      <Crashed reason={this.state.failure} onAgain={() => this.setState({ failure: null })} />
    ) : (
      this.props.children
    );
  }
}
