import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { NO_LOGOS } from '#domain/logo.ts';
import { writePlanFile } from '#domain/planFile.ts';
import { runThread } from '#electron/thread/runThread.ts';
import type { CalendarJob, CalendarsMade } from '#electron/work/exportCalendars.ts';
import type { WordBytes, WordJob } from '#electron/work/exportWord.ts';
import { readWithIcalJs } from '../support/calendarReaders.ts';
import { planFileOf, readOk, team } from '../support/plans.ts';
import { threads } from '../support/threads.ts';

const plan = writePlanFile(
  readOk(
    planFileOf({ client: { name: 'Räksmörgås & Söner AB' }, people: team({ sellers: 12, coaches: 2 }) }),
  ),
);
const wordJob: WordJob = {
  plan,
  language: 'sv',
  initials: false,
  logos: NO_LOGOS,
  accent: '',
  today: '2026-11-24',
};

describe('a thread', () => {
  it('makes the offer, and says how far it has come', async () => {
    const steps: number[][] = [];
    const bytes = await threads.run<WordJob, WordBytes>('exportWord', wordJob, {
      step: (done, of) => steps.push([done, of]),
    });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('Räksmörgås & Söner AB');
    expect(steps).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('makes the calendar files', async () => {
    const wishes = { alarm: null };
    const job: CalendarJob = { plan, now: new Date('2026-11-24T12:00:00Z'), known: [], wishes };
    const { files } = await threads.run<CalendarJob, CalendarsMade>('exportCalendars', job);
    expect(files.map(({ fileName }) => fileName).slice(0, 3)).toEqual([
      'all.ics',
      'coach-1.ics',
      'coach-2.ics',
    ]);
    expect(files).toHaveLength(1 + 14);
    expect(readWithIcalJs(String(files[0]?.text)).length).toBeGreaterThan(50);
  });

  it('ends at once when it is told to, also before it has begun', async () => {
    const stop = new AbortController();
    const made = threads.run('exportWord', wordJob, { signal: stop.signal, step: () => stop.abort() });
    await expect(made).rejects.toThrow('The thread was ended.');
    await expect(threads.run('exportWord', wordJob, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('hands on what went wrong in it', async () => {
    await expect(threads.run('exportWord', { ...wordJob, plan: '{}' })).rejects.toThrow('handed no plan');
    await expect(runThread('/nowhere/at/all.js', {})).rejects.toThrow();
  });
});
