/** Going elsewhere, opening windows, permissions, the app's own scheme: decided by the app, done by Chromium. */
import type { Page } from '@playwright/test';
import { expect, test, type Running } from '../e2e/fixture.ts';
import { testApp } from './fixtures/testApp.ts';

/** Writes down what the contents of the first window send, and prevents it where it should. */
async function watch(app: Running, prevent: boolean): Promise<void> {
  await app.main(({ BrowserWindow }, isPrevented) => {
    const events: string[] = [];
    Object.assign(globalThis, { events });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)
      contents?.on(name as 'will-navigate', (event, url) => {
        events.push(`${name} ${event.url} ${url ?? ''}`.trim());
        if (isPrevented) event.preventDefault();
      });
    contents?.setWindowOpenHandler(({ url, disposition }) => {
      events.push(`open ${url} ${disposition}`);
      return { action: 'deny' };
    });
  }, prevent);
}
const eventsOf = (app: Running): Promise<readonly string[]> =>
  app.main(() => (globalThis as unknown as { events: string[] }).events);
const stays = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Räksmörgås' })).toBeVisible();

test('a link away is asked about, and the page stays when the app prevents it', async ({ launch }) => {
  const app = await launch({ app: testApp });
  await watch(app, true);
  await app.page.getByText('bort').click();
  await expect.poll(() => eventsOf(app)).toEqual(['will-frame-navigate https://example.com/away']);
  await stays(app.page);
  expect(await app.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe(
    'app://test/index.html',
  );
});

test('a redirect of the own scheme is asked about too', async ({ launch }) => {
  const app = await launch({ app: testApp });
  await app.main(({ BrowserWindow }) => {
    const events: string[] = [];
    Object.assign(globalThis, { events });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-redirect', (event, url) => {
      events.push(`will-redirect ${url}`);
      event.preventDefault();
    });
  });
  await app.page.getByText('omväg').click();
  await expect.poll(() => eventsOf(app)).toEqual(['will-redirect https://example.com/redirected']);
  await stays(app.page);
});

test('what the page does itself to its own address is asked about; what the main process loads is not', async ({
  launch,
}) => {
  const app = await launch({ app: testApp });
  await watch(app, false);
  await app.page.evaluate(() => location.reload());
  const asked = [
    'will-frame-navigate app://test/index.html',
    'will-navigate app://test/index.html app://test/index.html',
  ];
  await expect.poll(() => eventsOf(app)).toEqual(asked);
  await app.main(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://test/index.html?again'),
  );
  expect(await eventsOf(app)).toEqual(asked);
  await app.page.waitForURL(/again/);
  expect(await app.page.evaluate(() => window.probe.platform)).toBe(process.platform);
});

test('no page opens a window: by script, by link, with Ctrl', async ({ launch }) => {
  const app = await launch({ app: testApp });
  await watch(app, true);
  expect(await app.page.evaluate(() => window.open('https://example.com/script'))).toBe(null);
  await app.page.getByText('nytt').click();
  await app.page.getByText('bort').click({ modifiers: ['Control'] });
  await expect
    .poll(() => eventsOf(app))
    .toEqual([
      'open https://example.com/script foreground-tab',
      'open https://example.com/new foreground-tab',
      'open https://example.com/away background-tab',
    ]);
  expect(app.page.context().pages()).toHaveLength(1);
});

test('the headers of the app are in force: its policy stops inline scripts and requests', async ({
  launch,
}) => {
  const app = await launch({ app: testApp });
  app.expectFault(/Content Security Policy|violates/);
  const seen = await app.page.evaluate(async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.body.append(script);
    const answer = await fetch('index.html').then(
      () => 'answered',
      () => 'refused',
    );
    // They are told in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    return { broken, answer, title: document.title, isSecure: isSecureContext };
  });
  expect(seen).toEqual({
    broken: ['script-src-elem', 'connect-src'],
    answer: 'refused',
    title: 'Provapp',
    isSecure: true,
  });
});

test('a request that the app cancels is never answered', async ({ launch }) => {
  const app = await launch({ app: testApp });
  app.expectFault(/ERR_BLOCKED_BY_CLIENT/);
  await app.main(({ session }) => {
    const urls: string[] = [];
    Object.assign(globalThis, { events: urls });
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      urls.push(url);
      answer({ cancel: url.endsWith('.js') });
    });
  });
  await app.page.reload();
  expect(await eventsOf(app)).toEqual(['app://test/index.html', 'app://test/page.js']);
  expect(await app.page.evaluate(() => 'ready' in document.documentElement.dataset)).toBe(false);
});

test('permissions are as the handlers of the app decide', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const state = (): Promise<string[]> =>
    app.page.evaluate(async () =>
      Promise.all(
        (['geolocation', 'notifications'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
  expect(await state()).toEqual(['granted', 'granted']);
  const loaded = app.page.waitForEvent('load');
  await app.main(({ session, BrowserWindow }) => {
    session.defaultSession.setPermissionCheckHandler(
      (_contents, permission) => permission !== 'notifications',
    );
    session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
      answer(permission !== 'geolocation'),
    );
    return BrowserWindow.getAllWindows()[0]?.loadURL('app://test/index.html');
  });
  await loaded;
  expect(await state()).toEqual(['denied', 'denied']);
});
