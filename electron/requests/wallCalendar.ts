import type { Parsed } from '#contract/requests.ts';
import { writePlanFile, type PlanFile } from '#domain/planFile.ts';
import { ok, problem } from '#domain/result.ts';
import type { WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import { planName } from '../documents/fileNames.ts';
import { writeWhole } from '../documents/writeWhole.ts';
import type { WallJob } from '../thread/wallOf.ts';
import type { Answers } from './answers.ts';
import { CANCELLED, type ExportOf, type ExportReply, type Running } from './exports.ts';
import type { Services } from './services.ts';

type Asked = Omit<Parsed<'documents.wallCalendar'>, 'plan'>;

const STEPS = 3;

/** The wall calendar, and what the page that draws it for print asks. */
export function wallCalendarAnswers(services: Services, exportOf: ExportOf) {
  const { press } = services;
  return {
    'documents.wallCalendar': ({ plan, ...asked }) =>
      exportOf(plan, (file, running) =>
        asked.form === 'print'
          ? printOut(services, file, asked, running)
          : save(services, file, asked, asked.form, running),
      ),
    'print.sheets': ({ job }) => {
      const calendar = press.calendarOf(job);
      return calendar === null ? problem({ kind: 'notFound' }) : ok(calendar);
    },
    'print.drawn': ({ job }) => {
      press.drawn(job);
      return ok(null);
    },
  } satisfies Pick<Answers, 'documents.wallCalendar' | 'print.sheets' | 'print.drawn'>;
}

async function printOut(
  services: Services,
  file: PlanFile,
  asked: Asked,
  running: Running,
): Promise<ExportReply> {
  running.step(0, STEPS);
  const calendar = await calendarFor(services, file, asked, running);
  const outcome = await services.press.print(calendar, running.signal);
  if (outcome === 'failed') return problem({ kind: 'cannotPrint' });
  return outcome === 'cancelled' ? CANCELLED : ok({ kind: 'printed' });
}

async function save(
  services: Services,
  file: PlanFile,
  asked: Asked,
  form: 'pdf' | 'word',
  running: Running,
): Promise<ExportReply> {
  const path = await services.desktop.askWallCalendarPath(planName(file), form);
  if (path === null) return CANCELLED;
  const bytes =
    form === 'pdf'
      ? await services.press.pdf(await calendarFor(services, file, asked, running), running.signal)
      : await services.threads.run<WallJob, Uint8Array>('exportWall', jobOf(services, file, asked), running);
  return running.written(await writeWhole(path, bytes), path);
}

function calendarFor(
  services: Services,
  file: PlanFile,
  asked: Asked,
  running: Running,
): Promise<WallCalendar> {
  return services.threads.run<WallJob, WallCalendar>('wallSheets', jobOf(services, file, asked), running);
}

const jobOf = ({ clock }: Services, file: PlanFile, { language, initials, paper }: Asked): WallJob => ({
  plan: writePlanFile(file),
  today: clock.today(),
  language,
  initials,
  paper,
});
