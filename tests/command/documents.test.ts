import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planFileOf, team } from '../support/plans.ts';
import { EXAMPLES, runCommand } from '../support/runCommand.ts';

const usual = `${EXAMPLES}tolv-saljare.mensenda`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'men-sen-da-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface ScheduleJson {
  readonly activeWeeks: number;
  readonly sessions: readonly Record<string, unknown>[];
  readonly unplaced: readonly Record<string, unknown>[];
  readonly conflicts: readonly unknown[];
}
async function scheduleOf(path: string): Promise<ScheduleJson> {
  const { exitCode, out, errors } = await runCommand(['schedule', path, '--json']);
  expect([exitCode, errors]).toEqual([0, '']);
  return JSON.parse(out) as ScheduleJson;
}
function planFile(name: string, overrides: Record<string, unknown>): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(planFileOf(overrides)));
  return path;
}

describe('schedule', () => {
  it('has every session with the fields of the contract, and places all of the usual example', async () => {
    const { activeWeeks, sessions, unplaced, conflicts } = await scheduleOf(usual);
    expect([activeWeeks, unplaced, conflicts]).toEqual([34.6, [], []]);
    expect(sessions.length).toBe(12 * 20 + 2 * 8 + 3 + 2 * 8 + 3);
    for (const session of sessions)
      expect(Object.keys(session)).toEqual([
        'id',
        'kind',
        'start',
        'end',
        'preparers',
        'preparationMinutes',
        'people',
        'week',
        'state',
      ]);
  });

  it('says in a sentence what found no place and what would make it', async () => {
    const people = team({ sellers: 4, hours: 1 });
    const { unplaced } = await scheduleOf(planFile('short.mensenda', { people, plan: { weeks: 8 } }));
    expect(unplaced.length).toBeGreaterThan(0);
    for (const each of unplaced) {
      expect(each).toMatchObject({ kind: 'coaching', code: 'hours' });
      expect(each.reason).toMatch(
        /^\d coachingsamtal för Säljchef 1 och Säljare \d får inte plats: säljchefens timmar i veckan räcker inte\.$/,
      );
      expect(each.remedy).toMatch(
        /^Säljchef 1 får plats med alla sina samtal om det finns \d(,5)? timmar i veckan för coaching\.$/,
      );
    }
    const { out } = await runCommand(['schedule', join(folder, 'short.mensenda')]);
    expect(out).toContain('Det som inte fick plats');
    expect(out).toContain(String(unplaced[0]?.reason));
  });

  it('lists what a person has put where it does not fit', async () => {
    const booking = {
      id: 'coaching-seller-1-1',
      kind: 'coaching',
      people: ['coach-1', 'seller-1'],
      start: '2027-03-06T12:15:00+01:00',
      end: '2027-03-06T13:00:00+01:00',
      state: 'locked',
    };
    const path = planFile('clash.mensenda', { plan: { bookings: [booking] } });
    const { conflicts } = await scheduleOf(path);
    expect(conflicts).toContainEqual({ id: booking.id, rule: 'day', people: expect.any(Array) as unknown });
    const { out } = await runCommand(['schedule', path]);
    expect(out).toMatch(
      /2027-03-06 12:15 Coaching \(.*Säljchef 1.*\): ligger på en dag som inte går att boka/,
    );
  });
});

describe('calendar', () => {
  it('writes all.ics and one file for each person, and says so', async () => {
    const out = join(folder, 'calendar');
    const { exitCode, out: said } = await runCommand(['calendar', usual, '--out', out]);
    expect([exitCode, said.replaceAll('\u00a0', ' ')]).toEqual([0, `Skrev 17 kalenderfiler i ${out}\n`]);
    expect(readdirSync(out)).toContain('anna.ics');
    expect(readFileSync(join(out, 'all.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it('holds sessions and nothing else, unless the celebrations or the trainer’s days are asked for', async () => {
    const days = async (name: string, ...options: readonly string[]): Promise<number> => {
      const out = join(folder, `days-${name}${options.join('')}`);
      expect((await runCommand(['calendar', usual, '--out', out, ...options])).exitCode).toBe(0);
      return readFileSync(join(out, name), 'utf8').split('DTSTART;VALUE=DATE:').length - 1;
    };
    expect([await days('anna.ics'), await days('kim.ics')]).toEqual([0, 0]);
    expect(await days('anna.ics', '--celebrations')).toBeGreaterThan(0);
    expect(await days('anna.ics', '--trainer-days')).toBe(0);
    expect(await days('kim.ics', '--trainer-days')).toBe(3);
  });

  it('is refused where a file stands in the way', async () => {
    const out = join(folder, 'file');
    writeFileSync(out, 'old');
    expect(await runCommand(['calendar', usual, '--out', out])).toEqual({
      exitCode: 1,
      out: '',
      errors: `${out} är ingen mapp. Välj en mapp och försök igen. Det som fanns där förut är kvar.\n`,
    });
    expect(readFileSync(out, 'utf8')).toBe('old');
  });
});

describe('proposal', () => {
  it('writes the offer in the language of the plan, or the one asked for', async () => {
    for (const [arguments_, heading] of [
      [[], 'Investering'],
      [['--language', 'en'], 'Investment'],
    ] as const) {
      const out = join(folder, `offer-${heading}.docx`);
      expect(await runCommand(['proposal', usual, '--out', out, ...arguments_])).toEqual({
        exitCode: 0,
        out: `Skrev ${out}\n`,
        errors: '',
      });
      const { value } = await mammoth.convertToHtml({ path: out });
      expect(value).toMatch(new RegExp(`<h1>.*${heading}.*</h1>`));
      expect(value).toContain('Anna Bergström');
    }
  });

  it('can put initials for the names', async () => {
    const out = join(folder, 'initials.docx');
    expect((await runCommand(['proposal', usual, '--out', out, '--initials'])).exitCode).toBe(0);
    const { value } = await mammoth.extractRawText({ path: out });
    expect(value).toContain('A.B.');
    expect(value).not.toContain('Bergström');
  });

  it('shows the key ratio as whole minutes, as a search would find it', async () => {
    const out = join(folder, 'ratio.docx');
    expect((await runCommand(['proposal', usual, '--out', out])).exitCode).toBe(0);
    const { value } = await mammoth.extractRawText({ path: out });
    expect(value).toContain('35 min coaching per säljare och vecka');
  });

  it.skipIf(process.platform === 'win32')(
    'never writes over the plan file, not even through a link',
    async () => {
      const plan = planFile('plan.mensenda', {});
      const before = readFileSync(plan, 'utf8');
      const link = join(folder, 'link.docx');
      symlinkSync(plan, link);
      const { exitCode, out } = await runCommand(['proposal', plan, '--out', link]);
      expect([exitCode, out, readFileSync(plan, 'utf8')]).toEqual([2, '', before]);
    },
  );

  it('keeps the old offer where the new one cannot be written', async () => {
    const out = join(folder, 'locked.docx');
    writeFileSync(out, 'old', { mode: 0o444 });
    const { exitCode, errors } = await runCommand(['proposal', usual, '--out', out]);
    expect([exitCode, readFileSync(out, 'utf8')]).toEqual([1, 'old']);
    expect(errors).toMatch(/går inte att ersätta: .*försök igen\. Det som fanns där förut är kvar\.\n$/);
  });
});
