import type { DesktopTexts } from '../desktopTexts.ts';
import { dialogs } from './dialogs.ts';
import { menu } from './menu.ts';

export const desktopTexts: DesktopTexts = { dialogs, menu };
