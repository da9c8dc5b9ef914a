/** Electron's `webContents` of a window. */
import type { PrintToPDFOptions } from 'electron';
import { note, noted } from '../calls.ts';
import { unlessGone } from '../chromium/connection.ts';
import { isHeaded } from '../options.ts';
import type { FromPage } from '../page/messages.ts';
import { eventMessage, answerInvoked, receiveSent } from './ipcMain.ts';
import { pressAccelerator } from './accelerators.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { Emitter } from './emitter.ts';
import { watchNavigation, type OpenDetails } from './navigation.ts';
import type { Page } from './page.ts';
import { printToPdf } from './printToPdf.ts';
import { toMain, toPage } from './protocol.ts';
import { applyPermissions, defaultSession } from './session.ts';
import { contextMenuParameters } from './contextMenu.ts';

const EVENTS = [
  ...['did-finish-load', 'did-fail-load', 'dom-ready', 'did-start-loading', 'did-stop-loading', 'destroyed'],
  ...['did-navigate', 'did-navigate-in-page', 'page-title-updated', 'context-menu', 'zoom-changed'],
  ...['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'will-prevent-unload'],
  ...['render-process-gone', 'unresponsive', 'responsive', 'preload-error', 'console-message'],
];
type OpenHandler = (details: OpenDetails) => { readonly action: string };
/** Each step of Electron's zoom. */
const ZOOM_STEP = 1.2;

export class WebContents extends Emitter {
  readonly id: number;
  readonly session = defaultSession;
  readonly mainFrame: object;
  readonly owner: BrowserWindow;
  page: Page | undefined;
  address = '';
  title = '';
  zoom = 1;
  /** The sizes of the page before any zoom. */
  size = { width: 0, height: 0 };
  openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(owner: BrowserWindow) {
    super('webContents', EVENTS);
    this.id = owner.id;
    this.owner = owner;
    this.mainFrame = frameAt(() => this.address, owner.id);
  }

  async attach(page: Page): Promise<void> {
    this.page = page;
    page.session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.address = toMain(frame.url);
      this.emit('did-navigate', {}, this.address, 200, '');
    });
    page.session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== page.frameId) return;
      this.address = toMain(url);
      this.emit('did-navigate-in-page', {}, this.address, true, 1, 1);
    });
    page.session.on('Page.lifecycleEvent', ({ frameId, name }) => {
      if (frameId !== page.frameId) return;
      if (name === 'DOMContentLoaded') this.emit('dom-ready', {});
      if (name === 'load') this.emit('did-finish-load');
    });
    await watchNavigation(page, this, (details) => this.opened(details));
  }

  private opened(details: OpenDetails): void {
    if (this.openHandler(details).action !== 'deny')
      throw new Error(`The stand-in for Electron opens no window from a page: ${details.url}`);
  }

  receive(message: FromPage): void {
    const event = { sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1, type: 'frame' };
    if (message.kind === 'send') receiveSent(message, event);
    else if (message.kind === 'key') pressAccelerator(message.key, this.owner);
    else if (message.kind === 'title') this.owner.titled(message.title);
    else if (message.kind === 'contextMenu')
      this.emit('context-menu', {}, contextMenuParameters(message.at, this.address));
    else void answerInvoked(message, event).then((answer) => this.page?.tell(answer));
  }

  async load(address: string): Promise<void> {
    const page = await this.owner.opened;
    await applyPermissions(toPage(address));
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await page.session.send('Page.navigate', { url: toPage(address) });
    if (errorText === undefined) return loaded;
    this.emit('did-fail-load', {}, -2, errorText, address, true);
    throw new Error(`${errorText} loading '${address}'`);
  }

  setWindowOpenHandler = (handler: OpenHandler): void => void (this.openHandler = handler);
  getURL = (): string => this.address;
  getTitle = (): string => this.title;
  isDestroyed = (): boolean => this.owner.isDestroyed();
  isLoading = (): boolean => false;
  isCrashed = (): boolean => false;
  focus = (): void => this.owner.focus();
  openDevTools = noted('webContents.openDevTools');
  setBackgroundThrottling = noted('webContents.setBackgroundThrottling');
  setVisualZoomLevelLimits = (): Promise<void> => Promise.resolve();
  executeJavaScript = async (code: string): Promise<unknown> => (await this.owner.opened).evaluate(code);
  reload = (): void => void this.page?.session.send('Page.reload');

  send = (channel: string, ...given: unknown[]): void => void this.page?.tell(eventMessage(channel, given));

  getZoomFactor = (): number => this.zoom;
  getZoomLevel = (): number => Math.log(this.zoom) / Math.log(ZOOM_STEP);
  setZoomLevel = (level: number): void => this.setZoomFactor(ZOOM_STEP ** level);
  setZoomFactor = (factor: number): void => {
    this.zoom = factor;
    void this.owner.opened.then((page) => this.applySize(page));
  };

  /** Zoom is fewer and larger pixels to a page in a window of the same size. */
  async applySize({ session }: Page): Promise<void> {
    // A window that a person sees has Chromium's own size and zoom.
    if (isHeaded) return;
    const { width, height } = this.size;
    const size = { width: Math.round(width / this.zoom), height: Math.round(height / this.zoom) };
    const scale = { deviceScaleFactor: this.zoom, mobile: false };
    await unlessGone(session.send('Emulation.setDeviceMetricsOverride', { ...size, ...scale }));
  }

  printToPDF = async (options: PrintToPDFOptions): Promise<Buffer> =>
    printToPdf((await this.owner.opened).session, options);
  /** The computer's own dialog: whoever it is that prints, prints. */
  print = (options: object = {}, done?: (isDone: boolean, reason: string) => void): void => {
    note('webContents.print', options);
    setImmediate(() => done?.(true, ''));
  };

  undo = (): void => this.edit('undo');
  redo = (): void => this.edit('redo');
  cut = (): void => this.edit('cut');
  copy = (): void => this.edit('copy');
  paste = (): void => this.edit('paste');
  delete = (): void => this.edit('delete');
  selectAll = (): void => this.edit('selectAll');

  private edit(command: string): void {
    void this.page?.evaluate(`document.execCommand('${command}')`);
  }
}

/** Electron's WebFrameMain of the page itself. */
function frameAt(address: () => string, frameTreeNodeId: number): object {
  return {
    ...{ routingId: 1, processId: 1, frameTreeNodeId, parent: null, detached: false, name: '' },
    get url() {
      return address();
    },
    get origin() {
      const { protocol, host, origin } = new URL(address());
      return origin === 'null' ? `${protocol}//${host}` : origin;
    },
  };
}
