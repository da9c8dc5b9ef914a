/** Starts the window: the settings and the language first, then the first screen, so that nothing flickers. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AskFailed, listen, request } from './api.ts';
import { readClients } from './data/clients.ts';
import { queryClient } from './data/queryClient.ts';
import { sendTheRest } from './data/sendInOrder.ts';
import { begin, hearSettings } from './data/settings.ts';
import { readWindowTexts } from './data/texts.ts';
import { NotStarted } from './features/recovery/NotStarted.tsx';
import { hearDrops } from './shell/drops.ts';
import { hearMenu } from './shell/menu.ts';
import { PATTERNS, printJob } from './shell/paths.ts';

/** The page has begun to load them. */
const FONTS = ['1em "Hanken Grotesk"', '1em "Source Serif 4"'];
const root = document.getElementById('root');
if (root !== null) void start(root);

async function start(element: HTMLElement): Promise<void> {
  const job = printJob(location.hash);
  if (job !== null) {
    const { drawForPrint } = await import('./features/print/drawForPrint.tsx');
    await drawForPrint(createRoot(element), job);
    return;
  }
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  // Before anything is asked, so that what is done while the window starts is not lost.
  listen('menu', ({ command }) => {
    hearMenu(command);
  });
  listen('settings', ({ settings }) => {
    hearSettings(settings);
  });
  hearDrops();
  window.addEventListener('pagehide', sendTheRest);
  listen('changed', () => {
    void queryClient.invalidateQueries();
  });
  // Asked for together, so that the first screen is drawn once.
  const [begun] = await Promise.all([
    request('app.start', {}),
    isOverview() ? readClients() : undefined,
    ...FONTS.map(async (font) => document.fonts.load(font)),
  ]);
  const language = begun.ok ? begin(begun.value).settings.language : systemLanguage();
  const speech = await readWindowTexts(language);
  const drawn = createRoot(element, { onCaughtError });
  flushSync(() => {
    drawn.render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          {begun.ok ? <App nonce={nonce} /> : <NotStarted {...{ speech, nonce }} problem={begun.problem} />}
        </QueryClientProvider>
      </StrictMode>,
    );
  });
}

function isOverview(): boolean {
  return location.hash === '' || location.hash === `#${PATTERNS.overview}`;
}

/** What the store could not give is said on the screen, and is no fault of the program. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof AskFailed)) console.error(error);
}

function systemLanguage(): 'sv' | 'en' {
  return navigator.language.startsWith('en') ? 'en' : 'sv';
}
