import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';

let bridge: Bridge;
let plan: string;
let out: string;
beforeEach(async () => {
  bridge = startBridge();
  out = join(bridge.folder, 'out');
  mkdirSync(out);
  const people = { sellers: 12, coaches: 2 };
  ({ plan } = valueOf(await bridge.ask('clients.create', { name: 'Provbolaget', people })));
});
afterEach(() => {
  bridge.close();
});

const asked = (form: 'pdf' | 'word' | 'print') =>
  ({ plan, form, language: 'sv', paper: 'A3', initials: false }) as const;
const files = () => readdirSync(out);
/** What the press is handed, and what it does with it. */
function pressDoes(press: Partial<Bridge['services']['press']>): void {
  Object.assign(bridge.services.press, press);
}

describe('the wall calendar', () => {
  it('is a PDF of what the press is handed, at the place that is chosen', async () => {
    const handed: WallCalendar[] = [];
    pressDoes({
      pdf: (calendar) => {
        handed.push(calendar);
        return Promise.resolve(new TextEncoder().encode('%PDF-'));
      },
    });
    bridge.dialogs.path = join(out, 'vägg.pdf');
    const made = valueOf(await bridge.ask('documents.wallCalendar', asked('pdf')));
    expect(made).toMatchObject({ kind: 'written', name: 'vägg.pdf' });
    expect(readFileSync(bridge.dialogs.path, 'utf8')).toBe('%PDF-');
    expect(handed[0]).toMatchObject({ paper: 'A3', title: 'Väggkalender: Provbolaget' });
    expect(handed[0]?.sheets[0]?.foot.right).toBe('Utskriven 24\u00a0november\u00a02026');
  });

  it('is a Word file without any window', async () => {
    bridge.dialogs.path = join(out, 'vägg.docx');
    valueOf(await bridge.ask('documents.wallCalendar', asked('word')));
    expect(readFileSync(bridge.dialogs.path).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['printed', 'cancelled', 'failed'] as const)('says how printing ended: %s', async (outcome) => {
    pressDoes({ print: () => Promise.resolve(outcome) });
    expect(await bridge.ask('documents.wallCalendar', asked('print'))).toEqual(
      outcome === 'failed'
        ? { ok: false, problem: { kind: 'cannotPrint' } }
        : { ok: true, value: { kind: outcome } },
    );
    expect(files()).toEqual([]);
  });

  it('writes nothing when the dialog is closed, or when it is ended while it is drawn', async () => {
    bridge.dialogs.path = null;
    const closed = await bridge.ask('documents.wallCalendar', asked('pdf'));
    bridge.dialogs.path = join(out, 'vägg.pdf');
    pressDoes({
      pdf: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('ended'));
          });
          void bridge.ask('documents.cancel', {});
        }),
    });
    const ended = await bridge.ask('documents.wallCalendar', asked('pdf'));
    expect([closed, ended]).toEqual(Array(2).fill({ ok: true, value: { kind: 'cancelled' } }));
    expect(files()).toEqual([]);
  });

  it('hands its sheets to the page of its job alone', async () => {
    expect(await bridge.ask('print.sheets', { job: 'somebody’s' })).toEqual({
      ok: false,
      problem: { kind: 'notFound' },
    });
  });
});
