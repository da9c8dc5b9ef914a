import { describe, expect, it } from 'vitest';
import { biggerZoom, smallerZoom } from '#contract/zoom.ts';
import { firstSettings } from '#electron/firstSettings.ts';
import { localFolder } from '#electron/places.ts';
import { meetingOptions, paper, unseenOptions, windowOptions } from '#electron/windowOptions.ts';

const look = {
  preload: '/app/out/preload/preload.cjs',
  isDark: false,
  platform: 'linux',
  isDev: false,
} as const;

describe('the window', () => {
  it('is shut in: a sandbox, a world of its own, no Node, no webview, no developer tools', () => {
    expect(windowOptions(look).webPreferences).toEqual({
      preload: '/app/out/preload/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      devTools: false,
      spellcheck: false,
    });
  });

  it('checks spelling only where the computer does it without fetching a dictionary', () => {
    expect(windowOptions({ ...look, platform: 'darwin' }).webPreferences.spellcheck).toBe(true);
    expect(windowOptions({ ...look, platform: 'win32' }).webPreferences.spellcheck).toBe(false);
  });

  it('appears when it is drawn, in a size that the screens are made for, on the ground of the page', () => {
    expect(windowOptions(look)).toMatchObject({
      show: false,
      width: 1280,
      height: 800,
      minWidth: 900,
      minHeight: 600,
      backgroundColor: '#ffffff',
    });
    expect(windowOptions({ ...look, isDark: true }).backgroundColor).toBe(paper(true));
  });

  it('is as shut in where nobody sees it', () => {
    const options = unseenOptions(look);
    expect(options.webPreferences).toEqual(windowOptions(look).webPreferences);
    expect(options.show).toBe(false);
  });

  it('is as shut in on a display of its own, which it fills', () => {
    const options = meetingOptions(look, { x: 1920, y: 0, width: 1024, height: 768 });
    expect(options.webPreferences).toEqual(windowOptions(look).webPreferences);
    expect(options).toMatchObject({ x: 1920, y: 0, width: 1024, height: 768, show: false });
  });

  it('grows and shrinks in steps between half and double size', () => {
    const up = [0.5];
    while (up.at(-1) !== biggerZoom(up.at(-1) ?? 0)) up.push(biggerZoom(up.at(-1) ?? 0));
    const down = [2];
    while (down.at(-1) !== smallerZoom(down.at(-1) ?? 0)) down.push(smallerZoom(down.at(-1) ?? 0));
    expect(up).toEqual(down.toReversed());
    expect([up[0], up.at(-1), up.includes(1)]).toEqual([0.5, 2, true]);
    expect([biggerZoom(1.03), smallerZoom(1.03)]).toEqual([1.1, 1]);
  });
});

describe('a first start', () => {
  it('speaks Swedish, but English where the computer does', () => {
    expect(
      ['sv', 'sv-SE', 'nb', 'fi', 'en-GB', 'en'].map((locale) => firstSettings(locale).language),
    ).toEqual(['sv', 'sv', 'sv', 'sv', 'en', 'en']);
  });
});

describe('what the app keeps', () => {
  const packaged = {
    platform: 'win32',
    isPackaged: true,
    isGiven: false,
    localAppData: String.raw`C:\Users\k\AppData\Local`,
  } as const;

  it('stays on the machine on Windows, where the usual folder roams', () => {
    expect(localFolder(packaged)).toContain(String.raw`C:\Users\k\AppData\Local`);
  });

  it('is where it usually is elsewhere, while developing, and where somebody names a folder', () => {
    expect(localFolder({ ...packaged, platform: 'darwin' })).toBeNull();
    expect(localFolder({ ...packaged, isPackaged: false })).toBeNull();
    expect(localFolder({ ...packaged, isGiven: true })).toBeNull();
    expect(localFolder({ ...packaged, localAppData: undefined })).toBeNull();
  });
});
