/** Every problem as a sentence: what happened, and what was kept and what to do. */
import type { Problem } from '#contract/problems.ts';
import type { BusyFault } from '#domain/busyFile.ts';
import type { SheetFault } from '#domain/peopleFile/sheet.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { AskFailed } from '../api.ts';

export interface ProblemSentence {
  readonly title: string;
  readonly text: string;
}

/** The compiler sees to it that no kind is without its sentence. */
export function problemSentence(
  problem: Problem,
  { problems, peopleImport, busyFile }: Pick<Texts, 'problems' | 'peopleImport' | 'busyFile'>,
): ProblemSentence {
  if (problem.kind === 'faultyFile') return problems.faultyFile(problem.name);
  if (problem.kind === 'noPeopleIn')
    return {
      title: peopleImport.notTaken(problem.name),
      text: `${sheetFaultSentence(problem.fault, peopleImport)} ${peopleImport.kept}`,
    };
  if (problem.kind === 'noBusyTimesIn')
    return {
      title: busyFile.notTaken(problem.name),
      text: `${busyFaultSentence(problem.fault, busyFile)} ${busyFile.kept}`,
    };
  if (problem.kind === 'noLogo') return problems.noLogo[problem.fault](problem.name);
  if (problem.kind === 'cannotWrite') return problems.cannotWrite[problem.why](problem.name);
  if (problem.kind === 'cannotRead') return problems.cannotRead[problem.why](problem.name);
  return problems[problem.kind];
}

/** What an ask has failed with; anything unforeseen is the program's own fault. */
export function problemOf(failure: Problem | Error): Problem {
  if (failure instanceof AskFailed) return failure.problem;
  return failure instanceof Error ? { kind: 'internal' } : failure;
}

/** What a file or a text lacks to be a list of people, and what to do. */
export function sheetFaultSentence(fault: SheetFault, { problems }: Texts['peopleImport']): string {
  if (fault.kind === 'tooLarge') return problems.tooLarge(fault);
  if (fault.kind === 'tooManyRows' || fault.kind === 'tooManyColumns') return problems[fault.kind](fault);
  return problems[fault.kind]();
}

/** What keeps a person's own calendar from being read, and what to do; of its lines one by one. */
function busyFaultSentence(fault: BusyFault, busyFile: Texts['busyFile']): string {
  const { problems } = busyFile;
  if (fault.kind === 'lines') return linesSentence(fault, busyFile);
  if (fault.kind === 'tooLarge') return problems.tooLarge(fault);
  if (fault.kind === 'tooOften') return problems.tooOften(fault);
  if (fault.kind === 'tooHeavy') return problems.tooHeavy(fault);
  return 'most' in fault ? problems[fault.kind](fault) : problems[fault.kind]();
}

function linesSentence(
  { faults, unlisted }: BusyFault & { readonly kind: 'lines' },
  { expected, onLine, ...texts }: Texts['busyFile'],
): string {
  const said = faults.map((fault) => onLine(fault.line, fault.property, expected[fault.expected]));
  return [...said, ...(unlisted === 0 ? [] : [texts.unlisted(unlisted)])].join(' ');
}
