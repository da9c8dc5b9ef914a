import { EventEmitter } from 'node:events';
import type { BrowserWindow, WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepPress } from '#electron/press.ts';
import type { Press } from '#electron/requests/services.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { wallOf } from '../support/wallCalendars.ts';

const calendar = wallOf(fullPlan({ sellers: 3, coaches: 1, weeks: 4 }), 'A4');
const PDF = Buffer.from('%PDF-');

/** A window whose page does what a test says when it is loaded. */
class FakeWindow {
  destroyed = false;
  asked: unknown[] = [];
  printEnds: readonly [boolean, string] = [true, ''];
  readonly onLoad: (window: FakeWindow, job: string) => void | Promise<void>;
  readonly webContents = Object.assign(new EventEmitter(), {
    printToPDF: (options: unknown): Promise<Buffer> => {
      this.asked.push(options);
      return Promise.resolve(PDF);
    },
    print: (options: unknown, done: (isDone: boolean, reason: string) => void): void => {
      this.asked.push(options);
      done(...this.printEnds);
    },
  }) as unknown as WebContents & EventEmitter;

  constructor(onLoad: FakeWindow['onLoad']) {
    this.onLoad = onLoad;
  }
  loadURL = async (address: string): Promise<void> => this.onLoad(this, address.replace('page#', ''));
  destroy = (): void => void (this.destroyed = true);
}

let window: FakeWindow;
let press: Press;
let ending: AbortController;
/** Sets up the press with a page that does this once it is loaded. */
function pageDoes(onLoad: FakeWindow['onLoad']): void {
  window = new FakeWindow(onLoad);
  press = keepPress(
    () => window as unknown as BrowserWindow,
    (job) => `page#${job}`,
  );
}
const draws: FakeWindow['onLoad'] = (_, job) => press.drawn(job);
beforeEach(() => {
  ending = new AbortController();
});

describe('the press', () => {
  it('prints what its page has drawn, on its paper, and closes the window', async () => {
    const handed: unknown[] = [];
    pageDoes((_, job) => {
      handed.push(press.calendarOf(job), press.calendarOf('another'));
      press.drawn(job);
    });
    expect(await press.pdf(calendar, ending.signal)).toBe(PDF);
    expect(handed).toEqual([calendar, null]);
    expect(window.asked).toEqual([
      {
        ...{ pageSize: 'A4', landscape: true, preferCSSPageSize: true, printBackground: true },
        ...{ generateTaggedPDF: true, generateDocumentOutline: true },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      },
    ]);
    expect(window.destroyed).toBe(true);
  });

  it('forgets a job when it is done', async () => {
    let known = '';
    pageDoes((_, job) => {
      known = job;
      press.drawn(job);
    });
    await press.pdf(calendar, ending.signal);
    expect(press.calendarOf(known)).toBeNull();
    press.drawn(known);
  });

  it.each([
    [[true, ''], 'printed'],
    [[false, 'Print job canceled'], 'cancelled'],
    [[false, 'Print job failed'], 'failed'],
  ] as const)('tells how the print dialog ended: %j', async (ends, outcome) => {
    pageDoes(draws);
    window.printEnds = ends;
    expect(await press.print(calendar, ending.signal)).toBe(outcome);
    expect(window.destroyed).toBe(true);
  });

  it.each<[string, FakeWindow['onLoad']]>([
    ['its page is gone', ({ webContents }) => void webContents.emit('render-process-gone')],
    ['its page is not there', () => Promise.reject(new Error('no page'))],
    ['it is ended', () => ending.abort()],
  ])('gives up when %s, and closes the window', async (_, onLoad) => {
    pageDoes(onLoad);
    await expect(press.pdf(calendar, ending.signal)).rejects.toThrow();
    expect(window.destroyed).toBe(true);
    expect(window.asked).toEqual([]);
  });

  it('opens no window for what has been ended already', async () => {
    pageDoes(draws);
    ending.abort();
    await expect(press.pdf(calendar, ending.signal)).rejects.toThrow();
    expect(window.destroyed).toBe(false);
  });
});
