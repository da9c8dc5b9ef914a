import { dialogs } from './dialogs.ts';
import { menu } from './menu.ts';

export const desktopTexts = { dialogs, menu };
