/** Calendars that are exported again say what has changed since, and change nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { planPath } from '#renderer/shell/paths.ts';
import { sv } from '#resources/texts/sv/sv.ts';
import { CalendarClient } from '../support/calendarClient.ts';
import { expect, test, type Running } from './fixture.ts';
import { openStage } from './support/screens.ts';

const { offer: words, calendar, rhythm } = sv.planScreen;

test('the calendars are exported, and the next ones say what has changed; also after a restart', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const out = join(folder, 'kalendrar');
  const plan = stage.ids?.plan ?? '';
  await openOffer(stage.app.page, plan);
  const client = new CalendarClient();
  const newFolder = newFoldersIn(out);
  const take = (): readonly string[] => client.take(filesOf(newFolder()).get('all.ics') ?? '');

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
  await expect(line(again.page)).toContainText(/sedan förra gången: \d+ med ändrad påminnelse\./);
  // A reminder is the owner's: everybody's file is as it was.
  expect(take()).toEqual([]);
});

test('three talks moved and one meeting called off change four entries, in everybody’s files, and no others', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage.app;
  const out = join(folder, 'kalendrar');
  const plan = stage.ids?.plan ?? '';
  const clients = new Map<string, CalendarClient>();
  const newFolder = newFoldersIn(out);
  /** The entries that the last export changed for anybody; preparation goes with its talk. */
  const take = (): ReadonlySet<string> =>
    new Set(
      [...filesOf(newFolder())].flatMap(([name, text]) => {
        const client = clients.get(name) ?? new CalendarClient();
        clients.set(name, client);
        return client.take(text).map((uid) => uid.replace(/^.*\.|-preparation$/g, ''));
      }),
    );
  await openOffer(page, plan);
  await exportInto(stage.app, out);
  expect(take().size).toBeGreaterThan(50);

  await openWeek(page, plan);
  for (let week = 0; week < 3; week++) await page.getByRole('button', { name: calendar.week.next }).click();
  for (const [id, time] of [
    ['coaching-ida-2', '09.45'],
    ['coaching-jonas-2', '09.45'],
    ['coaching-elin-2', '15.15'],
  ] as const) {
    const block = page.locator(`#block-${id}`);
    await block.focus();
    for (let quarter = 0; quarter < 4; quarter++) await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Enter');
    await expect(block).toHaveAttribute('data-state', 'moved');
    await expect(block).toContainText(time);
  }

  // What is called off for good, and not given another time, is a meeting that the plan no longer has.
  await page.evaluate((hash) => (location.hash = hash), planPath(plan, 'rhythm'));
  await page.getByRole('button', { name: sv.proposal.plan.kinds.checkpoint.name, exact: true }).click();
  await page.getByLabel(rhythm.checkpoints.days).fill('30, 120');
  await page.getByLabel(rhythm.checkpoints.days).press('Tab');
  await expect(page.getByRole('button', { name: /^Ångra: .*120/ })).toBeVisible();

  await openOffer(page, plan);
  await exportInto(stage.app, out);
  await expect(line(page)).toContainText(words.sinceLast({ ...SAME, moved: 3, cancelled: 1 }));
  expect([...take()].toSorted()).toEqual([
    'checkpoint-all-60',
    'coaching-elin-2',
    'coaching-ida-2',
    'coaching-jonas-2',
  ]);
  const shown = (name: string) => clients.get(`${name}.ics`)?.shown() ?? [];
  expect(shown('all').some(({ uid }) => uid.endsWith('checkpoint-all-60'))).toBe(false);
  const ida = shown('ida').find(({ uid }) => uid.endsWith('coaching-ida-2'));
  expect(ida?.start).toBe('2027-03-22T08:45:00.000Z');

  // The folder of before is as it was, and each export has its own.
  expect(readdirSync(out)).toHaveLength(2);
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
  await expect(app.page.getByText(words.working.calendars)).toHaveCount(0);
}

/** Each export has a folder of its own: gives the one that was not there before. */
function newFoldersIn(out: string): () => string {
  const known = new Set<string>();
  return () => {
    const [found = '', ...others] = readdirSync(out).filter((name) => !known.has(name));
    expect(others).toEqual([]);
    known.add(found);
    return join(out, found);
  };
}

const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

async function openWeek(page: Page, plan: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), planPath(plan, 'calendar'));
  const views = page.getByRole('radiogroup', { name: calendar.views.label });
  await views.getByText(calendar.views.week, { exact: true }).click();
  await expect(page.getByRole('group', { name: /^Vecka \d+, timme/ })).toBeVisible();
}
