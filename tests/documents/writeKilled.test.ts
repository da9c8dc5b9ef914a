/** A program that is killed while it writes, at each of its acts on the file system in turn. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeAllWhole, writeWhole } from '#electron/documents/writeWhole.ts';
import { runKilledAt } from '../support/killed.ts';
import { FILES } from './support/files.ts';

const WRITER = 'tests/documents/support/writer.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'men-sen-da-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
const namesIn = (folder: string): readonly string[] => readdirSync(folder).toSorted();
const seenIn = (folder: string) => namesIn(folder).filter((name) => !name.startsWith('.men-sen-da-'));
const contentsOf = (folder: string) =>
  namesIn(folder).map((fileName) => ({ fileName, content: readFileSync(join(folder, fileName), 'utf8') }));

/** Kills a writer at each of its acts, each time in a folder of its own. How many there are. */
function killAtEach(
  what: string,
  prepare: (folder: string) => string,
  look: (folder: string) => void,
): number {
  for (let at = 0; ; at++) {
    const folder = newFolder();
    const outcome = runKilledAt(at, WRITER, what, prepare(folder));
    look(folder);
    if (outcome !== 'killed') return at;
  }
}

describe('a program that is killed while it writes', () => {
  it('a new folder leaves all of it or nothing, and what it left is gone after the next', async () => {
    const found: string[][] = [];
    const left: string[] = [];
    const acts = killAtEach(
      'folder',
      (folder) => {
        writeFileSync(join(folder, 'annat.txt'), 'annat');
        return join(folder, 'kalendrar', 'hösten');
      },
      (folder) => {
        found.push([...seenIn(folder)]);
        left.push(folder);
        if (seenIn(folder).length > 1) {
          expect(namesIn(join(folder, 'kalendrar'))).toEqual(['hösten']);
          expect(contentsOf(join(folder, 'kalendrar', 'hösten'))).toEqual(FILES);
        }
        expect(readFileSync(join(folder, 'annat.txt'), 'utf8')).toBe('annat');
      },
    );
    expect(acts).toBeGreaterThan(15);
    expect(new Set(found.map((names) => names.join()))).toEqual(
      new Set(['annat.txt', 'annat.txt,kalendrar']),
    );
    expect(left.some((folder) => seenIn(folder).length < namesIn(folder).length)).toBe(true);
    for (const folder of left) {
      const seen = seenIn(folder);
      expect(await writeAllWhole(join(folder, 'nästa'), FILES)).toMatchObject({ ok: true });
      expect(namesIn(folder)).toEqual([...seen, 'nästa'].toSorted());
    }
  });

  it('into a folder that is there leaves each file as it was or whole', () => {
    const old = FILES.map(({ fileName }) => ({ fileName, content: 'gammal' }));
    let last = '';
    killAtEach(
      'folder',
      (folder) => {
        for (const { fileName, content } of old) writeFileSync(join(folder, fileName), content);
        return folder;
      },
      (folder) => {
        last = folder;
        for (const fileName of seenIn(folder))
          expect([old, FILES].flat()).toContainEqual({
            fileName,
            content: readFileSync(join(folder, fileName), 'utf8'),
          });
        expect(seenIn(folder)).toHaveLength(3);
      },
    );
    expect(contentsOf(last)).toEqual(FILES);
  });

  it('one file leaves it as it was or whole, and what it left is gone after the next', async () => {
    const left: string[] = [];
    killAtEach(
      'file',
      (folder) => {
        writeFileSync(join(folder, 'offert.docx'), 'gammal');
        return join(folder, 'offert.docx');
      },
      (folder) => {
        left.push(folder);
        expect(['gammal', 'ny offert']).toContain(readFileSync(join(folder, 'offert.docx'), 'utf8'));
        expect(seenIn(folder)).toEqual(['offert.docx']);
      },
    );
    expect(left.some((folder) => namesIn(folder).length > 1)).toBe(true);
    for (const folder of left) {
      await writeWhole(join(folder, 'offert.docx'), 'nästa');
      expect(contentsOf(folder)).toEqual([{ fileName: 'offert.docx', content: 'nästa' }]);
    }
  });

  it('does not lose what another is still writing', async () => {
    const folder = newFolder();
    const [own, gone] = [process.pid, 2 ** 22 + 1].map(
      (pid) => `.men-sen-da-${pid}-0b8f7a52-4a0e-4d2f-8f7e-6d7c5b4a3f21`,
    );
    for (const name of [own, gone, '.men-sen-da-mine', '.men-sen-da-12-notes'])
      mkdirSync(join(folder, name ?? ''));
    expect(await writeWhole(join(folder, 'plan.mensenda'), 'plan')).toMatchObject({ ok: true });
    expect(namesIn(folder)).toEqual(
      [own, '.men-sen-da-mine', '.men-sen-da-12-notes', 'plan.mensenda'].toSorted(),
    );
  });
});
