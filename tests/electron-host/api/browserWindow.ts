/** Electron's `BrowserWindow`: a page of Chromium. */
import { pathToFileURL } from 'node:url';
import { note, noted } from '../calls.ts';
import { unlessGone } from '../chromium/connection.ts';
import { app } from './app.ts';
import { Emitter } from './emitter.ts';
import { openPage, type Page } from './page.ts';
import { openWindows } from './openWindows.ts';
import { screen } from './system.ts';
import { WebContents } from './webContents.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Options = Readonly<Record<string, unknown>> & {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: Readonly<Record<string, unknown>> & {
    readonly preload?: string;
    readonly additionalArguments?: readonly string[];
    readonly zoomFactor?: number;
  };
};

const EVENTS = [
  ...['ready-to-show', 'show', 'hide', 'close', 'closed', 'focus', 'blur', 'page-title-updated'],
  ...['resize', 'resized', 'move', 'moved', 'maximize', 'unmaximize', 'minimize', 'restore'],
  ...['enter-full-screen', 'leave-full-screen', 'unresponsive', 'responsive', 'session-end'],
  ...['query-session-end', 'app-command'],
];
let lastId = 0;

export class BrowserWindow extends Emitter {
  static getAllWindows = (): BrowserWindow[] => [...openWindows];
  static getFocusedWindow = (): BrowserWindow | null => inFront;
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    openWindows.has(contents.owner) ? contents.owner : null;
  static fromId = (id: number): BrowserWindow | null =>
    [...openWindows].find((window) => window.id === id) ?? null;

  readonly id = ++lastId;
  readonly webContents: WebContents;
  readonly opened: Promise<Page>;
  bounds: Rectangle;
  private normalBounds: Rectangle;
  title: string;
  visible: boolean;
  state: 'normal' | 'maximized' | 'minimized' | 'fullscreen' = 'normal';
  minimumSize: readonly [number, number] = [0, 0];

