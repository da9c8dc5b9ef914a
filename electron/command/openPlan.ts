import { createReadStream } from 'node:fs';
import { readPlanFile, toPlan } from '#domain/planFile.ts';
import type { FaultyFile } from '#domain/planFile/faults.ts';
import { MOST_FAULTS_COUNTED } from '#domain/planFile/reading.ts';
import { MOST_BYTES } from '#domain/planFile/json.ts';
import type { Plan } from '#domain/plan.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { CommandTexts } from '#resources/texts/commandTexts.ts';

/** Reads the plan of a file. The problem is the lines to say so, in the plan's language. */
export async function openPlan(
  file: string,
  loadTexts: (language: Plan['language']) => Promise<CommandTexts>,
): Promise<Result<Plan, readonly string[]>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return problem([unreadable(file, bytes.problem, await loadTexts('sv'))]);
  const read = readPlanFile(bytes.value);
  if (read.ok) return ok(toPlan(read.value));
  return problem(await faultLines(file, read.problem, await loadTexts(read.problem.language)));
}

/** One byte more than the most a plan may have is enough to see that it is too large: also of what never ends. */
async function bytesOf(file: string): Promise<Result<Uint8Array, string>> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(file, { end: MOST_BYTES }))
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    return ok(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      return problem(error.code);
    throw error;
  }
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
