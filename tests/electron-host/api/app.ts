/** Electron's `app`. */
import {
  appArguments,
  appName,
  appPath,
  appVersion,
  language,
  switchValue,
  systemLanguage,
} from '../options.ts';
import { browser } from '../browser.ts';
import { note, noted } from '../calls.ts';
import { complete } from './complete.ts';
import { Emitter } from './emitter.ts';
import { takeLock } from './instanceLock.ts';
import { paths } from './paths.ts';
import { openWindows } from './openWindows.ts';

const EVENTS = [
  ...['will-finish-launching', 'ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'activate'],
  ...['second-instance', 'browser-window-created', 'web-contents-created', 'browser-window-focus'],
  ...['browser-window-blur', 'open-file', 'open-url', 'render-process-gone', 'child-process-gone'],
];

class App extends Emitter {
  readonly isPackaged = false;
  readonly dock = undefined;
  readonly commandLine = complete('app.commandLine', {
    hasSwitch: (name: string) => switchValue(name) !== undefined,
    getSwitchValue: (name: string) => switchValue(name) ?? '',
    appendSwitch: noted('app.commandLine.appendSwitch'),
    appendArgument: noted('app.commandLine.appendArgument'),
  });
  name = appName;
  accessibilitySupportEnabled = false;
  readonly made = Promise.withResolvers<void>();
  ready = false;
  quitting = false;
  /** What has to be done before this process may end. */
  lastWords: Promise<void> = Promise.resolve();

  constructor() {
    super('app', EVENTS);
  }

  whenReady = (): Promise<void> => this.made.promise;
  isReady = (): boolean => this.ready;
  getName = (): string => this.name;
  setName = (name: string): void => void (this.name = name);
  getVersion = (): string => appVersion;
  getAppPath = (): string => appPath;
  getPath = (name: string): string => paths.get(name);
  setPath = (name: string, place: string): void => paths.set(name, place);
  setAppLogsPath = (place?: string): void => paths.set('logs', place ?? paths.get('logs'));
  getLocale = (): string => language;
  getSystemLocale = (): string => systemLanguage;
  getPreferredSystemLanguages = (): string[] => [systemLanguage];
  getLocaleCountryCode = (): string => systemLanguage.split('-')[1] ?? '';
  enableSandbox = noted('app.enableSandbox');
  disableHardwareAcceleration = noted('app.disableHardwareAcceleration');
  setAppUserModelId = noted('app.setAppUserModelId');
  setDesktopName = noted('app.setDesktopName');
  setAboutPanelOptions = noted('app.setAboutPanelOptions');
  showAboutPanel = noted('app.showAboutPanel');
  addRecentDocument = noted('app.addRecentDocument');
  clearRecentDocuments = noted('app.clearRecentDocuments');
  relaunch = noted('app.relaunch');
  focus = noted('app.focus');
  isAccessibilitySupportEnabled = (): boolean => this.accessibilitySupportEnabled;

  requestSingleInstanceLock = (data: unknown = null): boolean => {
    const start = { argv: appArguments, folder: process.cwd(), data };
    const lock = takeLock(paths.get('userData'), start, (second) =>
      this.emit('second-instance', {}, second.argv, second.folder, second.data),
    );
    if (!lock.taken) this.lastWords = lock.told;
    return lock.taken;
  };

  quit = (): void => void this.tryToQuit();

  async tryToQuit(): Promise<void> {
    if (this.quitting) return;
    this.quitting = true;
    const mayGo = this.emitPreventable('before-quit') && (await this.closeWindows());
    if (mayGo && this.emitPreventable('will-quit')) await this.end(0);
    this.quitting = false;
  }

  exit = (code = 0): void => {
    for (const window of openWindows) window.destroy();
    void this.end(code);
  };

  private async closeWindows(): Promise<boolean> {
    for (const window of [...openWindows]) if (!(await window.tryToClose())) return false;
    return true;
  }

  private async end(code: number): Promise<void> {
    this.emit('quit', {}, code);
    await this.lastWords;
    await (await browser).close();
    process.exit(code);
  }

  /** Without a listener, an app whose last window has closed ends. */
  lastWindowClosed(): void {
    if (this.quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  makeReady(): void {
    this.emit('will-finish-launching');
    this.ready = true;
    this.emit('ready', {}, {});
    this.made.resolve();
  }
}

export const app = new App();
note('app.start', ...appArguments);
