/** Plan files that come in: with faults, from a newer program, or as a plan that is here already. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { faultSentence } from '#domain/planFile/faultSentence.ts';
import { connectToRead } from '#electron/store/connection.ts';
import { storePath } from '#electron/store/files.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { tablesOf } from '../store/support/tables.ts';
import { expect, test, type Running } from './fixture.ts';
import { EXAMPLE_FILE } from './support/dataSets.ts';
import { faultsOfIt, faultyFileIn } from './support/faultyFile.ts';

const texts = await loadTexts('sv');
const words = texts.window.exists;

const overviewClients = (page: Page) =>
  page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Kunder' }).getByRole('listitem');

/** Everything in the store of an app that runs. */
function stored(folder: string): unknown {
  const db = connectToRead(storePath(join(folder, 'userData/store')));
  try {
    return tablesOf({ db });
  } finally {
    db.close();
  }
}

const ways: Readonly<Record<string, (app: Running, path: string) => Promise<void>>> = {
  'chosen in the menu': async ({ dialogs, menu }, path) => {
    await dialogs.answer('showOpenDialog', { canceled: false, filePaths: [path] });
    await menu.click(texts.menu.file, texts.menu.openPlanFile);
  },
  'dropped on the window': ({ drop, page }, path) => drop(page.locator('body'), [path]),
};

for (const [way, open] of Object.entries(ways))
  test(`a file with faults, ${way}, shows all of them and changes nothing`, async ({ launch, folder }) => {
    const app = await launch();
    const { page } = app;
    await expect(page.getByRole('heading', { name: 'Kunder' })).toBeVisible();
    const before = { clients: await overviewClients(page).allTextContents(), store: stored(folder) };
    const faults = faultsOfIt();
    expect(faults.length).toBeGreaterThan(5);

    await open(app, faultyFileIn(folder));
    const dialog = page.getByRole('dialog', { name: 'Plan med fel.mensenda går inte att använda' });
    await expect(dialog.getByRole('listitem')).toHaveText(faults.map((fault) => faultSentence(fault, texts)));
    await expect(dialog).toContainText(texts.problems.faults.count(faults.length));
    await dialog.getByRole('button', { name: 'Stäng' }).last().click();
    await expect(dialog).toHaveCount(0);

    expect(await overviewClients(page).allTextContents()).toEqual(before.clients);
    expect(stored(folder)).toEqual(before.store);
  });

test('a file of a newer version is refused, with that as its only fault', async ({ launch, folder }) => {
  const app = await launch();
  await expect(app.page.getByRole('heading', { name: 'Kunder' })).toBeVisible();
  const before = stored(folder);
  const path = join(folder, 'nyare.mensenda');
  writeFileSync(path, JSON.stringify({ format: 'men-sen-da/plan', version: 2, something: 'else' }));
  await app.drop(app.page.locator('body'), [path]);
  const dialog = app.page.getByRole('dialog');
  const expected = { kind: 'notNewer', version: 1 } as const;
  await expect(dialog.getByRole('listitem')).toHaveText([
    faultSentence({ path: 'version', found: { kind: 'value', text: '2' }, expected }, texts),
  ]);
  expect(stored(folder)).toEqual(before);
});

test('the same plan once more: one is asked, and each answer does what it says', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { page } = app;
  const path = join(folder, 'plan.mensenda');
  const example = JSON.parse(readFileSync(fileURLToPath(EXAMPLE_FILE), 'utf8')) as Record<string, unknown>;
  const write = (cohort: string): void =>
    writeFileSync(path, JSON.stringify({ ...example, cohort, client: { name: 'Provbolaget' }, id: 'egen' }));
  const drop = () => app.drop(page.locator('body'), [path]);
  const answer = async (name: string): Promise<void> => {
    const dialog = page.getByRole('dialog', { name: words.title('Provbolaget') });
    await dialog.getByRole('button', { name, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  };
  const cohorts = () =>
    page.evaluate(async () => {
      const found = await window.api.request('clients.list', { search: 'prov', offset: 0, limit: 10 });
      return found.ok ? found.value.clients.flatMap(({ plans }) => plans.map(({ cohort }) => cohort)) : [];
    });

  write('Omgång A');
  await drop();
  await expect(page.getByRole('navigation', { name: 'Var du är' })).toContainText('Omgång A');
  await expect.poll(cohorts).toEqual(['Omgång A']);

  write('Omgång B');
  await drop();
  await answer(words.cancel);
  expect(await cohorts()).toEqual(['Omgång A']);

  await drop();
  await answer(words.replace);
  await expect.poll(cohorts).toEqual(['Omgång B']);
  await expect(page.getByRole('navigation', { name: 'Var du är' })).toContainText('Omgång B');
  await page.keyboard.press('Control+z');
  await expect.poll(cohorts).toEqual(['Omgång A']);

  await drop();
  await answer(words.keepBoth);
  await expect.poll(async () => (await cohorts()).toSorted()).toEqual(['Omgång A', 'Omgång B']);
});
