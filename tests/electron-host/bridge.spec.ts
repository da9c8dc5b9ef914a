/** The bridge between page, preload and main process, as Electron's is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../e2e/fixture.ts';
import { testApp } from './fixtures/testApp.ts';

test('the page sees what the preload exposes, frozen, and nothing else of it', async ({ launch }) => {
  const { page } = await launch({ app: testApp });
  const seen = await page.evaluate(() => ({
    api: Object.keys(window.probe),
    isFrozen: Object.isFrozen(window.probe) && Object.isFrozen(window.probe.list),
    platform: window.probe.platform,
    list: window.probe.list,
    leaks: ['require', 'process', 'module', 'standInTell', 'standInHear'].filter((name) => name in window),
  }));
  expect(seen).toEqual({
    api: ['platform', 'list', 'invoke', 'send', 'on', 'twice', 'fails', 'later', 'pathOf'],
    isFrozen: true,
    platform: process.platform,
    list: [1, { two: 2 }],
    leaks: [],
  });
});

test('functions, promises and errors cross from the preload to the page', async ({ launch }) => {
  const { page } = await launch({ app: testApp });
  const seen = await page.evaluate(async () => {
    const messageOf = (run: () => unknown): string => {
      try {
        return String(run());
      } catch (error) {
        return `${error instanceof Error} ${String(error)}`;
      }
    };
    return {
      twice: window.probe.twice((value) => value * 10),
      later: await window.probe.later({ when: new Date(0) }),
      fails: messageOf(() => window.probe.fails()),
      symbol: messageOf(() => window.probe.later(Symbol('s'))),
    };
  });
  expect(seen).toEqual({
    twice: 100,
    later: { when: new Date(0) },
    fails: 'true TypeError: not so',
    symbol: 'true Error: An object could not be cloned.',
  });
});

test('a request carries what can be cloned and comes back the same', async ({ launch }) => {
  const { page } = await launch({ app: testApp });
  const seen = await page.evaluate(async () => {
    const typeOf = (value: unknown) => window.probe.invoke('type', value);
    const echo = (value: unknown) => window.probe.invoke('echo', value);
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const echoed = (await echo(circle)) as typeof circle;
    const bytes = (await echo(new Uint8Array([1, 2, 255]))) as Uint8Array;
    const date = (await echo(new Date(5))) as Date;
    const big = (await echo(123n)) as bigint;
    const map = (await echo(new Map([[{ key: 1 }, new Set(['å'])]]))) as Map<object, Set<string>>;
    return {
      types: await Promise.all(
        [new Date(), new Map(), new Set(), /x/, new Uint8Array(), new ArrayBuffer(1), new Error('x'), []].map(
          typeOf,
        ),
      ),
      plain: await echo({ a: undefined, b: null, c: [1, -0, NaN, 'Räksmörgås'], __proto: 1 }),
      isCircle: echoed['self'] === echoed,
      bytes: [bytes instanceof Uint8Array, ...bytes],
      date: [date instanceof Date, date.getTime()],
      big: String(big),
      map: [...map].map(([key, value]) => [key, [...value]]),
    };
  });
  expect(seen).toEqual({
    types: ['Date', 'Map', 'Set', 'RegExp', 'Uint8Array', 'ArrayBuffer', 'Error', 'Array'].map(
      (name) => `[object ${name}]`,
    ),
    plain: { a: undefined, b: null, c: [1, -0, NaN, 'Räksmörgås'], __proto: 1 },
    isCircle: true,
    bytes: [true, 1, 2, 255],
    date: [true, 5],
    big: '123',
    map: [[{ key: 1 }, ['å']]],
  });
});

test('what cannot be cloned and what a handler throws is refused as Electron does', async ({ launch }) => {
  const { page } = await launch({ app: testApp });
  const refusals = await page.evaluate(() => {
    const refusal = (channel: string, ...given: unknown[]) =>
      window.probe.invoke(channel, ...given).then(
        () => 'no refusal',
        (error: unknown) => `${error instanceof Error} ${String(error)}`,
      );
    return Promise.all([refusal('fails'), refusal('function'), refusal('nobody'), refusal('echo', () => 1)]);
  });
  expect(refusals).toEqual([
    "true Error: Error invoking remote method 'fails': RangeError: för långt",
    "true Error: Error invoking remote method 'function': Error: An object could not be cloned.",
    "true Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    'true Error: An object could not be cloned.',
  ]);
});

test('the main process knows who asks, and tells the page things', async ({ launch }) => {
  const app = await launch({ app: testApp });
  expect(await app.page.evaluate(() => window.probe.invoke('sender'))).toEqual({
    url: 'app://test/index.html',
    isMainFrame: true,
  });
  await app.page.evaluate(() => {
    const heard: unknown[] = [];
    const stop = window.probe.on('news', (...given) => {
      heard.push(given);
      if (heard.length === 2) stop();
    });
    Object.assign(window, { heard });
  });
  await app.main(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    for (const number of [1, 2, 3]) window?.webContents.send('news', { number }, new Date(number));
  });
  const heard = (): Promise<unknown> =>
    app.page.evaluate(() => (window as unknown as { heard: unknown }).heard);
  await expect.poll(heard).toEqual([
    [{ number: 1 }, new Date(1)],
    [{ number: 2 }, new Date(2)],
  ]);
  await app.page.evaluate(() => window.probe.send('note', 'hej'));
  await expect.poll(() => app.main(() => (globalThis as { noted?: unknown }).noted)).toBe('hej');
});

test('a frame in the page has no bridge, and takes none away', async ({ launch }) => {
  const { page } = await launch({ app: testApp });
  const seen = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'index.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    return ['probe' in (frame.contentWindow ?? {}), await window.probe.invoke('echo', 'svar')];
  });
  expect(seen).toEqual([false, 'svar']);
});

test('a file dropped on the page has its content, and its path for the preload', async ({
  launch,
  folder,
}) => {
  const app = await launch({ app: testApp });
  const path = join(folder, 'plan.mensenda');
  writeFileSync(path, '{"å":1}');
  await app.page.evaluate(() => {
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      void file.text().then((text) => {
        document.title = `${file.name} ${text} ${window.probe.pathOf(file)}`;
      });
    });
  });
  await app.drop(app.page.getByRole('heading'), [path]);
  await expect(app.page).toHaveTitle(`plan.mensenda {"å":1} ${path}`);
});
