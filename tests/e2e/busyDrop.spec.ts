/** A person's own calendar, dropped on the person's row or elsewhere. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { en } from '#resources/texts/en/en.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { OUTLOOK } from './support/outlookCalendar.ts';
import { openStage, openUsual, settle } from './support/screens.ts';

const undoIn = (page: Page, { shell }: typeof sv) =>
  page.getByRole('button', { name: new RegExp(`^${shell.head.undo}`) });

test('what a coach’s own calendar takes stands beside the verdict and in the months, and changes no figure', async ({
  launch,
  folder,
}) => {
  const { app, page, plan } = await openUsual(launch, folder);
  const file = join(folder, 'Karin.ics');
  writeFileSync(file, OUTLOOK);
  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'people'));
  await settle(page);
  const panel = page.getByRole('complementary', { name: sv.components.panel.label });
  await expect(panel).toContainText('har fått en tid i kalendern');
  const lines = async (): Promise<readonly string[]> =>
    (await panel.innerText()).split('\n').filter((line) => line.trim() !== '');
  const before = await lines();
  const karin = page.locator('[data-person][data-role="coach"]').first();
  const name = karin.getByRole('textbox').first();
  await name.scrollIntoViewIfNeeded();
  await app.drop(name, [file]);
  const said = panel.getByText(/^Karin Sjöberg är enligt den egna kalendern redan upptagen 0,3\sh i veckan/);
  await expect(said).toBeVisible();
  const told = await said.innerText();
  expect((await lines()).filter((line) => line !== told)).toEqual(before);
  await settle(page);
  expect(await violationsOn(page)).toEqual([]);

  await page.evaluate((to) => void (location.hash = to), planPath(plan, 'calendar'));
  await settle(page);
  const { squeeze } = sv.planScreen;
  await page.getByRole('button', { name: squeeze.show }).click();
  await expect(page.getByRole('row').filter({ hasText: /mars 2027/ })).toContainText(squeeze.busy(12));
  await expect(page.getByText(squeeze.busyNote('Karin Sjöberg'))).toBeVisible();
  await settle(page);
  expect(await violationsOn(page)).toEqual([]);

  await undoIn(page, sv).click();
  await expect(said).toHaveCount(0);
  await expect(page.getByText(squeeze.busyNote('Karin Sjöberg'))).toHaveCount(0);
  expect(await lines()).toEqual(before);
});

for (const texts of [sv, en]) {
  const { busy } = texts.planScreen.people;
  const told = (page: Page) => page.getByRole('status').filter({ hasText: 'Ida.ics' });

  test(`a calendar dropped on a row is that person’s, anywhere else it is said where it belongs (${texts.format.tag})`, async ({
    launch,
    folder,
  }) => {
    const language = texts === sv ? 'sv' : 'en';
    const { app, page, ids } = await openStage(launch, folder, { language, scheme: 'light', data: 'usual' });
    const file = join(folder, 'Ida.ics');
    writeFileSync(file, OUTLOOK);
    const heading = page.getByRole('heading', { level: 1 });
    await app.drop(heading, [file]);
    await expect(page.getByText(texts.window.drop.noPerson)).toBeVisible();
    await page.evaluate((to) => void (location.hash = to), planPath(ids?.plan ?? '', 'people'));
    await settle(page);
    await app.drop(heading, [file]);
    await expect(page.getByText(texts.window.drop.noPerson)).toHaveCount(1);

    const ida = page.locator('[data-person]').filter({ has: page.locator('input[value="Ida Sandell"]') });
    const name = ida.getByRole('textbox').first();
    await name.scrollIntoViewIfNeeded();
    await app.drop(name, [file]);
    await expect(told(page)).toBeVisible();
    await expect(page.getByRole('button', { name: busy.removeOf('Ida Sandell') })).toBeVisible();
    await settle(page);
    expect(await violationsOn(page)).toEqual([]);
    await undoIn(page, texts).click();
    await expect(page.getByRole('button', { name: busy.removeOf('Ida Sandell') })).toHaveCount(0);

    // A faulty one says so in the row, and changes nothing.
    writeFileSync(file, 'Namn;E-post\r\n');
    await name.scrollIntoViewIfNeeded();
    await app.drop(name, [file]);
    await expect(ida.getByRole('alert')).toContainText(texts.busyFile.problems.noCalendar());
    await expect(told(page)).toHaveCount(0);
  });
}
