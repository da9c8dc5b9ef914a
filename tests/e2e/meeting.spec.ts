/** The meeting with a client: two numbers, a verdict, what if, three ways, and all of it there the day after. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Running } from './fixture.ts';
import { openStage, screenNamed } from './support/screens.ts';
import { halfASecond } from './support/settle.ts';

const ratio = (page: Page): Locator => page.locator('section').first().locator('p').first();
const verdict = (page: Page): Locator => page.getByRole('heading', { level: 2 }).first();
const pressed = { pressed: true } as const;

/** From the start to a verdict with two numbers typed. */
async function begin({ page }: Running): Promise<void> {
  await page.getByRole('button', { name: 'Visa i möte' }).click();
  await expect(page.getByRole('textbox', { name: 'Säljare' })).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2');
  await expect(verdict(page)).toHaveText('Vettigt.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'en chef slutar' })).toBeVisible();
}

const isFull = ({ main }: Running): Promise<boolean | undefined> =>
  main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());

test('two numbers give a verdict without a name, the rhythm follows the hand, and nothing is lost by a power cut', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { page } = app;
  await begin(app);
  await expect.poll(() => isFull(app)).toBe(true);
  await expect(ratio(page)).toContainText('35');
  await expect(page.getByText('Varje säljchef behöver 3,5 h i veckan för samtalen.')).toBeVisible();
  // Nobody has said what time there is: no judgement on hours.
  await expect(page.getByText('behöver 3,5 h i veckan', { exact: true })).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Varje chef kan ge' })).toHaveValue('');

  await page.getByRole('slider', { name: 'Varje chef kan ge' }).press('ArrowRight');
  await expect(page.getByText(/av 4\sh$/)).toHaveCount(2);

  const often = page.getByRole('slider', { name: 'Coaching' });
  const box = await often.boundingBox();
  if (box === null) throw new Error('The handle is not drawn.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 4, { steps: 5 });
  await expect(verdict(page)).toHaveText('Går inte ihop än.');
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Ångra: coaching 2–3 blir / })).toBeVisible();
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(ratio(page)).toContainText('35');
  await expect(verdict(page)).toHaveText('Vettigt.');

  const leaves = page.getByRole('button', { name: 'en chef slutar' });
  await leaves.click();
  await expect(page.getByText('Går inte ihop än.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Säljchefer' })).toHaveValue('1');
  await page.getByRole('button', { name: 'en chef slutar', ...pressed }).click();
  await expect(page.getByRole('textbox', { name: 'Säljchefer' })).toHaveValue('2');
  await expect(verdict(page)).toHaveText('Vettigt.');

  await page.getByRole('button', { name: 'små grupper' }).click();
  await expect(page.getByText(/av 4\sh$/).first()).toBeVisible();
  await expect(page.locator('section').first()).toContainText('2,3 h');
  await page.getByRole('button', { name: 'små grupper', ...pressed }).click();
  await expect(page.locator('section').first()).toContainText('6,9 h');

  await page.getByRole('button', { name: 'Full' }).click();
  await expect(ratio(page)).toContainText('52');
  const way = page.getByText('Närmaste vägen dit:');
  await expect(way).toBeVisible();
  await expect(page.getByText(/h fattas$/)).toHaveCount(2);
  await page.getByRole('button', { name: /^Prova: / }).click();
  await expect(page.getByText('Prövat:')).toBeVisible();
  await expect(page.getByText(/h fattas$/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Ta tillbaka: / }).click();
  await expect(way).toBeVisible();
  await page.getByRole('button', { name: 'Bas' }).click();
  await expect(ratio(page)).toContainText('28');
  await expect(page.getByRole('button', { name: 'Bas', ...pressed })).toBeVisible();

  await page.getByRole('button', { name: 'Spara som kund' }).click();
  await page.getByRole('textbox', { name: 'Kundens namn' }).fill('Nordvind Försäkring');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nordvind Försäkring')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara som kund' })).toBeHidden();
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await halfASecond(page);
  await app.kill();

  const again = await launch();
  await again.page.getByRole('link', { name: 'Nordvind Försäkring' }).click();
  await again.page.getByRole('link', { name: /Omgång utan namn/ }).click();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeVisible();
  await again.page.keyboard.press('F5');
  await expect(ratio(again.page)).toContainText('28');
  await expect(again.page.getByText(/av 4\sh$/)).toHaveCount(2);
  await again.page.keyboard.press('Escape');
  await expect(again.page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeVisible();
  await expect.poll(() => isFull(again)).toBe(false);

  const offer = join(folder, 'offert.docx');
  await again.dialogs.answer('showSaveDialog', { canceled: false, filePath: offer });
  await again.page.keyboard.press('Control+e');
  await expect.poll(() => existsSync(offer)).toBe(true);
});

