/** The question guides and what it takes of the people: by keyboard, taken back, and there after a restart. */
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Locator, Page } from '@playwright/test';
import { planPath, type PlanSection } from '#renderer/shell/paths.ts';
import { expect, test, type Launch } from './fixture.ts';
import { tabTo } from './support/focus.ts';
import { openStage, settle, type Stage } from './support/screens.ts';

const SV = { language: 'sv', scheme: 'light', data: 'usual' } as const;

async function open(launch: Launch, folder: string, section: PlanSection): Promise<Stage> {
  const stage = await openStage(launch, folder, SV);
  await show(stage, section);
  return stage;
}

async function show({ page, short, texts }: Stage, section: PlanSection): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), planPath(short?.plan ?? '', section));
  const name = texts.planScreen.frame.sections[section];
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await settle(page);
}

/** The window again, with what is stored. */
async function again(stage: Stage, launch: Launch, folder: string, section: PlanSection): Promise<Page> {
  await stage.app.close();
  const app = await launch({ userData: join(folder, 'usual-sv-light'), language: 'sv' });
  await expect(app.page.locator('html[data-ready]')).toBeVisible();
  await show({ ...stage, app, page: app.page }, section);
  return app.page;
}

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

test('a guide is chosen, changed, taken back and kept', async ({ launch, folder }) => {
  const stage = await open(launch, folder, 'questions');
  const { page } = stage;
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: 'Börja med tre guider' }));
  await keyboard.press('Enter');
  const interest = page.getByRole('button', { name: 'Intresset först', exact: true });
  await expect(interest).toBeFocused();
  await expect(interest).toHaveAttribute('aria-expanded', 'true');

  await tabTo(page, field(page, 'Fråga 3 i Hur går det?'));
  await keyboard.press('Enter');
  await expect(field(page, 'Fråga 4 i Hur går det?')).toBeFocused();
  await keyboard.type('Vad vill du berätta?');
  await keyboard.press('Enter');
  await expect(field(page, 'Fråga 5 i Hur går det?')).toBeFocused();
  await expect(page.getByText('ändrad av er')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tillbaka till originalet' })).toBeVisible();

  await field(page, 'Fråga 4 i Hur går det?').focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(field(page, 'Fråga 3 i Hur går det?')).toHaveValue('Vad vill du berätta?');
  await expect(field(page, 'Fråga 3 i Hur går det?')).toBeFocused();
  await page.getByRole('button', { name: 'Ta bort: Hur har du det?' }).press('Enter');
  await expect(field(page, 'Fråga 1 i Hur går det?')).toHaveValue('Hur går det, egentligen?');
  await expect(field(page, 'Fråga 1 i Hur går det?')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Ångra: tog bort fråga Hur har du det?' })).toBeEnabled();
  await keyboard.press('Control+z');
  await expect(field(page, 'Fråga 1 i Hur går det?')).toHaveValue('Hur har du det?');

  const after = await again(stage, launch, folder, 'questions');
  await after.getByRole('button', { name: 'Intresset först', exact: true }).press('Enter');
  await expect(field(after, 'Fråga 3 i Hur går det?')).toHaveValue('Vad vill du berätta?');
  await after.getByRole('button', { name: 'Tillbaka till originalet' }).press('Enter');
  await expect(field(after, 'Fråga 3 i Hur går det?')).toHaveValue('Vad är du nöjd med sedan sist?');
  await expect(after.getByRole('button', { name: 'Ångra: frågeguiderna' })).toBeEnabled();
});

test('a guide too long for a page says so, becomes a Word page, and is kept for another client', async ({
  launch,
  folder,
}) => {
  const stage = await open(launch, folder, 'questions');
  const { page, app } = stage;
  await page.getByRole('button', { name: 'Egen guide' }).press('Enter');
  await field(page, 'Guidens namn').fill('Inför kvartalet');
  await page.getByRole('button', { name: 'Nytt steg' }).press('Enter');
  await expect(field(page, 'Namn på steg 1')).toBeFocused();
  await page.keyboard.type('Blicka framåt');
  for (let number = 1; number <= 13; number++)
    await field(page, `Fråga ${number} i Blicka framåt`).fill(`Vad tror du? ${'Berätta mer. '.repeat(20)}`);
  await expect(page.getByText(/^Guiden blir 54 rader, och på en sida A4 ryms 38\./)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Frågor.*en guide är för lång/ })).toBeVisible();

  const path = join(folder, 'guide.docx');
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await page.getByRole('button', { name: 'Skriv ut som Word-sida' }).press('Enter');
  await expect(page.getByText('guide.docx är klar.')).toBeVisible();
  expect((await mammoth.extractRawText({ path })).value).toContain('Blicka framåt');

  await page.getByRole('button', { name: 'Spara som mall' }).press('Enter');
  await expect(page.getByText('Inför kvartalet är sparad bland dina mallar.')).toBeVisible();
  await show({ ...stage, short: stage.ids }, 'questions');
  await page
    .getByRole('group', { name: 'Dina mallar' })
    .getByRole('button', { name: 'Inför kvartalet', exact: true })
    .press('Enter');
  await expect(field(page, 'Namn på steg 1')).toHaveValue('Blicka framåt');
});

