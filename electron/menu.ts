import { app, Menu } from 'electron';
import { showAbout } from './dialogs.ts';
import { logPath } from './log.ts';
import { menuTemplate } from './menuTemplate.ts';
import { tellFront } from './window.ts';
import type { Services } from './requests/services.ts';
import type { KeptTexts } from './keptTexts.ts';

/** Sets the native menu as language and appearance are now. */
export function setMenu({ settings, desktop, about }: Services, texts: KeptTexts): void {
  const { menu, dialogs } = texts.current();
  const template = menuTemplate({
    texts: menu,
    settings: settings.current(),
    platform: about.platform,
    isDev: !app.isPackaged,
    send: (command) => {
      tellFront('menu', { command });
    },
    change: (change) => {
      settings.save(change(settings.current()));
    },
    showLog: () => {
      desktop.showInFolder(logPath(app.getPath('userData')));
    },
    showAbout: () => void showAbout(dialogs, about.version),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
