/** Photographs every screen into the folder that the environment names, a file for each language, look, data and size. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Running } from '../e2e/fixture.ts';
import type { DataSet } from '../e2e/support/dataSets.ts';
import { openInTrouble, openStage, screensOf, settle, TROUBLES } from '../e2e/support/screens.ts';
import { TODAY } from '../e2e/support/today.ts';

const FOLDER = process.env['PICTURES'] ?? 'out/pictures';
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const DATA: readonly DataSet[] = ['empty', 'usual', 'large', 'strange'];

mkdirSync(FOLDER, { recursive: true });
for (const language of ['sv', 'en'] as const)
  for (const scheme of ['light', 'dark'] as const) {
    for (const data of DATA)
      test(`${language} ${scheme} ${data}`, async ({ launch, folder }) => {
        const stage = await openStage(launch, folder, { language, scheme, data });
        await stage.page.clock.setFixedTime(`${TODAY}T14:03:00+01:00`);
        await stage.page.reload();
        for (const screen of screensOf(data)) {
          await screen.show(stage);
          await photograph(stage.app, `${screen.name}-${language}-${scheme}-${data}`);
          await screen.leave?.(stage);
        }
      });
    for (const trouble of TROUBLES)
      test(`${language} ${scheme} ${trouble}`, async ({ launch, folder }) => {
        const { app } = await openInTrouble(launch, folder, { language, scheme }, trouble);
        await photograph(app, `${trouble}-${language}-${scheme}`);
      });
  }

/** In each size. */
async function photograph(app: Running, name: string): Promise<void> {
  for (const size of SIZES) {
    await app.main(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      size,
    );
    await expect.poll(() => app.page.evaluate(() => innerWidth)).toBe(size.width);
    await settle(app.page);
    await app.page.screenshot({ path: join(FOLDER, `${name}-${size.width}.png`), caret: 'hide' });
  }
}
