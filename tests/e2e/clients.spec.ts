/** Översikt, the clients and one client, the head and the search: what a trainer does around the plans. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const toast = (page: Page) => page.locator('.mantine-Notification-root').last();

async function newClient(page: Page, people: string, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Ny kund' }).click();
  await expect(page.getByLabel('Hur många ska coachas')).toBeFocused();
  await page.keyboard.type(people);
  await page.getByRole('textbox', { name: 'Kundens namn' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Rytm')).toBeFocused();
}

test('the first start has an example to play with, which one click takes away and one brings back', async ({
  launch,
}) => {
  const { page } = await launch();
  const example = page.getByRole('link', { name: 'Exempelverken AB' });
  await expect(example).toBeVisible();
  await expect(page.getByText('Exempel att leka med')).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort exemplet Exempelverken AB' }).click();
  await expect(example).toBeHidden();
  await expect(page.getByText('Här kommer dina kunder. Två tal räcker för att börja.')).toBeVisible();
  await toast(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(example).toBeVisible();
});

test('two numbers without a name make a plan, the answer shows before, and the undo of it goes home', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.getByRole('link', { name: 'Ny kund' }).click();
  const people = page.getByLabel('Hur många ska coachas');
  await expect(people).toBeFocused();
  await page.getByRole('button', { name: 'Skapa planen' }).click();
  await expect(page.getByText('Skriv två tal, till exempel 12 säljare, 2 säljchefer.')).toBeVisible();
  await people.fill('12 säljare');
  await expect(page.getByRole('status').filter({ hasText: 'Och hur många säljchefer?' })).toBeVisible();
  await people.fill('12, 2');
  await expect(page.getByText('12 säljare och 2 säljchefer')).toBeVisible();
  await expect(page.locator('aside')).toContainText('Varje säljchef behöver 3,5 timmar i veckan.');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Rytm')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(heading(page, /48|vecka/)).toBeVisible();
  await expect(toast(page)).toContainText('Ångrat: ny kund Ny kund');
  await expect(page.getByRole('link', { name: 'Ny kund' })).toHaveCount(1);
  await toast(page).getByRole('button', { name: 'Gör om' }).click();
  await expect(page.getByText('Omgång utan namn')).toBeVisible();
});

test('the first edit of a new plan is undone at once, and the plan stays', async ({ launch }) => {
  const { page } = await launch();
  await newClient(page, '12, 2', 'Sydhamn AB');
  const pace = page.getByRole('slider', { name: 'Hur ofta' });
  const before = await pace.getAttribute('aria-valuetext');
  await pace.focus();
  for (let round = 0; round < 5; round++) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+z');
    await expect(pace).toHaveAttribute('aria-valuetext', before ?? '');
    await expect(heading(page, 'Rytm')).toBeVisible();
  }
});

test('a client is edited where it stands, by keyboard, and what was typed is undone a field at a time', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  await newClient(page, '12, 2', 'Nordvind');
  await page.getByRole('link', { name: 'Nordvind' }).click();
  await expect(heading(page, 'Nordvind')).toBeFocused();
  await page.getByRole('textbox', { name: 'Kontakt' }).fill('Maria Lind');
  await page.getByRole('textbox', { name: 'E-post' }).fill('maria@nordvind.example');
  await expect(
    page.getByRole('button', { name: /Ångra: kontaktens e-post tomt blir maria@nordvind/ }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'E-post' })).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('textbox', { name: 'E-post' })).toHaveValue('maria@nordvind.example');

  await page.getByRole('textbox', { name: 'Akademins namn' }).fill('Säljakademin');
  await page.getByRole('textbox', { name: 'Start', exact: true }).fill('11/1 2027');
  await page.getByRole('textbox', { name: 'Slut', exact: true }).fill('1/1 2027');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Slutet ligger före starten.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Slut', exact: true }).fill('11/6 2027');
  await page.getByRole('textbox', { name: 'Pris, exkl. moms' }).fill('240 000');
  await page.getByRole('button', { name: 'Ny modul' }).click();
  await page.getByRole('textbox', { name: 'Modul 1, rubrik' }).fill('Behovet');
  await page.getByRole('textbox', { name: 'Modul 1, dag' }).fill('13/1 2027');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Kundens namn' }).fill('');
  await expect(page.getByText('Kunden behöver ett namn.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Kundens namn' }).fill('Nordvind Försäkring');
  await expect(heading(page, 'Nordvind Försäkring')).toBeVisible();
  await first.close();

  const again = (await launch()).page;
  await again.getByRole('link', { name: 'Nordvind Försäkring' }).first().click();
  await expect(again.getByRole('textbox', { name: 'Kontakt' })).toHaveValue('Maria Lind');
  await expect(again.getByRole('textbox', { name: 'Akademins namn' })).toHaveValue('Säljakademin');
  await expect(again.getByRole('textbox', { name: 'Slut', exact: true })).toHaveValue(/11\s+juni\s+2027/);
  await expect(again.getByRole('textbox', { name: 'Pris, exkl. moms' })).toHaveValue(/240\s000/);
  await expect(again.getByRole('textbox', { name: 'Modul 1, rubrik' })).toHaveValue('Behovet');
  await expect(again.getByRole('textbox', { name: 'Modul 1, dag' })).toHaveValue(/13\s+januari\s+2027/);
});

test('cohorts and academies are added and taken away, each with a way back', async ({ launch }) => {
  const { page } = await launch();
  await newClient(page, '12, 2', 'Tallmo');
  await page.getByRole('link', { name: 'Tallmo' }).click();
  await page.getByRole('button', { name: 'Ny omgång' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skapa planen' }).click();
  await expect(heading(page, 'Rytm')).toBeFocused();
  await page.getByRole('link', { name: 'Tallmo' }).click();
  const cohorts = page.getByRole('link', { name: 'Omgång utan namn' });
  await expect(cohorts).toHaveCount(2);
  await page.getByRole('button', { name: 'Ta bort Omgång utan namn' }).last().click();
  await expect(cohorts).toHaveCount(1);
  await toast(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(cohorts).toHaveCount(2);

  await page.getByRole('button', { name: 'Ta bort akademin Akademi utan namn' }).click();
  await expect(page.getByText('Ingen akademi än.')).toBeVisible();
  await toast(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(cohorts).toHaveCount(2);

  // Once something else is done, the undo in sight would be of that.
  await page.getByRole('button', { name: 'Ta bort akademin Akademi utan namn' }).click();
  await expect(toast(page)).toContainText('Akademi utan namn är borttagen');
  await page.getByRole('textbox', { name: 'Kontakt' }).fill('Maria Lind');
  await expect(page.locator('.mantine-Notification-root')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ta bort kunden' }).click();
  await expect(heading(page, 'Kunder')).toBeFocused();
  await expect(page.getByRole('link', { name: 'Tallmo' })).toBeHidden();
  await toast(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('link', { name: 'Tallmo' })).toBeVisible();
});

test('a thousand clients are searched and scrolled through', async ({ launch }) => {
  const { page } = await launch();
  await page.evaluate(async () => {
    const { api } = window as unknown as {
      api: { request: (name: string, input: object) => Promise<unknown> };
    };
    for (let i = 1; i <= 1000; i++)
      await api.request('clients.create', { name: `Kund nr ${i}`, people: { sellers: 3, coaches: 1 } });
  });
  await page.reload();
  await page.getByRole('link', { name: /Alla 1.001 kunder/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Kund nr 1000' })).toBeVisible();
  expect(await page.locator('main li').count()).toBeLessThan(40);
  await page.getByRole('link', { name: 'Kund nr 999' }).hover();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 1_000_000);
      return page.getByRole('link', { name: 'Exempelverken AB' }).count();
    })
    .toBe(1);
  await page.getByRole('searchbox', { name: 'Sök kund eller kontakt' }).fill('nr 77');
  await expect(page.getByText('11 kunder')).toBeVisible();
  await page.getByRole('searchbox').fill('Okända Bolaget');
  await expect(page.getByText('Ingen kund heter något med ”Okända Bolaget”.')).toBeVisible();
});

test('the search goes to a client, a plan and a section, and does things, by keyboard alone', async ({
  launch,
}) => {
  const { page } = await launch();
  await expect(heading(page, /vecka/)).toBeVisible();
  const search = page.getByRole('textbox', { name: /Sök en kund/ });
  const find = async (text: string, what: RegExp): Promise<void> => {
    await expect(search).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(search).toBeFocused();
    await page.keyboard.type(text);
    await expect(page.getByRole('dialog').getByRole('button', { name: what }).first()).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await find('exempelverken', /^Exempelverken AB/);
  await expect(heading(page, 'Exempelverken AB')).toBeVisible();
  await find('omgång 1', /^Omgång 1/);
  await expect(heading(page, 'Rytm')).toBeVisible();
  await find('investering', /^Investering/);
  await expect(heading(page, 'Investering')).toBeVisible();
  await find('mörkt', /^Mörkt/);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await find('engelska', /^Byt till engelska/);
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
