/**
 * Run in a process of its own, to measure work with nothing before it: `inProcess.ts WARMUPS RUNS TASK...`.
 * Writes the measured tasks as JSON; they take turns.
 */
import { deepStrictEqual } from 'node:assert';
import { replan } from '#domain/calendar/replan.ts';
import { schedulePlan } from '#domain/calendar/schedule.ts';
import type { Booking, Plan } from '#domain/plan.ts';
import { buildProposal } from '#domain/proposal/buildProposal.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { timesOf, type Rounds } from './measure.ts';
import { offerPlan, planOf, yearPlan } from './plans.ts';

/** What the process writes. */
export interface InProcess {
  /** Milliseconds of every task: the very first time, and every measured run. */
  readonly tasks: readonly { readonly first: number; readonly times: readonly number[] }[];
  /** Sessions of the last schedule of each task. */
  readonly sessions: readonly number[];
  /** The most memory that the process ever held, in MiB. */
  readonly peakMemory: number;
}

/** Does the work once and says how many sessions it booked. */
type Task = () => number | Promise<number>;

const [warmUps, runs, ...names] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(names, { warmUps: Number(warmUps), runs: Number(runs) })));

async function measure(tasks: readonly string[], rounds: Rounds): Promise<InProcess> {
  const sessions: number[] = [];
  const measured = tasks.map(taskOf).map((task, place) => async () => {
    sessions[place] = await task();
  });
  const all = await timesOf(measured, { warmUps: 0, runs: rounds.warmUps + rounds.runs });
  return {
    tasks: all.map((times) => ({ first: times[0] ?? NaN, times: times.slice(rounds.warmUps) })),
    sessions,
    // Node gives KiB on every system.
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
}

/** `schedule-500`, `away-500`, `moved-500` or `offer-500`, with the number of sellers. */
function taskOf(name: string): Task {
  const [kind = '', number] = name.split('-');
  const sellers = Number(number);
  switch (kind) {
    case 'schedule':
      return scheduling(sellers);
    case 'away':
      return changing(sellers, awaySeller);
    case 'moved':
      return changing(sellers, movedTalk);
    case 'offer':
      return offering(sellers);
    default:
      throw new Error(`There is no task ${name}.`);
  }
}

function scheduling(sellers: number): Task {
  const plan = planOf(yearPlan(sellers));
  return () => schedulePlan(plan).sessions.length;
}

/** One seller is away for two weeks. */
function awaySeller(plan: Plan, number: number): Plan {
  const away = [{ from: '2027-04-05', to: '2027-04-16', reason: null }];
  const id = `seller-${number}`;
  return { ...plan, people: plan.people.map((one) => (one.id === id ? { ...one, away } : one)) };
}

/** One seller's talk is moved to the afternoon of its day. */
function movedTalk(plan: Plan, number: number): Plan {
  const id = `coaching-seller-${number}-5`;
  const at = plan.bookings.findIndex((booking) => booking.id === id);
  const booking = plan.bookings[at];
  if (booking === undefined) throw new Error(`There is no booking ${id}.`);
  const day = booking.start.slice(0, 10);
  const zone = booking.start.slice(19);
  const moved: Booking = {
    ...booking,
    state: 'moved',
    start: `${day}T15:00:00${zone}`,
    end: `${day}T15:45:00${zone}`,
  };
  return { ...plan, bookings: plan.bookings.with(at, moved) };
}

/**
 * All is booked already, and then seller after seller has one change. Each is planned on the answer to the change
 * before it, whose sessions are the plan's bookings, as the window's worker does.
 */
function changing(sellers: number, change: (plan: Plan, number: number) => Plan): Task {
  const plan = planOf(yearPlan(sellers));
  let last = { plan, schedule: schedulePlan(plan) };
  let number = 0;
  const next = (): number => {
    number = (number % sellers) + 1;
    const changed = change({ ...last.plan, bookings: last.schedule.sessions }, number);
    last = { plan: changed, schedule: replan(last, changed) };
    return last.schedule.sessions.length;
  };
  next();
  deepStrictEqual(last.schedule, schedulePlan(last.plan));
  return next;
}

/** The whole way from the plan file's data to the bytes of the Word file. */
function offering(sellers: number): Task {
  const document = offerPlan(sellers);
  return async () => {
    const plan = planOf(document);
    const schedule = schedulePlan(plan);
    const texts = await loadTexts(plan.language);
    await writeWord(buildProposal({ plan, schedule, texts, today: '2026-11-24', initials: false }));
    return schedule.sessions.length;
  };
}