  constructor(options: Options = {}) {
    super('BrowserWindow', EVENTS);
    note('new BrowserWindow', options);
    const { x = 0, y = 0, width = 800, height = 600, show = true, title = app.name } = options;
    this.bounds = { x, y, width, height };
    this.normalBounds = this.bounds;
    this.title = title;
    this.visible = show;
    this.webContents = new WebContents(this);
    this.webContents.size = { width, height };
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.opened = this.open(options);
    openWindows.add(this);
    if (show) this.comeForward();
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  private async open({ webPreferences = {} }: Options): Promise<Page> {
    const page = await openPage({
      ...this.bounds,
      preload: webPreferences.preload,
      additionalArguments: webPreferences.additionalArguments,
      onMessage: (message) => this.webContents.receive(message),
      onClosed: () => this.gone(),
    });
    await this.webContents.attach(page);
    if (webPreferences.zoomFactor !== undefined) this.webContents.zoom = webPreferences.zoomFactor;
    await this.webContents.applySize(page);
    return page;
  }

  titled(title: string): void {
    this.webContents.title = title;
    this.webContents.emit('page-title-updated', {}, title, true);
    if (this.emitPreventable('page-title-updated', {}, title, true)) this.title = title;
  }

  loadURL = async (address: string): Promise<void> => this.webContents.load(address);
  loadFile = async (path: string): Promise<void> => this.loadURL(pathToFileURL(path).href);

  close = (): void => void this.tryToClose();
  /** False where the app has prevented it. */
  async tryToClose(): Promise<boolean> {
    if (this.isDestroyed()) return true;
    if (!this.emitPreventable('close')) return false;
    await (await this.opened).close();
    return true;
  }

  destroy = (): void => {
    this.gone();
    void this.opened.then((page) => page.destroy());
  };

  private gone(): void {
    if (!openWindows.delete(this)) return;
    if (this.isFocused()) putInFront([...openWindows].at(-1) ?? null);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (openWindows.size === 0) app.lastWindowClosed();
  }

  isDestroyed = (): boolean => !openWindows.has(this);
  isVisible = (): boolean => this.visible;
  isFocused = (): boolean => inFront === this;
  isMaximized = (): boolean => this.state === 'maximized';
  isMinimized = (): boolean => this.state === 'minimized';
  isFullScreen = (): boolean => this.state === 'fullscreen';
  isNormal = (): boolean => this.state === 'normal';

  show = (): void => {
    if (!this.visible) this.emit('show');
    this.visible = true;
    this.comeForward();
  };
  showInactive = (): void => this.show();
  hide = (): void => {
    if (this.visible) this.emit('hide');
    this.visible = false;
  };
  focus = (): void => this.comeForward();

  private comeForward(): void {
    if (this.isFocused()) return;
    inFront?.emit('blur');
    putInFront(this);
    this.emit('focus');
    app.emit('browser-window-focus', {}, this);
    void this.opened.then(({ session }) => unlessGone(session.send('Page.bringToFront')));
  }

  maximize = (): void => this.become('maximized', 'maximize');
  unmaximize = (): void => this.become('normal', 'unmaximize');
  minimize = (): void => this.become('minimized', 'minimize');
  restore = (): void => this.become('normal', 'restore');
  /** It takes the display that it stands on, and gives it back. */
  setFullScreen = (isFull: boolean): void => {
    if (isFull === this.isFullScreen()) return;
    if (isFull) this.normalBounds = this.bounds;
    this.setBounds(isFull ? screen.getDisplayMatching(this.bounds).bounds : this.normalBounds);
    if (isFull) this.become('fullscreen', 'enter-full-screen');
    else this.become('normal', 'leave-full-screen');
  };

  private become(state: BrowserWindow['state'], event: string): void {
    if (this.state === state) return;
    this.state = state;
    this.emit(event);
  }

  getBounds = (): Rectangle => this.bounds;
  getNormalBounds = (): Rectangle => (this.isFullScreen() ? this.normalBounds : this.bounds);
  getContentBounds = (): Rectangle => this.bounds;
  getPosition = (): number[] => [this.bounds.x, this.bounds.y];
  getSize = (): number[] => [this.bounds.width, this.bounds.height];
  getContentSize = (): number[] => this.getSize();
  setSize = (width: number, height: number): void => this.setBounds({ width, height });
  setContentSize = (width: number, height: number): void => this.setBounds({ width, height });
  setPosition = (x: number, y: number): void => this.setBounds({ x, y });
  setBounds = (changed: Partial<Rectangle>): void => {
    this.bounds = { ...this.bounds, ...changed };
    const { width, height } = this.bounds;
    this.webContents.size = { width, height };
    void this.opened.then((page) => this.webContents.applySize(page));
    if (changed.width !== undefined || changed.height !== undefined) this.emit('resize');
    if (changed.x !== undefined || changed.y !== undefined) this.emit('move');
  };
  setMinimumSize = (width: number, height: number): void => void (this.minimumSize = [width, height]);
  getMinimumSize = (): readonly number[] => this.minimumSize;

  getTitle = (): string => this.title;
  setTitle = (title: string): void => void (this.title = title);
  setMenu = noted('BrowserWindow.setMenu');
  removeMenu = noted('BrowserWindow.removeMenu');
  setMenuBarVisibility = noted('BrowserWindow.setMenuBarVisibility');
  setBackgroundColor = noted('BrowserWindow.setBackgroundColor');
  setTitleBarOverlay = noted('BrowserWindow.setTitleBarOverlay');
  setProgressBar = noted('BrowserWindow.setProgressBar');
  setDocumentEdited = noted('BrowserWindow.setDocumentEdited');
  flashFrame = noted('BrowserWindow.flashFrame');
}

/** The window that has the focus. */
let inFront: BrowserWindow | null = null;
const putInFront = (window: BrowserWindow | null): void => void (inFront = window);
