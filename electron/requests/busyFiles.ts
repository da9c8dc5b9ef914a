import { basename } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import type { BusyFile } from '#contract/replies.ts';
import type { Input } from '#contract/requests.ts';
import { MOST_CALENDAR_BYTES } from '#domain/busyFile.ts';
import { isoDate } from '#domain/calendar/days.ts';
import { planSpan } from '#domain/calendar/workdays.ts';
import type { Person, Plan } from '#domain/plan.ts';
import { toPlan } from '#domain/planFile.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readBusyInLimits } from '../busyFile/inLimits.ts';
import { addressIn, addressInName } from '../busyFile/owner.ts';
import { uidPrefix } from '../documents/calendar/identity.ts';
import { readBytes } from '../documents/readBytes.ts';
import { exportPlan } from '../store/planFiles.ts';
import type { Answers } from './answers.ts';
import { cannotRead } from './cannotRead.ts';
import type { Services } from './services.ts';

type Asked = Input<'busyFiles.open'>;
interface CalendarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function busyFileAnswers({ store, desktop, threads }: Services) {
  const planWith = ({ plan: id, person }: Asked): Result<{ plan: Plan; whose: Person }, Problem> => {
    const file = store.use((open) => exportPlan(open, id));
    if (!file.ok) return file;
    const plan = toPlan(file.value);
    const whose = plan.people.find((one) => one.id === person);
    return whose === undefined ? problem({ kind: 'notFound' }) : ok({ plan, whose });
  };
  const read = async (asked: Asked, { name, bytes }: CalendarFile): Promise<Result<BusyFile, Problem>> => {
    const found = planWith(asked);
    if (!found.ok) return found;
    const { plan, whose } = found.value;
    const span = planSpan(plan);
    // As the app's calendar files, the command's and the trainer's own calendar begin them.
    const own = [plan.id ?? asked.plan, uidPrefix(plan), `agenda.${asked.plan}`];
    const job = {
      ...{ bytes, ...span, timeZone: plan.calendar.timeZone },
      own: own.map((beginning) => `${beginning}.`),
      owners: [addressIn(whose.email ?? ''), addressInName(name)].filter((address) => address !== null),
    };
    const times = await readBusyInLimits(threads, job);
    if (!times.ok) return problem({ kind: 'noBusyTimesIn', name, fault: times.problem });
    const days = { since: isoDate(span.first), until: isoDate(span.last) };
    return ok({ kind: 'read', name, ...times.value, ...days });
  };
  return {
    'busyFiles.open': async (asked) => {
      const found = planWith(asked);
      if (!found.ok) return found;
      const path = await desktop.chooseBusyFile();
      if (path === null) return ok({ kind: 'cancelled' });
      const name = basename(path);
      const bytes = await readBytes(path, MOST_CALENDAR_BYTES);
      return bytes.ok ? read(asked, { name, bytes: bytes.value }) : problem(cannotRead(bytes.problem, name));
    },
    'busyFiles.drop': ({ file, ...asked }) => read(asked, file),
  } satisfies Pick<Answers, 'busyFiles.open' | 'busyFiles.drop'>;
}