test('money shows when its key says so, names go to initials by theirs, and what is private never comes up', async ({
  launch,
  folder,
}) => {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  const { page } = stage;
  await screenNamed('meeting').show(stage);
  await expect(page.getByText('Karin Sjöberg', { exact: true })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/kr\b/);
  await expect(page.locator('body')).not.toContainText('@');
  await page.keyboard.press('p');
  await expect(page.getByText(/kr exkl\. moms/)).toHaveCount(3);
  await page.keyboard.press('p');
  await expect(page.locator('body')).not.toContainText(/kr\b/);
  await page.keyboard.press('i');
  await expect(page.locator('body')).not.toContainText('Karin Sjöberg');
  await expect(page.getByText('K.S.', { exact: true })).toBeVisible();
  // A figure that is marked is not typed in: the key is the meeting's.
  await page.getByRole('textbox', { name: 'Ett samtal' }).focus();
  await page.keyboard.press('i');
  await expect(page.getByText('Karin Sjöberg', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: /^Om källan/ }).click();
  await expect(page.getByRole('dialog')).toContainText('foretagande.se');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('slider').first()).toBeVisible();
});

test('with a second display the meeting has it to itself, and both screens follow each other', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await app.main(({ screen }) => {
    const [first] = screen.getAllDisplays();
    if (first === undefined) return;
    const bounds = { x: first.bounds.x + first.bounds.width, y: 0, width: 1024, height: 768 };
    screen.getAllDisplays = () => [first, { ...first, id: 2, bounds, workArea: bounds }];
  });
  await page.getByRole('link', { name: 'Exempelverken AB' }).click();
  await page
    .getByRole('link', { name: /min|Våren|Omgång/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeVisible();
  const wall = await app.nextWindow(() => page.getByRole('button', { name: 'Möte' }).click());
  await expect(ratio(wall)).toContainText('35');
  const windows = (): Promise<unknown> =>
    app.main(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => [window.isFullScreen(), window.getBounds().width]),
    );
  await expect.poll(windows).toEqual([
    [false, 1280],
    [true, 1024],
  ]);
  await wall.getByRole('slider', { name: 'Coaching' }).press('ArrowRight');
  await expect(ratio(wall)).toContainText('42');
  await expect(page.getByRole('complementary')).toContainText('42');
  // What the menu asks for is for the window that is in front alone: one step back, not two.
  await app.menu.click('Redigera', 'Ångra');
  await expect(ratio(wall)).toContainText('35');
  await expect(page.getByRole('complementary')).toContainText('35');
  await wall.keyboard.press('i');
  await expect(wall.locator('body')).not.toContainText('Karin Sjöberg');
  await page.getByRole('link', { name: /^Deltagare/ }).click();
  await expect(page.getByRole('treegrid')).toContainText('K.S.');
  await expect(page.locator('body')).not.toContainText('Karin Sjöberg');
  await page.getByRole('switch', { name: 'Initialer' }).click({ force: true });
  await expect(wall.getByText('Karin Sjöberg', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Rytm', exact: true }).click();
  // It is gone before the key comes up.
  await Promise.all([wall.waitForEvent('close'), wall.keyboard.press('Escape').catch(() => undefined)]);
  await expect.poll(windows).toEqual([[false, 1280]]);
  await expect(page.getByRole('heading', { level: 1, name: 'Rytm' })).toBeVisible();
});
