/** Electron's `nativeTheme`: what it says is what the pages see as prefers-color-scheme. The system itself is light. */
import type { Session } from '../chromium/connection.ts';
import { unlessGone } from '../chromium/connection.ts';
import { Emitter } from './emitter.ts';

const pages = new Set<Session>();

class NativeTheme extends Emitter {
  source = 'system';
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark';
  }

  get themeSource(): string {
    return this.source;
  }

  set themeSource(source: string) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError(`No theme: ${source}`);
    const wasDark = this.shouldUseDarkColors;
    this.source = source;
    for (const page of pages) void applyTheme(page);
    if (wasDark !== this.shouldUseDarkColors) this.emit('updated');
  }
}

export const nativeTheme = new NativeTheme();

export function followTheme(page: Session): Promise<void> {
  pages.add(page);
  return applyTheme(page);
}

export const forgetTheme = (page: Session): void => void pages.delete(page);

async function applyTheme(page: Session): Promise<void> {
  const value = nativeTheme.source === 'system' ? '' : nativeTheme.source;
  const features = [{ name: 'prefers-color-scheme', value }];
  await unlessGone(page.send('Emulation.setEmulatedMedia', { features }));
}
