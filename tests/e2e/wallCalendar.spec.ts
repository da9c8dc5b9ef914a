/** The wall calendar: a PDF that a reader of others opens, a Word file, and the computer's own print dialog. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isThere } from '#scripts/libreOffice.ts';
import { expect, test, type Launch } from './fixture.ts';
import { openStage, screenNamed, type Stage } from './support/screens.ts';

async function open(launch: Launch, folder: string): Promise<Stage> {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'dark', data: 'usual' });
  await screenNamed('wall-calendar').show(stage);
  return stage;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Väggkalender' });
const choose = (page: Page, name: string) => dialog(page).getByText(name, { exact: true }).click();

/** The sides of each page in points. */
function pagesOf(pdf: string): readonly (readonly number[])[] {
  const text = readFileSync(pdf, 'latin1');
  return [...text.matchAll(/MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
    sides.map((side) => Math.floor(Number(side))),
  );
}

const textOf = (pdf: string): string =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });

test('becomes a PDF on A3 and on A4, with every name, tagged, whatever the window looks like', async ({
  launch,
  folder,
}) => {
  const { page, app } = await open(launch, folder);
  const save = async (name: string): Promise<string> => {
    const path = join(folder, name);
    await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
    await dialog(page).getByRole('button', { name: 'Spara PDF …' }).press('Enter');
    await expect(dialog(page).getByText(`${name} är klar.`)).toBeVisible();
    return path;
  };
  const a3 = await save('vägg A3.pdf');
  expect(pagesOf(a3)).toEqual([[1191, 841]]);
  await choose(page, 'A4, liggande');
  const a4 = await save('vägg A4.pdf');
  expect(pagesOf(a4)).toEqual([
    [841, 594],
    [841, 594],
  ]);
  expect(readFileSync(a3, 'latin1')).toContain('/StructTreeRoot');
  // Letters that are letters: of a face with an axis each would be a drawing.
  expect(readFileSync(a3, 'latin1')).toContain('/FontFile2');
  expect(readFileSync(a3, 'latin1')).not.toContain('/Subtype /Type3');
  expect((await app.dialogs.asked()).at(-1)?.options).toMatchObject({
    title: 'Spara väggkalendern',
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  await dialog(page).getByRole('button', { name: 'Öppna' }).click();
  await expect.poll(app.opened).toEqual([{ how: 'openPath', what: a4 }]);
  // The window that was drawn in is gone.
  await expect.poll(() => app.main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  test.skip(!isThere('pdftotext'), 'What the PDF says is read by pdftotext.');
  for (const text of [textOf(a3), textOf(a4)]) {
    for (const words of [
      'Exempelverken AB',
      'Karin Sjöberg',
      'Anna Bergström',
      'Linus Forsell',
      'coachingsamtal',
    ])
      expect(text).toContain(words);
  }
  expect(textOf(a4)).toContain('Blad 2 av 2');
});

test('hides names behind initials, and is a Word file too, also after a restart', async ({
  launch,
  folder,
}) => {
  const stage = await open(launch, folder);
  const { page, app } = stage;
  await choose(page, 'Word-fil');
  await dialog(page).getByLabel('Initialer i stället för namn').press('Space');
  const path = join(folder, 'vägg.docx');
  await app.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await dialog(page).getByRole('button', { name: 'Spara Word …' }).press('Enter');
  await expect(dialog(page).getByText('vägg.docx är klar.')).toBeVisible();
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ path });
  expect(value).toContain('A.B.');
  expect(value).not.toContain('Bergström');
  await app.close();

  const again = await launch({ userData: join(folder, 'usual-sv-dark') });
  await expect(again.page.locator('html[data-ready]')).toBeVisible();
  await screenNamed('wall-calendar').show({ ...stage, app: again, page: again.page });
  await again.dialogs.answer('showSaveDialog', { canceled: true, filePath: '' });
  await dialog(again.page).getByRole('button', { name: 'Spara PDF …' }).click();
  await expect(dialog(again.page).getByText('Avbrutet. Ingen fil skrevs.')).toBeVisible();
});

test('goes to the computer’s print dialog, on the paper that is chosen', async ({ launch, folder }) => {
  const stage = await open(launch, folder);
  const { page, app } = stage;
  await app.main(({ app: electronApp }) => {
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        Object.assign(globalThis, { printed: options });
        done?.(true, '');
      };
    });
  });
  await choose(page, 'Utskrift');
  await dialog(page).getByRole('button', { name: 'Skriv ut …' }).press('Enter');
  await expect(dialog(page).getByText('Väggkalendern är på väg till skrivaren.')).toBeVisible();
  expect(await app.main(() => Reflect.get(globalThis, 'printed') as unknown)).toEqual({
    ...{ silent: false, pageSize: 'A3', landscape: true, printBackground: true },
    margins: { marginType: 'none' },
  });
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await screenNamed('plan-calendar').show(stage);
  await page.getByRole('main').getByRole('button', { name: 'Skriv ut väggkalendern …' }).press('Enter');
  await expect(dialog(page)).toBeVisible();
});
