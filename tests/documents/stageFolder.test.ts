import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeFolder, stageFolder, type WholeFile } from '#electron/documents/stageFolder.ts';
import { renamePatiently } from '#electron/documents/staging.ts';
import { canMount, makeReadOnly, mount, SMALL_DISK } from '../support/mounts.ts';
import { FILES } from './support/files.ts';

let place = '';
const undo: (() => void)[] = [];
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
  writeFileSync(join(place, 'annat.txt'), 'annat');
});
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
  rmSync(place, { recursive: true, force: true });
});

const at = (name: string): string => join(place, name);
const names = (): readonly string[] => readdirSync(place).toSorted();
const large: WholeFile = { fileName: 'zz.ics', content: 'x'.repeat(3_000_000) };

async function staged(folder: string, files: readonly WholeFile[] = FILES) {
  const made = await stageFolder(folder, files);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

describe('a new folder of files', () => {
  it('is seen when it is shown, whole, and not before', async () => {
    const folder = await staged(at('Kalendrar'));
    expect(names().filter((name) => !name.startsWith('.'))).toEqual(['annat.txt']);
    expect(await folder.show()).toEqual({ ok: true, value: null });
    expect(names()).toEqual(['Kalendrar', 'annat.txt']);
    for (const { fileName, content } of FILES)
      expect(readFileSync(join(at('Kalendrar'), fileName), 'utf8')).toBe(content);
    expect(readdirSync(at('Kalendrar'))).toHaveLength(FILES.length);
  });

  it('leaves nothing where it is not to be', async () => {
    await (await staged(at('hos/kunden/Kalendrar'))).discard();
    expect(names()).toEqual(['annat.txt']);
  });

  it('gets the next number where its name is taken, by whatever it is', async () => {
    expect(await freeFolder(at('Kalendrar'))).toBe(at('Kalendrar'));
    mkdirSync(at('Kalendrar'));
    writeFileSync(at('Kalendrar (2)'), '');
    symlinkSync(at('nowhere'), at('Kalendrar (3)'));
    expect(await freeFolder(at('Kalendrar'))).toBe(at('Kalendrar (4)'));
  });

  it('is refused where somebody took its name meanwhile, and what they put there is kept', async () => {
    const folder = await staged(at('Kalendrar'));
    mkdirSync(at('Kalendrar'));
    writeFileSync(at('Kalendrar/deras.ics'), 'deras');
    expect(await folder.show()).toMatchObject({ ok: false, problem: { path: at('Kalendrar') } });
    expect(names()).toEqual(['Kalendrar', 'annat.txt']);
    expect(readdirSync(at('Kalendrar'))).toEqual(['deras.ics']);
  });
});

describe.skipIf(!canMount)('a new folder on a disk made for the test (needs leave to mount)', () => {
  it('is refused where the disk is full, and nothing of it is left', async () => {
    undo.push(mount(place, ...SMALL_DISK));
    writeFileSync(at('annat.txt'), 'annat');
    expect(await stageFolder(at('Kalendrar'), [...FILES, large])).toEqual({
      ok: false,
      problem: { kind: 'diskFull', path: at('Kalendrar'), code: 'ENOSPC' },
    });
    expect(names()).toEqual(['annat.txt']);
    expect((await (await staged(at('Kalendrar'))).show()).ok).toBe(true);
  });

  it('is refused where nothing may be written, at once or when it is to be shown', async () => {
    undo.push(mount(place, ...SMALL_DISK));
    const folder = await staged(at('Kalendrar'));
    makeReadOnly(place);
    expect(await folder.show()).toMatchObject({ ok: false, problem: { code: 'EROFS', kind: 'readOnly' } });
    expect(await stageFolder(at('Igen'), FILES)).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
    expect(names().filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  it('waits for who holds its place for a moment, and says so where that does not help', async () => {
    mkdirSync(at('new'));
    mkdirSync(at('place'));
    const letGo = mount(at('place'), ...SMALL_DISK);
    const shown = renamePatiently(at('new'), at('place'));
    setTimeout(letGo, 120);
    await shown;
    expect(names()).toEqual(['annat.txt', 'place']);
    undo.push(mount(at('place'), '--bind', at('place')));
    mkdirSync(at('new'));
    await expect(renamePatiently(at('new'), at('place'))).rejects.toThrow('EBUSY');
  });
});
