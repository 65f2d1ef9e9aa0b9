import { lazy, Suspense } from 'react';
import { useWords } from '../language/words';
import type { Route } from '../route/route';
import { ButtonLink } from '../ui/button';
import { EmptyPage, Page } from '../ui/page';
import css from './frame.module.css';
import type { Place } from './place';

// Each page is its own piece: the start screen loads no map, no Word and no library.
const StartPage = lazy(() => import('../features/start/start-page').then(({ StartPage: page }) => ({ default: page })));
const ProgrammePage = lazy(() =>
  import('../features/programme/programme-page').then(({ ProgrammePage: page }) => ({ default: page })),
);
const PlanPage = lazy(() => import('../features/plan/plan-page').then(({ PlanPage: page }) => ({ default: page })));
const RunPage = lazy(() => import('../features/run/run-page').then(({ RunPage: page }) => ({ default: page })));
const GroupPage = lazy(() => import('../features/group/group-page').then(({ GroupPage: page }) => ({ default: page })));
const NetworkPage = lazy(() =>
  import('../features/network/network-page').then(({ NetworkPage: page }) => ({ default: page })),
);
const LearningPage = lazy(() =>
  import('../features/learning/learning-page').then(({ LearningPage: page }) => ({ default: page })),
);
const CardPage = lazy(() => import('../features/card/card-page').then(({ CardPage: page }) => ({ default: page })));
const PrivacyPage = lazy(() =>
  import('../features/privacy/privacy-page').then(({ PrivacyPage: page }) => ({ default: page })),
);
const ReportPage = lazy(() =>
  import('../features/report/report-page').then(({ ReportPage: page }) => ({ default: page })),
);
const MethodsPage = lazy(() =>
  import('../features/methods/methods-page').then(({ MethodsPage: page }) => ({ default: page })),
);
const SettingsPage = lazy(() =>
  import('../features/settings/settings-page').then(({ SettingsPage: page }) => ({ default: page })),
);

const VersionsPage = lazy(() =>
  import('../features/versions/versions-page').then(({ VersionsPage: page }) => ({ default: page })),
);

type PageProps = { readonly route: Route; readonly place: Place | undefined };

/** The page of an address. */
export const PageOf = ({ route, place }: PageProps) => (
  <Suspense fallback={<div className={css.waiting} aria-busy="true" />}>
    <Chosen route={route} place={place} />
  </Suspense>
);

function Chosen({ route, place }: PageProps) {
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'methods':
      return <MethodsPage {...(route.methodId && { methodId: route.methodId })} />;
    case 'settings':
      return <SettingsPage />;
    case 'versions':
      return <VersionsPage {...(route.versionId !== undefined && { versionId: route.versionId })} />;
    case 'group':
      return <GroupPage key={route.groupId} sessionId={route.sessionId} groupId={route.groupId} />;
    default:
      return <InProgramme route={route} place={place} />;
  }
}

type InProgrammeProps = Omit<PageProps, 'route'> & { readonly route: Exclude<Route, { readonly page: 'group' }> };

function InProgramme({ route, place }: InProgrammeProps) {
  if (!place) return <div className={css.waiting} aria-busy="true" />;
  if ('sessionId' in route) {
    return place.session?.id === route.sessionId ? (
      <InSession page={route.page} sessionId={route.sessionId} />
    ) : (
      <NotThere />
    );
  }
  if (!('programmeId' in route) || place.programme?.id !== route.programmeId) return <NotThere />;
  return <OfProgramme key={route.programmeId} route={route} place={place} />;
}

type OfProgrammeProps = {
  readonly route: Extract<Route, { readonly programmeId: string }>;
  readonly place: NonNullable<PageProps['place']>;
};

function OfProgramme({ route, place }: OfProgrammeProps) {
  const here = place.session && { sessionId: place.session.id };
  const { page, ...about } = route;
  switch (page) {
    case 'programme':
      return <ProgrammePage {...about} />;
    case 'privacy':
      return <PrivacyPage {...about} />;
    case 'learning':
      return <LearningPage {...about} {...here} />;
    case 'card':
      return <CardPage {...about} {...here} />;
    default:
      return <NetworkPage {...about} {...here} />;
  }
}

type InSessionProps = { readonly page: 'plan' | 'run' | 'report'; readonly sessionId: string };

// A page starts anew for another meeting: nothing half-typed moves along by mistake.
function InSession({ page, sessionId }: InSessionProps) {
  if (page === 'plan') return <PlanPage key={sessionId} sessionId={sessionId} />;
  if (page === 'run') return <RunPage key={sessionId} sessionId={sessionId} />;
  return <ReportPage key={sessionId} sessionId={sessionId} />;
}

function NotThere() {
  const { t } = useWords();
  return (
    <Page>
      <EmptyPage text={t('app.notThere')}>
        <ButtonLink variant="main" href="#/start">
          {t('app.toStart')}
        </ButtonLink>
      </EmptyPage>
    </Page>
  );
}
