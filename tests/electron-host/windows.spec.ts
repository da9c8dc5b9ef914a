/** Windows: their options, sizes, zoom, colours, closing and quitting. */
import { join } from 'node:path';
import { expect, test } from '../e2e/fixture.ts';
import { testApp } from './fixtures/testApp.ts';

test('a test can read how a window was made and what was set before', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const calls = await app.main(() => globalThis.standIn?.calls ?? []);
  expect(calls.map(({ name }) => name)).toEqual([
    'app.start',
    'app.enableSandbox',
    'protocol.registerSchemesAsPrivileged',
    'new BrowserWindow',
  ]);
  expect(calls[3]?.given).toEqual([
    {
      ...{ width: 1000, height: 700, show: false },
      webPreferences: { preload: join(testApp, 'preload.cjs'), sandbox: true },
    },
  ]);
});

test('a window has the size it was made with, and keeps it when the page is zoomed', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const seen = () =>
    app.page.evaluate(() => ({ width: innerWidth, height: innerHeight, scale: devicePixelRatio }));
  expect(await seen()).toEqual({ width: 1000, height: 700, scale: 1 });
  await app.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(seen).toEqual({ width: 500, height: 350, scale: 2 });
  await app.main(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.setZoomLevel(0);
    window?.setBounds({ width: 1280, height: 800 });
  });
  await expect.poll(seen).toEqual({ width: 1280, height: 800, scale: 1 });
});

test('several windows live side by side, each with its own preload', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const second = await app.nextWindow(() =>
    app.main(({ BrowserWindow, app: electronApp }) => {
      const window = new BrowserWindow({
        ...{ width: 400, height: 300, title: 'Andra' },
        webPreferences: { preload: `${electronApp.getAppPath()}/preload.cjs` },
      });
      return window.loadURL('app://test/index.html?second');
    }),
  );
  expect(await second.evaluate(() => [innerWidth, window.probe.platform])).toEqual([400, process.platform]);
  await expect
    .poll(() =>
      app.main(({ BrowserWindow }) => {
        const [first, other] = BrowserWindow.getAllWindows();
        return [first?.getTitle(), other?.getTitle(), BrowserWindow.getFocusedWindow() === other];
      }),
    )
    .toEqual(['Provapp', 'Provapp', true]);
  await app.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.close());
  await expect.poll(() => app.main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect.poll(() => second.isClosed()).toBe(true);
});

test('the theme that the app sets is what the page prefers', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const isDark = () => app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await isDark()).toBe(false);
  const updates = await app.main(({ nativeTheme }) => {
    const said: boolean[] = [];
    nativeTheme.on('updated', () => said.push(nativeTheme.shouldUseDarkColors));
    nativeTheme.themeSource = 'dark';
    nativeTheme.themeSource = 'dark';
    return said;
  });
  expect(updates).toEqual([true]);
  await expect.poll(isDark).toBe(true);
});

test('a window that the app keeps open keeps the app from quitting', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const events = await app.main(async ({ app: electronApp, BrowserWindow }) => {
    const said: string[] = [];
    const [window] = BrowserWindow.getAllWindows();
    for (const name of ['before-quit', 'will-quit', 'window-all-closed'] as const)
      electronApp.on(name as 'before-quit', () => said.push(name));
    window?.once('close', (event) => {
      said.push('close');
      event.preventDefault();
    });
    electronApp.quit();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...said, window?.isDestroyed()];
  });
  expect(events).toEqual(['before-quit', 'close', false]);
});

test('a page may do its last things when its window closes', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const said = await app.main(async ({ BrowserWindow, app: electronApp, ipcMain }) => {
    const heard: unknown[] = [];
    electronApp.on('window-all-closed', () => heard.push('window-all-closed'));
    ipcMain.on('note', (_event, what) => heard.push(what));
    const [window] = BrowserWindow.getAllWindows();
    await window?.webContents.executeJavaScript(
      "addEventListener('pagehide', () => window.probe.send('note', 'hidden'))",
    );
    const closed = new Promise((resolve) => window?.once('closed', () => resolve(undefined)));
    window?.close();
    await closed;
    return heard;
  });
  expect(said).toEqual(['hidden', 'window-all-closed']);
});

test('a window in full screen takes its display, and gives it back', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const sizes = await app.main(({ BrowserWindow, screen }) => {
    const [first] = screen.getAllDisplays();
    if (first === undefined) return [];
    const bounds = { x: first.bounds.width, y: 0, width: 1024, height: 768 };
    screen.getAllDisplays = () => [first, { ...first, id: 2, bounds }];
    const window = new BrowserWindow({ x: bounds.x + 10, y: 10, width: 600, height: 400 });
    const seen: unknown[] = [screen.getDisplayMatching(window.getBounds()).id];
    window.setFullScreen(true);
    seen.push(window.getBounds(), window.getNormalBounds().width);
    window.setFullScreen(false);
    return [...seen, window.getBounds().width, window.isFullScreen()];
  });
  expect(sizes).toEqual([2, { x: 1920, y: 0, width: 1024, height: 768 }, 600, 600, false]);
});

test('what the stand-in lacks says so by name', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const refusals = await app.main((electron) => {
    const [window] = electron.BrowserWindow.getAllWindows();
    const refusal = (run: () => unknown): string => {
      try {
        return String(run());
      } catch (error) {
        return String(error);
      }
    };
    return [
      refusal(() => electron.app.getFileIcon('x')),
      refusal(() => electron.app.on('gpu-info-update', () => undefined)),
      refusal(() => window?.webContents.capturePage()),
      refusal(() => window?.setOpacity(1)),
      refusal(() => electron.autoUpdater),
      refusal(() => electron.Menu.buildFromTemplate([{ role: 'appMenu' }])),
    ];
  });
  expect(refusals).toEqual([
    'Error: The stand-in for Electron has no app.getFileIcon',
    "Error: The stand-in for Electron never sends 'gpu-info-update' of app",
    'Error: The stand-in for Electron has no webContents.capturePage',
    'Error: The stand-in for Electron has no BrowserWindow.setOpacity',
    'Error: The stand-in for Electron has no electron.autoUpdater',
    "Error: The stand-in for Electron has no role 'appMenu' of a menu item",
  ]);
});
