/** The logos on the offer: chosen and dropped, refused with a sentence, taken back, and there after a restart. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { clientPath, PATTERNS, planPath } from '#renderer/shell/paths.ts';
import { readContent } from '../support/docxContent.ts';
import { BASELINE_JPEG, pngOf } from '../support/pictures.ts';
import { expect, test } from './fixture.ts';
import { violationsOn } from './support/axe.ts';
import { openStage, settle } from './support/screens.ts';

const SV = { language: 'sv', scheme: 'light', data: 'usual' } as const;
const own = (page: Page) => page.getByRole('img', { name: 'Logotypen som den är nu' });

async function show(page: Page, address: string, heading: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), address);
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  await settle(page);
}

/** As from the computer's own window. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], fileName));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    },
    [name, [...bytes]] as const,
  );
}

test('the trainer’s and the client’s logo stand on the offer', async ({ launch, folder }) => {
  const { app, page, ids } = await openStage(launch, folder, SV);
  const png = join(folder, 'logotyp.png');
  writeFileSync(png, pngOf({ width: 320, height: 80 }));
  await show(page, PATTERNS.settings, 'Inställningar');
  await app.dialogs.answer('showOpenDialog', { canceled: false, filePaths: [png] });
  await page.getByRole('button', { name: 'Välj en bild' }).click();
  await expect(own(page)).toBeVisible();
  await expect.poll(() => own(page).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ta bort logotypen' }).click();
  await expect(own(page)).toHaveCount(0);
  await page.getByText('Logotypen är borttagen').locator('..').getByRole('button', { name: 'Ångra' }).click();
  await expect(own(page)).toBeVisible();
  await expect(page.getByText('Logotypen är borttagen')).toHaveCount(0);

  await drop(page, 'logga.svg', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await expect(page.getByRole('alert').filter({ hasText: 'logga.svg är en SVG.' })).toBeVisible();
  await expect(own(page)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await show(page, clientPath(ids?.client ?? ''), 'Exempelverken AB');
  await drop(page, 'kund.jpg', BASELINE_JPEG);
  await expect(own(page)).toBeVisible();

  await app.close();
  const again = await launch({ userData: join(folder, 'usual-sv-light') });
  await show(again.page, planPath(ids?.plan ?? '', 'offer'), 'Offert');
  const logos = again.page.getByRole('img', { name: /^Logotyp: / });
  await expect(logos).toHaveCount(2);
  await expect
    .poll(() => logos.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)))
    .toEqual([64, 320]);
  await expect(logos.first()).toHaveAttribute('alt', 'Logotyp: Exempelverken AB');
  const path = join(folder, 'offert.docx');
  await again.dialogs.answer('showSaveDialog', { canceled: false, filePath: path });
  await again.page.getByRole('button', { name: 'Skapa Word' }).click();
  await expect(again.page.getByText('offert.docx är klar.')).toBeVisible();
  const written = JSON.stringify((await readContent(readFileSync(path))).items);
  expect(written).toContain('<Logotyp: Exempelverken AB>');
  expect(written).not.toContain('Plats för logotyp');
});
