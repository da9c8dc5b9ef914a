/** Printing: a PDF by Electron's own options, and the computer's print dialog, which is only noted. */
import { expect, test } from '../e2e/fixture.ts';
import { testApp } from './fixtures/testApp.ts';

/** The width and height of a PDF's first page in points, and how many pages there are. */
const MEASURED = `(pdf) => {
  const text = pdf.toString('latin1');
  const [, ...box] = /MediaBox *\\[([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+)\\]/.exec(text) ?? [];
  return { starts: text.slice(0, 5), size: box.slice(2).map((side) => Math.floor(Number(side))), pages: text.match(/\\/Type *\\/Page\\b/g)?.length };
}`;

test('a page becomes a PDF on the paper that is asked for', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const made = await app.main(async ({ BrowserWindow }, measure) => {
    const measured = (0, eval)(measure) as (pdf: Buffer) => unknown;
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const upright = await contents?.printToPDF({ pageSize: 'A4' });
    const lying = await contents?.printToPDF({ pageSize: 'A3', landscape: true, generateTaggedPDF: true });
    const own = await contents?.printToPDF({ pageSize: { width: 5, height: 4 }, margins: { top: 0 } });
    return [upright, lying, own].map((pdf) => pdf && measured(pdf));
  }, MEASURED);
  const sheet = (...size: readonly number[]) => ({ starts: '%PDF-', size, pages: 1 });
  // Electron's own inches, which are rounded.
  expect(made).toEqual([sheet(595, 842), sheet(1191, 842), sheet(360, 288)]);
});

test('what Electron has no option for is refused, and so is a paper that it does not know', async ({
  launch,
}) => {
  const app = await launch({ app: testApp });
  const refusals = await app.main(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const refusal = async (options: object): Promise<string> => {
      try {
        return String(await contents?.printToPDF(options));
      } catch (error) {
        return String(error);
      }
    };
    return [await refusal({ paperWidth: 8 }), await refusal({ pageSize: 'A9' })];
  });
  expect(refusals).toEqual([
    "Error: The stand-in for Electron has no option 'paperWidth' of printToPDF",
    'Error: Invalid pageSize A9',
  ]);
});

test('printing on paper is noted, and told as done', async ({ launch }) => {
  const app = await launch({ app: testApp });
  const told = await app.main(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.print({ landscape: true }, (isDone, reason) => resolve([isDone, reason]));
      }),
  );
  expect(told).toEqual([true, '']);
  const calls = await app.main(() => globalThis.standIn?.calls ?? []);
  expect(calls.at(-1)).toEqual({ name: 'webContents.print', given: [{ landscape: true }] });
});
