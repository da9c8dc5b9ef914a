import { basename } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import type { BusyFile } from '#contract/replies.ts';
import { MOST_CALENDAR_BYTES } from '#domain/busyFile.ts';
import { isoDate } from '#domain/calendar/days.ts';
import { planSpan } from '#domain/calendar/workdays.ts';
import type { Plan } from '#domain/plan.ts';
import { toPlan } from '#domain/planFile.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readBusyInLimits } from '../busyFile/inLimits.ts';
import { uidPrefix } from '../documents/calendar/identity.ts';
import { readBytes } from '../documents/readBytes.ts';
import { exportPlan } from '../store/planFiles.ts';
import type { Answers } from './answers.ts';
import { cannotRead } from './cannotRead.ts';
import type { Services } from './services.ts';

export function busyFileAnswers({ store, desktop, threads }: Services) {
  const read = async (
    plan: Plan,
    own: readonly string[],
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Result<BusyFile, Problem>> => {
    const span = planSpan(plan);
    const job = { bytes, ...span, timeZone: plan.calendar.timeZone, own };
    const found = await readBusyInLimits(threads, job);
    if (!found.ok) return problem({ kind: 'noBusyTimesIn', name, fault: found.problem });
    const days = { since: isoDate(span.first), until: isoDate(span.last) };
    return ok({ kind: 'read', name, ...found.value, ...days });
  };
  return {
    'busyFiles.open': async ({ plan: id }) => {
      const file = store.use((open) => exportPlan(open, id));
      if (!file.ok) return file;
      const path = await desktop.chooseBusyFile();
      if (path === null) return ok({ kind: 'cancelled' });
      const name = basename(path);
      const bytes = await readBytes(path, MOST_CALENDAR_BYTES);
      if (!bytes.ok) return problem(cannotRead(bytes.problem, name));
      const plan = toPlan(file.value);
      // As the app's calendar files, the command's and the trainer's own calendar begin them.
      const own = [plan.id ?? id, uidPrefix(plan), `agenda.${id}`].map((beginning) => `${beginning}.`);
      return read(plan, own, { name, bytes: bytes.value });
    },
  } satisfies Pick<Answers, 'busyFiles.open'>;
}
