/** The menu bar: read, clicked, and reached by its keys. */
import { expect, test, type Running } from '../e2e/fixture.ts';
import { testApp } from './fixtures/testApp.ts';

async function withMenu(app: Running): Promise<Running> {
  await app.main(({ Menu }) => {
    const clicked: string[] = [];
    Object.assign(globalThis, { clicked });
    const item = (label: string, accelerator?: string) => ({
      label,
      ...(accelerator !== undefined && { accelerator }),
      click: () => clicked.push(label),
    });
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        { label: '&Arkiv', submenu: [item('Ny', 'CmdOrCtrl+N'), { role: 'quit', label: 'Avsluta' }] },
        {
          label: 'Redigera',
          submenu: [
            item('Ångra', 'CmdOrCtrl+Z'),
            item('Gör om', 'CmdOrCtrl+Shift+Z'),
            { role: 'selectAll', label: 'Markera allt' },
          ],
        },
        {
          label: 'Visa',
          submenu: [
            { role: 'zoomIn', label: 'Större' },
            { role: 'resetZoom', label: 'Normal' },
            { label: 'Ljust', type: 'radio', checked: true },
            { label: 'Mörkt', type: 'radio' },
            { label: 'Spärrat', enabled: false, accelerator: 'F2', click: () => clicked.push('Spärrat') },
            { type: 'separator' },
            item('Hjälp', 'F1'),
            { ...item('Dold', 'F3'), visible: false },
          ],
        },
      ]),
    );
  });
  return app;
}
const clickedIn = (app: Running): Promise<readonly string[]> =>
  app.main(() => (globalThis as unknown as { clicked: string[] }).clicked);

test('the menu can be read and clicked by its labels', async ({ launch }) => {
  const app = await withMenu(await launch({ app: testApp }));
  const [file, , view] = await app.menu.items();
  expect(file).toEqual({
    ...{ label: 'Arkiv', type: 'submenu', role: undefined, accelerator: undefined },
    ...{ enabled: true, checked: false },
    items: [
      {
        ...{ label: 'Ny', type: 'normal', role: undefined, accelerator: 'CmdOrCtrl+N' },
        ...{ enabled: true, checked: false, items: [] },
      },
      {
        ...{ label: 'Avsluta', type: 'normal', role: 'quit', accelerator: 'CommandOrControl+Q' },
        ...{ enabled: true, checked: false, items: [] },
      },
    ],
  });
  expect(view?.items.map(({ label, checked }) => [label, checked])).toContainEqual(['Ljust', true]);
  await app.menu.click('Ångra');
  await app.menu.click('Visa', 'Mörkt');
  expect(await clickedIn(app)).toEqual(['Ångra']);
  const after = (await app.menu.items())[2]?.items.filter(({ checked }) => checked);
  expect(after?.map(({ label }) => label)).toEqual(['Mörkt']);
  await expect(app.menu.click('Finns inte')).rejects.toThrow('The menu has 0 items called Finns inte');
  await expect(app.menu.click('Spärrat')).rejects.toThrow('Spärrat cannot be clicked now');
});

test('keys that the page leaves alone click the item that has them', async ({ launch }) => {
  const app = await withMenu(await launch({ app: testApp }));
  for (const keys of ['Control+n', 'Control+z', 'Control+Shift+Z', 'F1', 'F2', 'F3', 'n', 'Alt+n'])
    await app.page.keyboard.press(keys);
  await expect.poll(() => clickedIn(app)).toEqual(['Ny', 'Ångra', 'Gör om', 'Hjälp', 'Dold']);
  await app.page.keyboard.press('Control++');
  await expect.poll(() => app.page.evaluate(() => devicePixelRatio)).toBeGreaterThan(1);
  await app.page.keyboard.press('Control+0');
  await expect.poll(() => app.page.evaluate(() => devicePixelRatio)).toBe(1);
});

test('keys that the page takes, or that edit its fields, click nothing', async ({ launch }) => {
  const app = await withMenu(await launch({ app: testApp }));
  const field = app.page.getByLabel('Namn');
  await field.pressSequentially('ab');
  await app.page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('ab');
  await app.page.evaluate(() =>
    document.addEventListener('keydown', (event) => {
      if (event.key === 'n') event.preventDefault();
    }),
  );
  await app.page.keyboard.press('Control+n');
  await app.page.keyboard.press('F1');
  await expect.poll(() => clickedIn(app)).toEqual(['Hjälp']);
});

test('a click with the right button asks the app for a menu', async ({ launch }) => {
  const app = await withMenu(await launch({ app: testApp }));
  await app.main(({ BrowserWindow, Menu }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on(
      'context-menu',
      (_event, { isEditable, selectionText }) =>
        Menu.buildFromTemplate([{ label: `${isEditable} ${selectionText}` }]).popup(),
    );
  });
  const word = { position: { x: 40, y: 15 } };
  await app.page.getByRole('heading').dblclick(word);
  await app.page.getByRole('heading').click({ button: 'right', ...word });
  await app.page.getByLabel('Namn').click({ button: 'right' });
  const labels = () =>
    app.main(() =>
      globalThis.standIn?.calls
        .filter(({ name }) => name === 'Menu.popup')
        .map(({ given: [menu] }) => (menu as Electron.Menu).items[0]?.label),
    );
  await expect.poll(labels).toEqual(['false Räksmörgås', 'true ']);
});
