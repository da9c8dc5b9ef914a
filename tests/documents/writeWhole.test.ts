import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeProblemText } from '#electron/documents/writeProblem.ts';
import { writeAllWhole, writeWhole } from '#electron/documents/writeWhole.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { canMount, makeReadOnly, mount, SMALL_DISK } from '../support/mounts.ts';

let folder = '';
const undo: (() => void)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
});
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
/** Every file of the folder and what it holds: nothing may be left beside them. */
const files = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]));
const refused = (kind: string, path: string, code: string) => ({ ok: false, problem: { kind, path, code } });
const written = { ok: true, value: null };

describe('one file', () => {
  it('is written, and an existing one replaced with its permissions kept', async () => {
    expect(await writeWhole(at('a.docx'), new Uint8Array([104, 101, 106]))).toEqual(written);
    chmodSync(at('a.docx'), 0o600);
    expect(await writeWhole(at('a.docx'), 'hej då')).toEqual(written);
    expect(files()).toEqual({ 'a.docx': 'hej då' });
    expect(statSync(at('a.docx')).mode & 0o777).toBe(0o600);
  });

  it('is written where a link points, and the link stays', async () => {
    writeFileSync(at('real.docx'), 'old');
    symlinkSync(at('real.docx'), at('link.docx'));
    expect(await writeWhole(at('link.docx'), 'new')).toEqual(written);
    expect(files()).toEqual({ 'real.docx': 'new', 'link.docx': 'new' });
  });

  it('can have the longest name the disk allows', async () => {
    const name = `${'a'.repeat(250)}.docx`;
    expect(await writeWhole(at(name), 'hej')).toEqual(written);
    expect(files()).toEqual({ [name]: 'hej' });
  });

  it('is refused in a folder that is missing, or that is a file', async () => {
    writeFileSync(at('file'), 'old');
    expect(await writeWhole(at('missing/a.docx'), 'hej')).toEqual(
      refused('noFolder', at('missing'), 'ENOENT'),
    );
    expect(await writeWhole(at('file/a.docx'), 'hej')).toEqual(refused('noFolder', at('file'), 'ENOTDIR'));
    expect(files()).toEqual({ file: 'old' });
  });

  it('is refused in the place of a folder, and of what is no file', async () => {
    mkdirSync(at('folder'));
    expect(await writeWhole(at('folder'), 'hej')).toEqual(refused('isFolder', at('folder'), 'EISDIR'));
    expect(await writeWhole(at('new/'), 'hej')).toEqual(refused('isFolder', at('new/'), 'EISDIR'));
    expect(await writeWhole('/dev/null', 'hej')).toEqual(refused('notAFile', '/dev/null', 'EINVAL'));
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  it('is refused with a name that is too long', async () => {
    const path = at('a'.repeat(300));
    expect(await writeWhole(path, 'hej')).toEqual(refused('nameTooLong', path, 'ENAMETOOLONG'));
    expect(files()).toEqual({});
  });

  it('is refused over a file that is write-protected, which is kept', async () => {
    writeFileSync(at('a.docx'), 'old', { mode: 0o444 });
    expect(await writeWhole(at('a.docx'), 'new')).toEqual(refused('cannotReplace', at('a.docx'), 'EACCES'));
    expect(files()).toEqual({ 'a.docx': 'old' });
  });
});

describe.skipIf(!canMount)('one file on a disk made for the test (needs leave to mount)', () => {
  it('is refused where the disk is full, and the existing one is kept', async () => {
    undo.push(mount(folder, ...SMALL_DISK));
    writeFileSync(at('a.docx'), 'old');
    expect(await writeWhole(at('a.docx'), new Uint8Array(3_000_000))).toEqual(
      refused('diskFull', at('a.docx'), 'ENOSPC'),
    );
    expect(files()).toEqual({ 'a.docx': 'old' });
  });

  it('is refused where the folder is read-only', async () => {
    undo.push(mount(folder, ...SMALL_DISK));
    writeFileSync(at('a.docx'), 'old');
    makeReadOnly(folder);
    expect(await writeWhole(at('a.docx'), 'new')).toEqual(refused('readOnly', at('a.docx'), 'EROFS'));
    expect(files()).toEqual({ 'a.docx': 'old' });
  });

  it('is refused while something holds the existing one, which is kept', async () => {
    writeFileSync(at('a.docx'), 'old');
    undo.push(mount(at('a.docx'), '--bind', at('a.docx')));
    expect(await writeWhole(at('a.docx'), 'new')).toEqual(refused('cannotReplace', at('a.docx'), 'EBUSY'));
    expect(files()).toEqual({ 'a.docx': 'old' });
  });
});

describe('a folder of files', () => {
  const both = [
    { fileName: 'all.ics', content: 'all' },
    { fileName: 'anna.ics', content: 'anna' },
  ];

  it('is made where it is missing, and its files are replaced where it is there', async () => {
    expect(await writeAllWhole(at('new/deep'), both)).toEqual(written);
    expect(readdirSync(at('new/deep'))).toEqual(['all.ics', 'anna.ics']);
    writeFileSync(at('all.ics'), 'old');
    writeFileSync(at('other.txt'), 'other');
    rmSync(at('new'), { recursive: true });
    expect(await writeAllWhole(folder, both)).toEqual(written);
    expect(files()).toEqual({ 'all.ics': 'all', 'anna.ics': 'anna', 'other.txt': 'other' });
  });

  it('is refused in the place of a file', async () => {
    writeFileSync(at('file'), 'old');
    expect(await writeAllWhole(at('file'), both)).toEqual(refused('notAFolder', at('file'), 'EEXIST'));
    expect(await writeAllWhole(at('file/deep'), both)).toEqual(refused('noFolder', at('file'), 'ENOTDIR'));
    expect(files()).toEqual({ file: 'old' });
  });

  it('leaves everything as it was where one of them cannot be written', async () => {
    writeFileSync(at('all.ics'), 'old');
    mkdirSync(at('anna.ics'));
    expect(await writeAllWhole(folder, both)).toEqual(refused('isFolder', at('anna.ics'), 'EISDIR'));
    expect(readFileSync(at('all.ics'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['all.ics', 'anna.ics']);
  });

  it('leaves no folder where one of its files cannot be', async () => {
    const tooLong = { fileName: 'a'.repeat(300), content: '' };
    expect(await writeAllWhole(at('new/deep'), [...both, tooLong])).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(!canMount)(
    'puts back what was replaced when a later one is held (needs leave to mount)',
    async () => {
      writeFileSync(at('all.ics'), 'old');
      writeFileSync(at('anna.ics'), 'old anna');
      undo.push(mount(at('anna.ics'), '--bind', at('anna.ics')));
      const three = [...both.slice(0, 1), { fileName: 'bo.ics', content: 'bo' }, ...both.slice(1)];
      expect(await writeAllWhole(folder, three)).toEqual(refused('cannotReplace', at('anna.ics'), 'EBUSY'));
      expect(files()).toEqual({ 'all.ics': 'old', 'anna.ics': 'old anna' });
    },
  );
});

it('says what happened, what was kept and what to do', async () => {
  const text = writeProblemText(
    { kind: 'diskFull', path: 'offert.docx', code: 'ENOSPC' },
    await loadTexts('sv'),
  );
  expect(text).toBe(
    'offert.docx får inte plats: disken är full. Frigör utrymme, eller välj en annan disk, och försök igen. ' +
      'Det som fanns där förut är kvar.',
  );
});
