/** The people as a tree: by keyboard, mouse and finger, on any size of plan. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { expectSeen } from './support/focus.ts';
import { coachOf, gripOf, middleOf, nameOf, openPeople, order, row, said } from './support/people.ts';

test('names are typed one after the other, and a person is moved by keyboard alone', async ({
  launch,
  folder,
}) => {
  const { page } = await openPeople(launch, folder, 'usual', 'short');
  const { keyboard } = page;
  await nameOf(page, 's1').focus();
  await keyboard.type('Anna Ek');
  await keyboard.press('Enter');
  await expect(nameOf(page, 's3')).toBeFocused();
  await keyboard.type('Bo Ek');
  await keyboard.press('ArrowUp');
  await expect(nameOf(page, 's1')).toBeFocused();

  await keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toHaveText(/^Anna Ek hos Säljchef 1, plats 2 av 12\./);
  await expect(nameOf(page, 's1')).toBeFocused();
  await expect.poll(async () => (await order(page)).slice(0, 3)).toEqual(['c1', 's3', 's1']);

  for (let place = 3; place <= 12; place++) {
    await keyboard.press('Alt+ArrowDown');
    await expect(said(page)).toContainText(`plats ${place} av 12`);
  }
  await keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toHaveText(
    'Anna Ek hos Säljchef 2, plats 1 av 13. Säljchef 2 behöver 7,5 av 6 timmar i veckan, 1,5 timmar för lite.',
  );
  await expect(nameOf(page, 's1')).toBeFocused();
  await expect.poll(() => coachOf(page, 's1')).toBe('c2');
  await expectSeen(page);
  await keyboard.press('Control+z');
  await expect.poll(() => coachOf(page, 's1')).toBe('c1');
});

test('a key that is held takes every step, also into those who are folded away', async ({
  launch,
  folder,
}) => {
  const { page } = await openPeople(launch, folder, 'usual', 'short');
  // As it comes while the window is busy: again and again, before anything is drawn.
  const hold = (id: string, key: string, times: number): Promise<void> =>
    nameOf(page, id).evaluate(
      (field, given) => {
        for (let time = 0; time < given.times; time++)
          field.dispatchEvent(
            new KeyboardEvent('keydown', { key: given.key, altKey: true, repeat: time > 0, bubbles: true }),
          );
      },
      { key, times },
    );
  const before = await order(page);
  await nameOf(page, 's1').focus();
  await hold('s1', 'ArrowDown', 5);
  await expect(said(page)).toContainText('plats 6 av 12');
  await expect.poll(async () => (await order(page)).indexOf('s1')).toBe(6);
  await expect(nameOf(page, 's1')).toBeFocused();
  await hold('s1', 'ArrowUp', 3);
  await expect(said(page)).toContainText('plats 3 av 12');
  await expect(page.getByRole('banner').getByRole('button', { name: /^Ångra: flyttade/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await order(page)).indexOf('s1')).toBe(4);

  await row(page, 'c2')
    .getByRole('button', { name: /^Fäll ihop/ })
    .click();
  await expect(row(page, 'c2')).toHaveAttribute('aria-expanded', 'false');
  await nameOf(page, 's1').focus();
  await hold('s1', 'ArrowDown', 11);
  await expect(nameOf(page, 's1')).toBeFocused();
  await expect.poll(() => coachOf(page, 's1')).toBe('c2');
  await expect(said(page)).toContainText('hos Säljchef 2, plats 3 av 13');
  await hold('s1', 'ArrowUp', 14);
  await expect(said(page)).toContainText('hos Säljchef 1, plats 1 av 12');
  await expect.poll(() => order(page)).toEqual(before);
});

test('on the row itself one goes about, folds, takes several along and moves them from a menu', async ({
  launch,
  folder,
}) => {
  const { page } = await openPeople(launch, folder, 'usual', 'short');
  const { keyboard } = page;
  await nameOf(page, 's1').focus();
  await keyboard.press('Escape');
  await expect(row(page, 's1')).toBeFocused();
  await expectSeen(page);
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 markerade')).toBeVisible();
  await keyboard.press('Space');
  await expect(row(page, 's5')).toHaveAttribute('aria-selected', 'false');
  await keyboard.press('ArrowUp');
  await keyboard.press('m');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Säljchef 2' })).toContainText('behöver 8,1 av 6 h');
  expect(await violationsOn(page)).toEqual([]);
  await expect(page.getByRole('menuitem', { name: 'Säljchef 2' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(
    page.getByText('2 säljare är alla nu hos Säljchef 2. Säljchef 2 behöver 8,1 av 6 h.'),
  ).toBeVisible();
  for (const id of ['s1', 's3']) await expect.poll(() => coachOf(page, id)).toBe('c2');
  await expect(page.locator('[data-person]:focus, [data-person] :focus')).toHaveCount(1);

  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect.poll(() => coachOf(page, 's1')).toBe('c1');
  await expect.poll(() => coachOf(page, 's3')).toBe('c1');

  await nameOf(page, 's3').focus();
  await keyboard.press('Escape');
  await keyboard.press('ArrowLeft');
  await expect(row(page, 'c1')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(row(page, 'c1')).toHaveAttribute('aria-expanded', 'false');
  await expect(row(page, 's3')).toHaveCount(0);
  await keyboard.press('ArrowDown');
  await expect(row(page, 'c2')).toBeFocused();
});

test('a seller is dragged to another coach: what it means is there before the drop, and one undo takes it back', async ({
  launch,
  folder,
}) => {
  const { page, texts } = await openPeople(launch, folder, 'usual');
  const [, karin = '', , , , , , , johan = ''] = (await order(page)).map(String);
  const anna = (await order(page))[2] ?? '';
  const from = await middleOf(gripOf(page, anna));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 4);
  await expect(page.getByText('är redan hos Karin Sjöberg')).toBeVisible();
  const to = await row(page, johan).boundingBox();
  await page.mouse.move((to?.x ?? 0) + 120, (to?.y ?? 0) + 20, { steps: 5 });
  await expect(row(page, johan)).toContainText('behöver 4 av 5 h');
  await expect(row(page, johan)).toContainText('7 säljare');
  await expect(row(page, karin)).toContainText('behöver 2,9 av 4,5 h');
  expect(await coachOf(page, anna)).toBe(karin);
  expect(await violationsOn(page)).toEqual([]);
  await page.mouse.up();
  await expect(page.getByText('Anna Bergström är nu hos Johan Åström.')).toBeVisible();
  await expect.poll(() => coachOf(page, anna)).toBe(johan);
  await page.getByRole('button', { name: texts.shell.head.undo, exact: true }).last().click();
  await expect.poll(() => coachOf(page, anna)).toBe(karin);
});

test('Escape puts back what is in the hand, and a press without a drag opens the menu', async ({
  launch,
  folder,
}) => {
  const { page } = await openPeople(launch, folder, 'usual', 'short');
  const from = await middleOf(gripOf(page, 's3'));
  const to = await row(page, 's5').boundingBox();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 60, to?.y ?? 0, { steps: 3 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(said(page)).toHaveText('Flytten avbröts.');
  expect(await coachOf(page, 's3')).toBe('c1');
  await gripOf(page, 's3').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gripOf(page, 's3')).toBeFocused();
});

test('a finger drags too, and the page comes along at its edge', async ({ launch, folder }) => {
  const { page } = await openPeople(launch, folder, 'usual', 'short');
  const { x, y } = await middleOf(gripOf(page, 's1'));
  const touch = await page.context().newCDPSession(page);
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    at?: { x: number; y: number },
  ): Promise<unknown> =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
  await send('touchStart', { x, y });
  await send('touchMove', { x: x + 20, y: y + 20 });
  const bottom = (page.viewportSize() ?? (await page.evaluate(() => ({ height: innerHeight })))).height - 10;
  await send('touchMove', { x: x + 100, y: bottom });
  await expect
    .poll(async () => (await row(page, 'c2').boundingBox())?.y ?? Infinity)
    .toBeLessThan(bottom - 150);
  const to = await row(page, 'c2').boundingBox();
  await send('touchMove', { x: x + 100, y: (to?.y ?? 0) + 20 });
  await expect(row(page, 'c2')).toContainText('behöver 7,5 av 6 h');
  await expect(row(page, 'c2')).toContainText('1,5 h för lite');
  await send('touchEnd');
  await expect.poll(() => coachOf(page, 's1')).toBe('c2');
});

test('who has too many says so in words, beside a hatched bar', async ({ launch, folder }) => {
  const { page } = await openPeople(launch, folder, 'usual', 'short');
  await expect(row(page, 'c1')).toContainText('behöver 6,9 av 5 h');
  await expect(row(page, 'c1')).toContainText('1,9 h för lite');
  await expect(row(page, 'c1').locator('i[class*="short"]')).toBeVisible();
  const hours = row(page, 'c1').getByRole('textbox', { name: /^Timmar/ });
  await hours.fill('7');
  await expect(row(page, 'c1')).not.toContainText('för lite');
  await expect(row(page, 'c1')).toContainText('fler än tio är svårt att hinna med');
});

test('among 500 one finds a name, and the row in hand stays where it is scrolled away', async ({
  launch,
  folder,
}) => {
  const { page } = await openPeople(launch, folder, 'large');
  const tree = page.getByRole('treegrid');
  await expect(tree).toHaveAttribute('aria-rowcount', '556');
  const first = page.locator('[data-role="seller"]').first();
  const id = (await first.getAttribute('data-person')) ?? '';
  await nameOf(page, id).focus();
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 12_000);
  await expect
    .poll(() => page.locator('[data-person]').nth(20).getAttribute('aria-rowindex').then(Number))
    .toBeGreaterThan(200);
  await expect(nameOf(page, id)).toBeFocused();
  const places = await page
    .locator('[data-person]')
    .evaluateAll((rows) => rows.map((one) => Number(one.getAttribute('aria-rowindex'))));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.length).toBeLessThan(80);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-role="seller"]').nth(1).getByRole('textbox')).toBeFocused();

  await findAndRename(page);
  await page.getByRole('button', { name: 'Visa bara cheferna' }).click();
  await expect(tree).toHaveAttribute('aria-rowcount', '56');
});

async function findAndRename(page: Page): Promise<void> {
  const find = page.getByRole('searchbox', { name: 'Sök namn' });
  await find.fill('gustav oh');
  await expect(page.getByText(/^\d+ av 555 visas$/)).toBeVisible();
  const found = page.getByRole('textbox', { name: 'Namn: Gustav Öhman' }).first();
  await expect(found).toBeVisible();
  await found.fill('Nora Lind');
  await expect(page.getByRole('textbox', { name: 'Namn: Nora Lind' }).first()).toBeFocused();
  await find.press('Escape');
  await expect(find).toHaveValue('');
}
