import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exported } from '#contract/replies.ts';
import { readPlanFile } from '#domain/planFile.ts';
import { readWithIcalJs } from '../support/calendarReaders.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';

let bridge: Bridge;
let plan: string;
let out: string;
beforeEach(async () => {
  bridge = startBridge();
  out = join(bridge.folder, 'out');
  mkdirSync(out);
  const people = { sellers: 12, coaches: 2 };
  plan = valueOf(await bridge.ask('clients.create', { name: 'Exempelverken AB', people })).plan;
});
afterEach(() => {
  bridge.close();
});

function jobOf(exported: Exported): string {
  if (exported.kind !== 'written') throw new Error(exported.kind);
  return exported.job;
}

describe('an export', () => {
  it('writes the Word offer where one says, tells how far it has come, and opens it', async () => {
    const path = (bridge.dialogs.path = join(out, 'Offert.docx'));
    const exported = valueOf(await bridge.ask('documents.word', { plan, language: 'sv', initials: false }));
    const job = jobOf(exported);
    expect(exported).toEqual({ kind: 'written', job, name: 'Offert.docx', files: 1, changes: null });
    expect((await mammoth.extractRawText({ path })).value).toContain('Exempelverken AB');
    expect(bridge.pushed).toEqual(
      [0, 1, 2].map((done) => ({ name: 'progress', event: { job, done, of: 3 } })),
    );
    valueOf(await bridge.ask('documents.show', { job, how: 'open' }));
    valueOf(await bridge.ask('documents.show', { job, how: 'folder' }));
    expect(bridge.opened).toEqual([path, `folder ${path}`]);
    // What was offered is kept, once.
    valueOf(await bridge.ask('documents.word', { plan, language: 'sv', initials: false }));
    const versions = valueOf(await bridge.ask('versions.list', { plan }));
    expect(versions).toMatchObject([{ name: 'Offert 24\u00a0november\u00a02026', madeBy: 'export' }]);
  });

  it('writes a question guide as a Word page, and says where there is none', async () => {
    const path = (bridge.dialogs.path = join(out, 'Frågeguide.docx'));
    const guide = { plan, guide: 0, language: 'en', initials: false } as const;
    expect(await bridge.ask('documents.guide', guide)).toEqual({ ok: false, problem: { kind: 'notFound' } });
    const item = { $id: 'g', kind: 'grow' };
    const edit = { subject: 'plan', kind: 'insert', at: ['plan', 'guides'], item, before: null } as const;
    valueOf(await bridge.ask('changes.apply', { view: { kind: 'plan', id: plan }, edits: [edit] }));
    expect(valueOf(await bridge.ask('documents.guide', guide))).toMatchObject({ name: 'Frågeguide.docx' });
    expect((await mammoth.extractRawText({ path })).value).toContain('What could get in the way?');
  });

  it('writes the calendars into a folder of their own', async () => {
    const folder = (bridge.dialogs.path = join(out, 'Kalendrar'));
    const exported = valueOf(await bridge.ask('documents.calendars', { plan }));
    expect(exported).toMatchObject({ kind: 'written', name: 'Kalendrar', files: 15 });
    expect(readdirSync(folder)).toHaveLength(15);
    expect(readWithIcalJs(readFileSync(join(folder, 'all.ics'), 'utf8')).length).toBeGreaterThan(50);
    valueOf(await bridge.ask('documents.show', { job: jobOf(exported), how: 'folder' }));
    expect(bridge.opened).toEqual([`folder ${join(folder, 'all.ics')}`]);
  });

  it('says what has changed since the calendars were written last, where they were written', async () => {
    const folder = (bridge.dialogs.path = join(out, 'Kalendrar igen'));
    const changesIn = async (): Promise<unknown> => {
      const exported = valueOf(await bridge.ask('documents.calendars', { plan }));
      return exported.kind === 'written' ? exported.changes : null;
    };
    const same = { isFirst: false, added: 0, moved: 0, changed: 0, cancelled: 0, reminders: 0 };
    expect(await changesIn()).toMatchObject({ isFirst: true, moved: 0, cancelled: 0 });
    const before = readFileSync(join(folder, 'all.ics'), 'utf8');
    writeFileSync(join(out, 'i vägen'), '');
    bridge.dialogs.path = join(out, 'i vägen', 'Kalendrar igen');
    expect(await bridge.ask('documents.calendars', { plan })).toMatchObject({ ok: false });
    bridge.dialogs.path = folder;
    expect(await changesIn()).toEqual(same);
    // Those of before stay; the new ones lie beside them.
    expect(readdirSync(out)).toEqual(['Kalendrar igen', 'Kalendrar igen (2)', 'i vägen']);
    for (const name of ['Kalendrar igen', 'Kalendrar igen (2)'])
      expect(readFileSync(join(out, name, 'all.ics'), 'utf8')).toBe(before);
  });

  it('writes the plan as a file that can be opened again', async () => {
    const path = (bridge.dialogs.path = join(out, 'plan.mensenda'));
    valueOf(await bridge.ask('documents.planFile', { plan }));
    const read = readPlanFile(readFileSync(path));
    expect(read.ok && read.value.client.name).toBe('Exempelverken AB');
  });

  it('writes nothing when the dialog is closed', async () => {
    bridge.dialogs.path = null;
    for (const name of ['documents.calendars', 'documents.planFile'] as const)
      expect(await bridge.ask(name, { plan })).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(bridge.pushed).toEqual([]);
  });

  it('can be ended while it is made, and leaves no file', async () => {
    bridge.dialogs.path = join(out, 'Offert.docx');
    const made = bridge.ask('documents.word', { plan, language: 'sv', initials: false });
    await expect.poll(() => bridge.pushed.length, { timeout: 20_000, interval: 10 }).toBeGreaterThan(0);
    valueOf(await bridge.ask('documents.cancel', {}));
    expect(await made).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(valueOf(await bridge.ask('versions.list', { plan }))).toEqual([]);
    expect(readdirSync(out)).toEqual([]);
    expect(await bridge.ask('documents.calendars', { plan })).toMatchObject({ ok: true });
  });

  it('is made one at a time', async () => {
    bridge.dialogs.path = join(out, 'plan.mensenda');
    const first = bridge.ask('documents.planFile', { plan });
    expect(await bridge.ask('documents.calendars', { plan })).toEqual({
      ok: false,
      problem: { kind: 'busy' },
    });
    expect(await first).toMatchObject({ ok: true });
  });

  it('says why a file cannot be written, and by its name alone', async () => {
    bridge.dialogs.path = join(out, 'no such folder', 'plan.mensenda');
    expect(await bridge.ask('documents.planFile', { plan })).toEqual({
      ok: false,
      problem: { kind: 'cannotWrite', why: 'missing', name: 'no such folder' },
    });
    bridge.dialogs.path = out;
    expect(await bridge.ask('documents.planFile', { plan })).toEqual({
      ok: false,
      problem: { kind: 'cannotWrite', why: 'other', name: 'out' },
    });
  });

  it('is of a plan that is there', async () => {
    expect(await bridge.ask('documents.planFile', { plan: 'nobody' })).toEqual({
      ok: false,
      problem: { kind: 'notFound' },
    });
  });
});

it('opens nothing that it has not written itself', async () => {
  for (const job of ['/etc/passwd', plan, bridge.folder])
    expect(await bridge.ask('documents.show', { job, how: 'open' })).toEqual({
      ok: false,
      problem: { kind: 'notFound' },
    });
  expect(bridge.opened).toEqual([]);
});
