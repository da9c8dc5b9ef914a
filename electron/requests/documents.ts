import type { Parsed } from '#contract/requests.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { peopleCsv } from '#domain/peopleFile/peopleCsv.ts';
import type { IsoDate } from '#domain/plan.ts';
import { toPlan, writePlanFile } from '#domain/planFile.ts';
import { ok, problem } from '#domain/result.ts';
import { loadTexts } from '#resources/texts/texts.ts';
import { planName } from '../documents/fileNames.ts';
import { writeWhole } from '../documents/writeWhole.ts';
import { exportPlan } from '../store/planFiles.ts';
import { logosOf } from '../store/logos.ts';
import { planNow, saveOffered } from '../store/versions.ts';
import type { GuideBytes, GuideJob } from '../work/exportGuide.ts';
import type { WordBytes, WordJob } from '../work/exportWord.ts';
import { agendaAnswers } from './agenda.ts';
import type { Answers } from './answers.ts';
import { makeCalendars } from './calendars.ts';
import { CANCELLED, keepExports, type ExportOf, type ExportReply } from './exports.ts';
import type { Services } from './services.ts';
import { wallCalendarAnswers } from './wallCalendar.ts';

export function documentAnswers(services: Services) {
  const { store, desktop } = services;
  const exports = keepExports(services);
  const exportOf: ExportOf = async (plan, make) => {
    const file = store.use((open) => exportPlan(open, plan));
    return file.ok ? exports.run((running) => make(file.value, running)) : file;
  };

  return {
    ...wordAnswers(services, exportOf),
    ...wallCalendarAnswers(services, exportOf),
    ...agendaAnswers(services, exports),
    'documents.calendars': ({ plan }) =>
      exportOf(plan, (file, running) => makeCalendars(services, plan, file, running)),
    'documents.planFile': ({ plan }) =>
      exportOf(plan, async (file, running) => {
        const path = await desktop.askPlanFilePath(planName(file));
        if (path === null) return CANCELLED;
        return running.written(await writeWhole(path, writePlanFile(file)), path);
      }),
    'documents.people': ({ plan, language }) =>
      exportOf(plan, async (file, running) => {
        const path = await desktop.askPeoplePath(planName(file));
        if (path === null) return CANCELLED;
        const { list } = (await loadTexts(language)).peopleImport;
        return running.written(await writeWhole(path, peopleCsv(toPlan(file), list)), path);
      }),
    'documents.cancel': () => {
      exports.cancel();
      return ok(null);
    },
    'documents.show': ({ job, how }) => exports.show(job, how),
  } satisfies Pick<
    Answers,
    | 'documents.word'
    | 'documents.guide'
    | 'documents.wallCalendar'
    | 'print.sheets'
    | 'print.drawn'
    | 'documents.calendars'
    | 'documents.agenda'
    | 'documents.planFile'
    | 'documents.people'
    | 'documents.cancel'
    | 'documents.show'
  >;
}

/** What is written with Word's layout. */
function wordAnswers(services: Services, exportOf: ExportOf) {
  const { desktop, threads } = services;
  return {
    'documents.word': (input) => makeOffer(services, exportOf, input),
    'documents.guide': ({ plan, guide, language, initials }) =>
      exportOf(plan, async (file, running) => {
        if (toPlan(file).guides[guide] === undefined) return problem({ kind: 'notFound' });
        const path = await desktop.askWordPath(planName(file), 'guide');
        if (path === null) return CANCELLED;
        const job: GuideJob = { plan: writePlanFile(file), guide, language, initials };
        const bytes = await threads.run<GuideJob, GuideBytes>('exportGuide', job, running);
        return running.written(await writeWhole(path, bytes), path);
      }),
  } satisfies Pick<Answers, 'documents.word' | 'documents.guide'>;
}

/** The Word file, and with it a version of the plan. */
function makeOffer(
  services: Services,
  exportOf: ExportOf,
  { plan, language, initials }: Parsed<'documents.word'>,
): ExportReply | Promise<ExportReply> {
  const { store, desktop, threads, clock, settings } = services;
  const now = store.use((open) => planNow(open, plan));
  if (!now.ok) return now;
  const logos = store.use((open) => logosOf(open, plan));
  if (!logos.ok) return logos;
  return exportOf(plan, async (file, running) => {
    const path = await desktop.askWordPath(planName(file), 'word');
    if (path === null) return CANCELLED;
    const today = clock.today();
    const job: WordJob = {
      plan: writePlanFile(file),
      ...{ language, initials, logos: logos.value, accent: settings.current().accent, today },
    };
    const bytes = await threads.run<WordJob, WordBytes>('exportWord', job, running);
    const reply = running.written(await writeWhole(path, bytes), path);
    const { date } = toPlan(file).proposal;
    if (reply.ok) await keepOffered(services, plan, now.value, date ?? today);
    return reply;
  });
}

/** What was offered becomes a version, named after the offer's date in the language of the program. */
async function keepOffered(
  { store, settings, push }: Services,
  plan: string,
  documents: PlanDocuments,
  date: IsoDate,
): Promise<void> {
  const { format, versions } = await loadTexts(settings.current().language);
  const name = versions.ofOffer(format.date(date));
  const kept = store.use((open) => saveOffered(open, plan, { name, documents }));
  if (!kept.ok) push('trouble', { problem: kept.problem });
}
