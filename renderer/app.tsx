import { Suspense } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useStart } from './data/settings.ts';
import { OverviewScreen } from './features/overview/OverviewScreen.tsx';
import { BrokenScreen } from './shell/BrokenScreen.tsx';
import { Broken, ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { later } from './shell/later.ts';
import { Look } from './shell/Look.tsx';
import { isMeeting, isPlanSection, PATTERNS, planPath } from './shell/paths.ts';
import { TextsProvider } from './shell/texts.tsx';
import { ProblemToasts } from './shell/toasts.tsx';
import { useIdle } from './shell/useIdle.ts';
import { useSpeech } from './shell/useSpeech.ts';
import { useMeetingEnds } from './shell/useMeeting.ts';
import { WindowCommands } from './shell/WindowCommands.tsx';

const ClientsScreen = later(async () => (await import('./features/clients/ClientsScreen.tsx')).ClientsScreen);
const NewClientScreen = later(
  async () => (await import('./features/clients/NewClientScreen.tsx')).NewClientScreen,
);
const ClientScreen = later(async () => (await import('./features/clients/ClientScreen.tsx')).ClientScreen);
const AgendaScreen = later(async () => (await import('./features/agenda/AgendaScreen.tsx')).AgendaScreen);
const PlanScreen = later(async () => (await import('#renderer/features/plan/PlanScreen.tsx')).PlanScreen);
const NewMeetingScreen = later(
  async () => (await import('./features/meeting/NewMeetingScreen.tsx')).NewMeetingScreen,
);
const MeetingScreen = later(async () => (await import('./features/meeting/MeetingScreen.tsx')).MeetingScreen);
const SettingsScreen = later(
  async () => (await import('./features/settings/SettingsScreen.tsx')).SettingsScreen,
);
const PlanFiles = later(async () => (await import('./features/planFiles/PlanFiles.tsx')).PlanFiles);
const LivePalette = later(async () => (await import('./shell/LivePalette.tsx')).LivePalette);
const HelpDialog = later(async () => (await import('./shell/HelpDialog.tsx')).HelpDialog);
const RecoveryScreen = later(
  async () => (await import('./features/recovery/RecoveryScreen.tsx')).RecoveryScreen,
);

/** The whole window. */
export function App({ nonce }: { readonly nonce?: string | undefined }) {
  const { settings, store } = useStart();
  const speech = useSpeech(settings.language);
  if (speech === null) return null;
  return (
    <TextsProvider {...speech}>
      <Look scheme={settings.colorScheme} nonce={nonce}>
        <Router hook={useHashLocation}>
          <ProblemToasts>
            <ErrorBoundary place={store.kind} show={(error, onAgain) => <Broken {...{ error, onAgain }} />}>
              <Suspense>{store.kind === 'ready' ? <Rooms /> : <RecoveryScreen store={store} />}</Suspense>
            </ErrorBoundary>
          </ProblemToasts>
        </Router>
      </Look>
    </TextsProvider>
  );
}

function Rooms() {
  const [address] = useLocation();
  const isIdle = useIdle();
  useMeetingEnds();
  return (
    <>
      <WindowCommands />
      {isIdle && (
        <Suspense>
          <PlanFiles />
          {/* Other clients are in it: never on a wall. */}
          {!isMeeting(address) && <LivePalette />}
          <HelpDialog />
        </Suspense>
      )}
      <ErrorBoundary place={address} show={(error, onAgain) => <BrokenScreen {...{ error, onAgain }} />}>
        <Suspense>
          <Switch>
            <Route path={PATTERNS.overview}>
              <OverviewScreen />
            </Route>
            <Route path={PATTERNS.clients}>
              <ClientsScreen />
            </Route>
            <Route path={PATTERNS.newClient}>
              <NewClientScreen />
            </Route>
            <Route path={PATTERNS.client}>{({ id }) => <ClientScreen key={id} id={id} />}</Route>
            <Route path={PATTERNS.plan}>
              {({ id, section }) =>
                isPlanSection(section) ? (
                  <PlanScreen key={id} id={id} section={section} />
                ) : (
                  <Redirect to={planPath(id)} replace />
                )
              }
            </Route>
            <Route path={PATTERNS.newMeeting}>
              <NewMeetingScreen />
            </Route>
            <Route path={PATTERNS.meeting}>{({ id }) => <MeetingScreen key={id} id={id} />}</Route>
            <Route path={PATTERNS.calendar}>
              <AgendaScreen />
            </Route>
            <Route path={PATTERNS.settings}>
              <SettingsScreen />
            </Route>
            <Route>
              <Redirect to={PATTERNS.overview} replace />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
