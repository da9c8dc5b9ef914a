/** Electron's small windows to the system: `shell`, `screen`, `powerMonitor`, `clipboard`. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { note, noted } from '../calls.ts';
import { isHeaded } from '../options.ts';
import { complete } from './complete.ts';
import { Emitter } from './emitter.ts';

/** Opened only for a person who sees the window; a test reads what would have been. */
export const shell = complete('shell', {
  openPath: async (path: string): Promise<string> => {
    note('shell.openPath', path);
    if (isHeaded) openWithSystem(path);
    return Promise.resolve('');
  },
  openExternal: async (url: string): Promise<void> => {
    note('shell.openExternal', url);
    return Promise.resolve();
  },
  showItemInFolder(path: string): void {
    note('shell.showItemInFolder', path);
    if (isHeaded) openWithSystem(dirname(path));
  },
  beep: noted('shell.beep'),
});

const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' };

function openWithSystem(path: string): void {
  const opener = spawn(OPENERS[process.platform] ?? 'xdg-open', [path], { stdio: 'ignore', detached: true });
  opener.on('error', (error) => console.error(`${path} could not be opened: ${error.message}`));
  opener.unref();
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const size = { width: 1920, height: 1080 };
const display = {
  ...{ id: 1, label: '', scaleFactor: 1, rotation: 0, internal: true, size, workAreaSize: size },
  ...{ bounds: { x: 0, y: 0, ...size }, workArea: { x: 0, y: 0, ...size } },
};

class Screen extends Emitter {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
  }

  /** A test puts others in its place. */
  getAllDisplays = () => [display];
  getPrimaryDisplay = () => this.getAllDisplays()[0] ?? display;
  getDisplayMatching = (rectangle: Rectangle) =>
    this.nearest(({ bounds }) => -overlap(bounds, rectangle)) ?? display;
  getDisplayNearestPoint = (point: { readonly x: number; readonly y: number }) =>
    this.nearest(({ bounds }) => distance(bounds, point)) ?? display;

  private nearest(far: (one: typeof display) => number): typeof display | undefined {
    return this.getAllDisplays().toSorted((a, b) => far(a) - far(b))[0];
  }
}

function overlap(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

function distance(
  { x, y, width, height }: Rectangle,
  point: { readonly x: number; readonly y: number },
): number {
  const out = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);
  return Math.hypot(out(point.x, x, x + width), out(point.y, y, y + height));
}

export const screen = new Screen();

const POWER_EVENTS = ['suspend', 'resume', 'shutdown', 'lock-screen', 'unlock-screen', 'on-ac', 'on-battery'];
/** Sends only what a test makes it send. */
export const powerMonitor = new Emitter('powerMonitor', POWER_EVENTS);
