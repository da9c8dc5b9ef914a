import type { CommandTexts } from '#resources/texts/commandTexts.ts';
import type { UsageProblem } from './parseUsage.ts';

/** What is wrong with the command line, and where to see how it is written. */
export function usageText(fault: UsageProblem, { command: { usage } }: CommandTexts): string {
  return `${sentenceOf(fault, usage)} ${usage.seeHelp}`;
}

function sentenceOf(fault: UsageProblem, usage: CommandTexts['command']['usage']): string {
  if (fault.kind === 'unknownOption') return usage.unknownOption(fault.option, fault.name);
  if (fault.kind === 'unknownLanguage') return usage.unknownLanguage(fault.value);
  if ('option' in fault) return usage[fault.kind](fault.option);
  return 'name' in fault ? usage[fault.kind](fault.name) : usage[fault.kind];
}
