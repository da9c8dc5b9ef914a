import type { Plan } from '#domain/plan.ts';
import { loadCommandTexts } from '#resources/texts/commandTexts.ts';
import { languageOf } from './languageOf.ts';
import { openPlan } from './openPlan.ts';
import { done, failed, wrongUsage, type Outcome } from './outcome.ts';
import { parseUsage, type Usage } from './parseUsage.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Does what the command line asks for. Each command loads only what it needs. */
export async function run(arguments_: readonly string[], environment: Environment): Promise<Outcome> {
  const usage = parseUsage(arguments_);
  const own = languageOf(environment);
  if (!usage.ok) {
    const { usageText } = await import('./usageText.ts');
    return wrongUsage(usageText(usage.problem, await loadCommandTexts(own)));
  }
  if (usage.value.kind === 'help') return done([(await loadCommandTexts(own)).command.help]);
  try {
    const plan = await openPlan(usage.value.file, loadCommandTexts);
    return plan.ok ? await runOn(plan.value, usage.value) : failed(plan.problem);
  } catch (error) {
    // A fault of the program itself: said in one line, since a stack trace helps nobody who meets it.
    const { command } = await loadCommandTexts(own);
    return failed([command.unexpected(error instanceof Error ? error.message : String(error))]);
  }
}

async function runOn(plan: Plan, usage: Exclude<Usage, { kind: 'help' }>): Promise<Outcome> {
  switch (usage.kind) {
    case 'figures':
      return (await import('./figures.ts')).showFigures(
        plan,
        await loadCommandTexts(plan.language),
        usage.isJson,
      );
    case 'schedule':
      return (await import('./schedule.ts')).showSchedule(
        plan,
        await loadCommandTexts(plan.language),
        usage.isJson,
      );
    case 'calendar':
      return (await import('./calendar.ts')).writeCalendar(plan, usage);
    case 'proposal':
      return (await import('./proposal.ts')).writeProposal(plan, usage);
  }
}
