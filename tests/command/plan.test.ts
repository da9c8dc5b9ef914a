import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planFileOf, team } from '../support/plans.ts';
import { runCommand } from '../support/runCommand.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it('a name in a plan cannot steer the terminal', async () => {
  const path = fileOf(
    'steering.mensenda',
    JSON.stringify(planFileOf({ client: { name: '\u001b[2JExempel' } })),
  );
  const { exitCode, out } = await runCommand(['figures', path]);
  expect([exitCode, out.split('\n')[0]]).toEqual([0, ' [2JExempel']);
});

describe('a plan that cannot be used', () => {
  it('ends with 1 and a line for every fault, in Swedish', async () => {
    const document = planFileOf({
      people: [
        { id: 'karin', role: 'coach' },
        { id: 'anna', role: 'seller', coach: 'karin2' },
      ],
      plan: { weeks: 200, bookings: [] },
    });
    const path = fileOf('faulty.mensenda', JSON.stringify(document));
    expect(await runCommand(['figures', path, '--json'])).toEqual({
      exitCode: 1,
      out: '',
      errors: [
        `${path} kan inte användas, 2 fel:`,
        'plan.weeks: här står 200; ska vara ett heltal från 1 till 104',
        'people[1].coach: här står "karin2"; ska vara id för en coach i people',
        '',
      ].join('\n'),
    });
  });

  it('is answered in the language of the plan', async () => {
    const path = fileOf('newer.mensenda', JSON.stringify(planFileOf({ language: 'en', version: 2 })));
    expect(await runCommand(['schedule', path])).toEqual({
      exitCode: 1,
      out: '',
      errors:
        `${path} cannot be used, 1 fault:\nversion: found 2; expected at most 1. ` +
        'The file was made with a newer version of Men sen då?: update the program and open it again\n',
    });
  });

  it('lists a hundred faults and says how many more', async () => {
    const people = Array.from({ length: 150 }, (_, index) => ({
      id: `s${index}`,
      role: 'seller',
      coach: 'x',
    }));
    const path = fileOf('many.mensenda', JSON.stringify(planFileOf({ people: [...team(), ...people] })));
    const { exitCode, errors } = await runCommand(['figures', path]);
    expect([exitCode, errors.trimEnd().split('\n').length]).toEqual([1, 102]);
    expect(errors).toMatch(/… och 50 fel till\.\n$/);
  });

  it('says so where it is no JSON, and where it is not there at all', async () => {
    const path = fileOf('broken.mensenda', '{\n  "format": }');
    expect(await runCommand(['figures', path])).toEqual({
      exitCode: 1,
      out: '',
      errors: `${path} kan inte användas, 1 fel:\nFilen går inte att läsa som JSON från rad 2, tecken 13.\n`,
    });
    const missing = join(folder, 'missing.mensenda');
    expect(await runCommand(['figures', missing])).toEqual({
      exitCode: 1,
      out: '',
      errors: `${missing} finns inte.\n`,
    });
    mkdirSync(join(folder, 'folder'));
    expect(await runCommand(['figures', join(folder, 'folder')])).toEqual({
      exitCode: 1,
      out: '',
      errors: `${join(folder, 'folder')} är en mapp, inte en planfil.\n`,
    });
  });

  it('is refused when it never ends', async () => {
    const { exitCode, errors } = await runCommand(['figures', '/dev/zero']);
    expect([exitCode, errors]).toEqual([
      1,
      '/dev/zero kan inte användas, 1 fel:\nFilen är större än 20\u00a0MB, och så stor är ingen plan. Är det rätt fil?\n',
    ]);
  });

  it('writes nothing', async () => {
    const path = fileOf('empty.mensenda', '');
    const out = join(folder, 'nothing');
    expect((await runCommand(['calendar', path, '--out', out])).exitCode).toBe(1);
    expect((await runCommand(['proposal', path, '--out', `${out}.docx`])).exitCode).toBe(1);
    expect(() => rmSync(out)).toThrow('ENOENT');
    expect(() => rmSync(`${out}.docx`)).toThrow('ENOENT');
  });
});