test('with initials neither a guide’s line nor its Word page names anybody', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, SV);
  const { page, app } = stage;
  const usual = { ...stage, short: stage.ids };
  await show(usual, 'questions');
  await page.getByRole('button', { name: 'Egen guide' }).press('Enter');
  await field(page, 'Guidens namn').fill('Inför Anna Bergströms samtal');
  await page.getByRole('button', { name: 'Nytt steg' }).press('Enter');
  await field(page, 'Fråga 1 i steg 1').fill('Hur går det för Anna Bergström hos Karin Sjöberg?');
  await show(usual, 'people');
  await page.getByRole('switch', { name: 'Initialer' }).click({ force: true });
  await show(usual, 'questions');
  await page.getByRole('button', { name: 'Inför A.B.s samtal', exact: true }).press('Enter');
  const path = join(folder, 'guide.docx');
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await page.getByRole('button', { name: 'Skriv ut som Word-sida' }).press('Enter');
  await expect(page.getByText('guide.docx är klar.')).toBeVisible();
  const { value } = await mammoth.extractRawText({ path });
  expect(value).toContain('Inför A.B.s samtal');
  expect(value).toContain('Hur går det för A.B. hos K.S.?');
  expect(value).not.toMatch(/Bergström|Sjöberg/u);
});

test('who does what, who promises and what takes courage', async ({ launch, folder }) => {
  const stage = await open(launch, folder, 'demands');
  const { page } = stage;
  const { keyboard } = page;
  await tabTo(page, page.getByRole('button', { name: 'Börja med våra förslag' }));
  await keyboard.press('Enter');
  const coach = page.getByRole('group', { name: 'Säljchef', exact: true });
  const leader = page.getByRole('group', { name: 'Chef över säljchefer' });
  await expect(leader.getByRole('textbox').first()).toBeFocused();
  await expect(coach.getByLabel(/^Före/)).toHaveValue(/^Frågar varje säljare/);
  await coach.getByLabel(/^Efter/).fill('Håller samtalen varje vecka.');
  await expect(page.getByRole('button', { name: /^Ångra: säljchefen efter/ })).toBeEnabled();

  await tabTo(page, field(page, 'Kundens löfte 1'));
  await keyboard.type('Tiderna hålls.');
  await keyboard.press('Enter');
  await keyboard.type('Vi firar.');
  await expect(field(page, 'Kundens löfte 2')).toHaveValue('Vi firar.');
  await keyboard.press('Control+a');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await expect(field(page, 'Kundens löfte 1')).toBeFocused();
  await expect(field(page, 'Kundens löfte 2')).toHaveValue('');

  const suggested = page.getByRole('button', { name: /^Det svåra samtalet/ });
  await tabTo(page, suggested);
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Tiden försvaras/ })).toBeFocused();
  await expect(field(page, 'Det som kräver mod 1')).toHaveValue(/^Det svåra samtalet/);

  const after = await again(stage, launch, folder, 'demands');
  await expect(field(after, 'Det som kräver mod 1')).toHaveValue(/^Det svåra samtalet/);
  await expect(field(after, 'Kundens löfte 1')).toHaveValue('Tiderna hålls.');
  await expect(after.getByRole('group', { name: 'Säljchef', exact: true }).getByLabel(/^Efter/)).toHaveValue(
    'Håller samtalen varje vecka.',
  );
});

test('a promise is given to somebody by name', async ({ launch, folder }) => {
  const stage = await openStage(launch, folder, SV);
  await show({ ...stage, short: stage.ids }, 'demands');
  const { page } = stage;
  const who = page.getByRole('combobox', { name: 'Vem lovar: Det lovar ni, 2' });
  await expect(who).toHaveValue('Lars Ekdahl');
  await who.selectOption('Karin Sjöberg');
  await expect(field(page, 'Kundens löfte 2')).toHaveValue(
    'Karin Sjöberg: Tiden finns kvar även när kvartalet är tufft.',
  );
  await who.selectOption('');
  await expect(field(page, 'Kundens löfte 2')).toHaveValue('Tiden finns kvar även när kvartalet är tufft.');
});
