/** What surrounds the page: menu, settings, dialogs, the window itself, the log. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Api } from '#contract/requests.ts';
import type { PlanIds } from '#contract/replies.ts';
import { expect, test } from './fixture.ts';

type ApiWindow = Window & { readonly api: Api };

const settingsOf = (page: Page) =>
  page.evaluate(async () => {
    const start = await (window as unknown as ApiWindow).api.request('app.start', {});
    return start.ok ? start.value.settings : null;
  });

async function createClient(page: Page, name: string): Promise<PlanIds> {
  const ids = await page.evaluate(async (given) => {
    const people = { sellers: 12, coaches: 2 };
    const made = await (window as unknown as ApiWindow).api.request('clients.create', {
      name: given,
      people,
    });
    return made.ok ? made.value : null;
  }, name);
  if (ids === null) throw new Error('There is no client.');
  return ids;
}

test('the menu speaks the language that is chosen in it, at once and after a restart', async ({ launch }) => {
  const first = await launch();
  const labels = async (app: typeof first) => (await app.menu.items()).map(({ label }) => label);
  await expect(first.page.locator('html[data-ready]')).toBeVisible();
  expect(await labels(first)).toEqual(['Arkiv', 'Redigera', 'Visa', 'Gå', 'Hjälp']);
  await first.menu.click('Visa', 'Språk', 'English');
  await expect.poll(() => labels(first)).toEqual(['File', 'Edit', 'View', 'Go', 'Help']);
  await expect(first.page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await first.close();

  const second = await launch();
  expect(await labels(second)).toEqual(['File', 'Edit', 'View', 'Go', 'Help']);
  await expect(second.page.getByRole('heading', { name: 'Clients' })).toBeVisible();
});

test('appearance and size are set in the menu, by keys too, and kept', async ({ launch }) => {
  const first = await launch();
  const { page, menu, main } = first;
  await menu.click('Visa', 'Utseende', 'Mörkt');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect.poll(() => main(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  const checked = (await menu.items())
    .flatMap(({ items }) => items.flatMap((item) => item.items))
    .filter((item) => item.checked);
  expect(checked.map(({ label }) => label)).toEqual(['Mörkt', 'Svenska']);

  const zoom = () =>
    main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
  await page.keyboard.press('Control++');
  await page.keyboard.press('Control++');
  await expect.poll(zoom).toBeCloseTo(1.25);
  await page.keyboard.press('Control+-');
  await expect.poll(zoom).toBeCloseTo(1.1);
  expect(await settingsOf(page)).toMatchObject({ colorScheme: 'dark', zoom: 1.1 });
  await first.close();

  const second = await launch();
  expect(await settingsOf(second.page)).toMatchObject({ colorScheme: 'dark', zoom: 1.1 });
  await second.page.keyboard.press('Control+0');
  await expect.poll(async () => (await settingsOf(second.page))?.zoom).toBe(1);
});

test('a file is suggested a name of the client’s, among the documents, and the next one where the last went', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { plan } = await createClient(app.page, 'A/B: Räksmörgås "Norden" AB');
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const save = (path: string) =>
    app.dialogs.answer('showSaveDialog', { canceled: path === '', filePath: path });
  const exportPlan = () =>
    app.page.evaluate(
      (id) => (window as unknown as ApiWindow).api.request('documents.planFile', { plan: id }),
      plan,
    );

  await save('');
  expect(await exportPlan()).toEqual({ ok: true, value: { kind: 'cancelled' } });
  await save(join(elsewhere, 'min plan'));
  expect(await exportPlan()).toMatchObject({ ok: true, value: { name: 'min plan.mensenda' } });
  await save('');
  await exportPlan();

  expect((await app.dialogs.asked()).map(({ options }) => options)).toEqual(
    [join(folder, 'documents'), join(folder, 'documents'), elsewhere].map((where) => ({
      title: 'Spara planen som fil',
      defaultPath: join(where, 'A B Räksmörgås Norden AB.mensenda'),
      filters: [{ name: 'Planfil', extensions: ['mensenda'] }],
    })),
  );
  expect(readdirSync(elsewhere)).toEqual(['min plan.mensenda']);
});

test('a second start brings the window to the front', async ({ launch }) => {
  const { main } = await launch();
  const isMinimized = () => main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
  await main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  expect(await isMinimized()).toBe(true);
  await main(({ app }) => app.emit('second-instance', {}, [], ''));
  expect(await isMinimized()).toBe(false);
  expect(await main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('what the app is stands in the Help menu', async ({ launch }) => {
  const app = await launch();
  await app.dialogs.answer('showMessageBox', { response: 0 });
  await app.menu.click('Hjälp', 'Om Men sen då?');
  await expect.poll(async () => (await app.dialogs.asked()).length).toBe(1);
  const [asked] = await app.dialogs.asked();
  expect(asked?.options).toMatchObject({ message: 'Men sen då?', buttons: ['Stäng'] });
  expect(asked?.options['detail']).toMatch(/^Version \d+\.\d+\.\d+\n/);
});

test('the log tells what was done, and of nobody; nor does the title of the window', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const name = 'Sixten Ödåkers Bygg';
  const { plan } = await createClient(app.page, name);
  await app.page.evaluate(
    async ({ given, id }) => {
      const { request } = (window as unknown as ApiWindow).api;
      const view = { kind: 'plan', id } as const;
      const edits = [{ subject: 'client', kind: 'set', at: ['contact'], value: given } as const];
      await request('changes.apply', { view, edits });
      await request('clients.list', { search: given, offset: 0, limit: 10 });
      await request('planFiles.drop', { name: `${given}.json`, bytes: new TextEncoder().encode(given) });
    },
    { given: name, id: plan },
  );
  await app.page.reload();
  await app.page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await expect(app.page).toHaveTitle(new RegExp(name));
  expect(await app.main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe(
    'Men sen då?',
  );
  await app.menu.click('Hjälp', 'Visa loggfilen');
  const log = join(folder, 'userData/logs/men-sen-da.log');
  expect(await app.opened()).toEqual([{ how: 'showItemInFolder', what: log }]);
  await app.close();

  const written = readFileSync(log, 'utf8');
  expect(written).toMatch(/starting \d+\.\d+\.\d+ linux store ready/);
  expect(written).toMatch(/changes\.apply \d+ ms ok/);
  expect(written).toMatch(/planFiles\.drop \d+ ms faultyFile/);
  for (const word of ['Sixten', 'Ödåker', 'Exempelverken', 'Lindqvist', plan, folder, '[error]'])
    expect(written).not.toContain(word);
});

test('a store that a damaged disk has left is no end: the window opens and says so', async ({
  launch,
  folder,
}) => {
  const first = await launch();
  await createClient(first.page, 'Exempelbolaget');
  await first.close();
  writeFileSync(join(folder, 'userData/store/men-sen-da.db'), 'no database'.repeat(1000));
  const again = await launch();
  const state = await again.page.evaluate(async () => {
    const start = await (window as unknown as ApiWindow).api.request('app.start', {});
    return start.ok ? start.value.store.kind : null;
  });
  expect(state).toBe('damaged');
  await expect(again.page.locator('html[data-ready]')).toBeVisible();
});
