/** Calendars that are exported again say what has changed since, and change nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { CalendarClient } from '../support/calendarClient.ts';
import { expect, test, type Running } from './fixture.ts';
import { openStage } from './support/screens.ts';

const words = sv.planScreen.offer;

test('the calendars are exported, and the next ones say what has changed; also after a restart', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const out = join(folder, 'kalendrar');
  const plan = stage.ids?.plan ?? '';
  await openOffer(stage.app.page, plan);
  const client = new CalendarClient();
  const take = (): readonly string[] => client.take(everybodys(out));

  await exportInto(stage.app, out);
  await expect(line(stage.app.page)).toContainText(words.sinceLast(NOTHING_BEFORE));
  const first = take().length;
  expect(first).toBeGreaterThan(50);

  await exportInto(stage.app, out);
  await expect(line(stage.app.page)).toContainText(words.sinceLast(SAME));
  expect(take()).toEqual([]);

  await stage.app.page.getByText(words.alarm.before(15), { exact: true }).click();
  await stage.app.close();
  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  await openOffer(again.page, plan);
  await expect(again.page.getByRole('radio', { name: words.alarm.before(15) })).toBeChecked();
  await exportInto(again, out);
  await expect(line(again.page)).toContainText('ändringar sedan förra gången');
  // A reminder is the owner's: everybody's file is as it was.
  expect(take()).toEqual([]);
});

const SAME = { isFirst: false, added: 0, moved: 0, changed: 0, cancelled: 0, reminders: 0 };
const NOTHING_BEFORE = { ...SAME, isFirst: true };

const line = (page: Page) => page.getByRole('status').filter({ hasText: 'kalenderfil' });

async function openOffer(page: Page, plan: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), planPath(plan, 'offer'));
  await expect(page.getByRole('button', { name: words.make.calendars })).toBeVisible();
}

async function exportInto(app: Running, out: string): Promise<void> {
  await app.dialogs.answer('showOpenDialog', { canceled: false, filePaths: [out] });
  await app.page.getByRole('button', { name: words.make.calendars }).click();
  await expect(app.page.getByText(words.working.calendars)).toHaveCount(0, { timeout: 30_000 });
}

function everybodys(out: string): string {
  const file = readdirSync(out, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('all.ics'),
  );
  return readFileSync(join(out, file ?? ''), 'utf8');
}
