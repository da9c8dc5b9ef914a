import { faultSentence } from '#domain/planFile/faultSentence.ts';
import type { Expectation, Fault, FaultyFile } from '#domain/planFile/faults.ts';
import type { Texts } from '#resources/texts/texts.ts';

/** Why the plan cannot take a value, in the words of the field. */
export function refusal({ faults }: FaultyFile, texts: Texts): string {
  const [fault] = faults;
  return fault === undefined ? '' : faultText(fault, texts);
}

function faultText(fault: Fault, texts: Texts): string {
  const { expected } = fault;
  const { refused } = texts.planScreen.fields;
  const { date } = texts.format;
  const { clock } = texts.planScreen.calendar.list;
  if (isPlain(expected)) return refused[expected.kind];
  if (expected.kind === 'withinDay') return refused.withinDay(clock(expected.from), clock(expected.to));
  if (expected.kind === 'knownHolidays')
    return refused.knownHolidays(date(expected.first), date(expected.last));
  if (expected.kind === 'endWithHolidays') return refused.endWithHolidays(date(expected.last));
  if (expected.kind === 'atLeastOneOf') return refused.lastOfRole[expected.role];
  return faultSentence(fault, texts);
}

/** What needs no more to be said. */
const PLAIN = ['line', 'notAfter', 'before', 'atLeastOne'] as const;

function isPlain(expected: Expectation): expected is Expectation<(typeof PLAIN)[number]> {
  return PLAIN.some((kind) => kind === expected.kind);
}
