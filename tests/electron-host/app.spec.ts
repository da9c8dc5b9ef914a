/** The app around its windows: paths, languages, one instance, dialogs, the system, faults. */
import { join } from 'node:path';
import { expect, test } from '../e2e/fixture.ts';
import { startStandIn } from '../e2e/support/startStandIn.ts';
import { testApp } from './fixtures/testApp.ts';

test('paths, name, version and languages are what Electron would say', async ({ launch, folder }) => {
  const app = await launch({ app: testApp, language: 'en', switches: ['--what=that'] });
  const seen = await app.main(({ app: electronApp }) => ({
    userData: electronApp.getPath('userData'),
    sessionData: electronApp.getPath('sessionData'),
    documents: electronApp.getPath('documents'),
    name: [electronApp.getName(), electronApp.name, electronApp.getVersion()],
    locale: [electronApp.getLocale(), ...electronApp.getPreferredSystemLanguages()],
    what: electronApp.commandLine.getSwitchValue('what'),
    process: [process.type, process.versions.electron?.split('.')[0], process.argv.at(-1)],
  }));
  expect(seen).toEqual({
    userData: join(folder, 'userData'),
    sessionData: join(folder, 'userData'),
    documents: join(folder, 'documents'),
    name: ['stand-in-test-app', 'stand-in-test-app', '1.2.3'],
    locale: ['en', 'en-GB'],
    what: 'that',
    process: ['browser', '45', '--what=that'],
  });
  expect(await app.page.evaluate(() => [navigator.language, (1.5).toLocaleString()])).toEqual(['en', '1.5']);
});

test('a second start with the same data tells the first, and goes', async ({ launch, folder }) => {
  const app = await launch({ app: testApp });
  await app.main(({ app: electronApp }) => {
    const seconds: unknown[] = [electronApp.requestSingleInstanceLock()];
    Object.assign(globalThis, { seconds });
    electronApp.on('second-instance', (_event, argv, place, data) =>
      seconds.push([argv.at(-1), typeof place, data]),
    );
  });
  const how = { app: testApp, userData: join(folder, 'userData'), language: 'sv' } as const;
  const second = await startStandIn({ ...how, switches: ['--second'], environment: {} });
  const taken = await second.main(({ app: electronApp }) => {
    const isFirst = electronApp.requestSingleInstanceLock({ from: 'second' });
    if (!isFirst) setTimeout(() => electronApp.quit());
    return isFirst;
  }, null);
  expect(taken).toBe(false);
  await expect
    .poll(() => app.main(() => (globalThis as unknown as { seconds: unknown[] }).seconds))
    .toEqual([true, ['--second', 'string', { from: 'second' }]]);
  await second.close();
});

test('the lock of an app that was killed is free again', async ({ launch }) => {
  const app = await launch({ app: testApp });
  expect(await app.main(({ app: electronApp }) => electronApp.requestSingleInstanceLock())).toBe(true);
  await app.kill();
  const again = await launch({ app: testApp });
  expect(await again.main(({ app: electronApp }) => electronApp.requestSingleInstanceLock())).toBe(true);
});

test('what a page has stored is there after a restart', async ({ launch }) => {
  const app = await launch({ app: testApp });
  await app.page.evaluate(() => localStorage.setItem('kept', 'ja'));
  await app.close();
  const again = await launch({ app: testApp });
  expect(await again.page.evaluate(() => localStorage.getItem('kept'))).toBe('ja');
});

test('dialogs are answered in turn, and their options can be read', async ({ launch }) => {
  const app = await launch({ app: testApp });
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: '/a.docx' });
  await app.dialogs.answer('showSaveDialog', { canceled: true, filePath: '' });
  const ask = () =>
    app.main(({ dialog, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const options = { title: 'Spara', defaultPath: '/b.docx' };
      return window === undefined ? null : dialog.showSaveDialog(window, options);
    });
  expect([await ask(), await ask()]).toEqual([
    { canceled: false, filePath: '/a.docx' },
    { canceled: true, filePath: '' },
  ]);
  expect((await app.dialogs.asked())[0]).toEqual({
    name: 'showSaveDialog',
    options: { title: 'Spara', defaultPath: '/b.docx' },
  });
  app.expectFault(/showSaveDialog was asked, and the test answers nothing/);
  await expect(ask()).rejects.toThrow('dialog.showSaveDialog was asked, and the test answers nothing');
});

test('nothing is opened, but written down; the system says what the test makes it say', async ({
  launch,
}) => {
  const app = await launch({ app: testApp });
  const said = await app.main(async ({ shell, powerMonitor, screen }) => {
    const heard: string[] = [];
    powerMonitor.on('suspend', () => heard.push('suspend'));
    powerMonitor.emit('suspend');
    await shell.openPath('/tmp/offert.docx');
    await shell.openExternal('https://example.com');
    shell.showItemInFolder('/tmp/offert.docx');
    return [...heard, screen.getAllDisplays().map(({ workArea }) => workArea)];
  });
  expect(said).toEqual(['suspend', [{ x: 0, y: 0, width: 1920, height: 1080 }]]);
  expect(await app.opened()).toEqual([
    { how: 'openPath', what: '/tmp/offert.docx' },
    { how: 'openExternal', what: 'https://example.com' },
    { how: 'showItemInFolder', what: '/tmp/offert.docx' },
  ]);
});

test('an error in a window and a fault in the main process are seen', async ({ launch }) => {
  const app = await launch({ app: testApp });
  await app.page.evaluate(() => {
    console.error('fel i fönstret');
    setTimeout(() => {
      throw new Error('kastat');
    });
  });
  await app.main(() => void Promise.reject(new Error('ohanterat')));
  await expect
    .poll(() => app.faults().map((fault) => fault.split('\n')[0]))
    .toEqual([
      'In the window: fel i fönstret',
      'In the window: Error: kastat',
      'In the main process: Error: ohanterat',
    ]);
  app.expectFault(/fel i fönstret|kastat|ohanterat/);
});
