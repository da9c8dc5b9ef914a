import { readPlanFile, toPlan } from '#domain/planFile.ts';
import type { FaultyFile } from '#domain/planFile/faults.ts';
import { MOST_FAULTS_COUNTED } from '#domain/planFile/reading.ts';
import type { Plan } from '#domain/plan.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { CommandTexts } from '#resources/texts/commandTexts.ts';
import { readBytes } from '../documents/readBytes.ts';

/** Reads the plan of a file. The problem is the lines to say so, in the plan's language. */
export async function openPlan(
  file: string,
  loadTexts: (language: Plan['language']) => Promise<CommandTexts>,
): Promise<Result<Plan, readonly string[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return problem([unreadable(file, bytes.problem, await loadTexts('sv'))]);
  const read = readPlanFile(bytes.value);
  if (read.ok) return ok(toPlan(read.value));
  return problem(await faultLines(file, read.problem, await loadTexts(read.problem.language)));
}

function unreadable(file: string, code: string, { command: { reading } }: CommandTexts): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return reading.missing(file);
    case 'EISDIR':
      return reading.isFolder(file);
    case 'EACCES':
    case 'EPERM':
      return reading.denied(file);
    default:
      return reading.other(file, code);
  }
}

async function faultLines(file: string, faulty: FaultyFile, texts: CommandTexts): Promise<readonly string[]> {
  const { faultSentence } = await import('#domain/planFile/faultSentence.ts');
  const { faults, unlisted } = faulty;
  const { reading } = texts.command;
  const isCounted = unlisted < MOST_FAULTS_COUNTED;
  const lines = faults.map((fault) => faultSentence(fault, texts));
  const more = isCounted ? texts.faults.more(unlisted) : texts.faults.atLeastMore(unlisted);
  return [
    isCounted ? reading.unusable(file, faults.length + unlisted) : reading.unusableMany(file),
    ...lines,
    ...(unlisted > 0 ? [more] : []),
  ];
}
