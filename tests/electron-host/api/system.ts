/** Electron's small windows to the system: `shell`, `screen`, `powerMonitor`, `clipboard`. */
import { note, noted } from '../calls.ts';
import { complete } from './complete.ts';
import { Emitter } from './emitter.ts';

/** Nothing is opened here; a test reads what would have been. */
export const shell = complete('shell', {
  openPath: async (path: string): Promise<string> => {
    note('shell.openPath', path);
    return Promise.resolve('');
  },
  openExternal: async (url: string): Promise<void> => {
    note('shell.openExternal', url);
    return Promise.resolve();
  },
  showItemInFolder: noted('shell.showItemInFolder'),
  beep: noted('shell.beep'),
});

const size = { width: 1920, height: 1080 };
const display = {
  ...{ id: 1, label: '', scaleFactor: 1, rotation: 0, internal: true, size, workAreaSize: size },
  ...{ bounds: { x: 0, y: 0, ...size }, workArea: { x: 0, y: 0, ...size } },
};

class Screen extends Emitter {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
  }

  getAllDisplays = () => [display];
  getPrimaryDisplay = () => display;
  getDisplayMatching = () => display;
  getDisplayNearestPoint = () => display;
}
export const screen = new Screen();

const POWER_EVENTS = ['suspend', 'resume', 'shutdown', 'lock-screen', 'unlock-screen', 'on-ac', 'on-battery'];
/** Sends only what a test makes it send. */
export const powerMonitor = new Emitter('powerMonitor', POWER_EVENTS);
