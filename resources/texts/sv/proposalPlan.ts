import { format } from './formats.ts';
import { firstWeeks, inWords, sentenceStart } from './inWords.ts';

const { number, list } = format;

/** The rhythm beside the research minimum. */
export const plan = {
  title: 'Planen',
  // A common space: the line opens with it, so that it never breaks there, and a search for `35 min` finds it.
  lead: (minutes: string, met: number): string =>
    `${minutes} min coaching per säljare och vecka, samma rytm för alla. ${
      met === 0
        ? 'Den når inte forskningens minimum än.'
        : met === 3
          ? 'Den når forskningens minimum på alla tre punkterna.'
          : `Den når forskningens minimum på ${inWords(met)} av tre punkter.`
    }`,
  groups: (size: number): string => `Samtalen hålls i små grupper, högst ${inWords(size)} säljare i varje.`,
  groupsOf: (size: number): string => `i grupper om högst ${inWords(size)}`,
  start: (weeks: number, times: number, isTighter: boolean): string => {
    const when = firstWeeks(weeks);
    if (times === 0) return `Inga samtal ${when}.`;
    const often = times === 0.5 ? 'varannan månad' : `${frequencyInWords(times)} i månaden`;
    return `${sentenceStart(when)} kommer samtalen ${isTighter ? 'tätare' : 'glesare'}: ${often}.`;
  },
  startOften: (weeks: number, often: string): string => `${firstWeeks(weeks)}: ${often}`,
  firstWeeks,
  table: 'Rytmen bredvid forskningens minimum',
  columns: { what: 'Vad', often: 'Så ofta', long: 'Så länge', minimum: 'Forskningens minimum', you: 'Ni' },
  kinds: {
    coaching: { name: 'Coachingsamtal', who: 'säljchef och säljare' },
    productTraining: { name: 'Produktutbildning', who: 'säljchefen med sina säljare' },
    processReview: { name: 'Förbättra säljprocessen', who: 'säljledningen tillsammans' },
    refill: { name: 'Påfyllnad och avtankning', who: 'säljchefen och chefens chef' },
    checkpoint: { name: 'Avstämning', who: 'säljledningen och vi' },
  },
  whoInGroups: (size: number): string => `säljchefen med högst ${inWords(size)} säljare`,
  notPlanned: 'ingår inte',
  none: '–',
  perMonth: (times: number): string => (times === 0.5 ? 'varannan månad' : `${frequency(times)} i månaden`),
  perQuarter: (times: number): string =>
    times === 0.5 ? 'varannat kvartal' : `${frequency(times)} i kvartalet`,
  length: (minutes: number, preparation: number): string =>
    `${number(minutes)}\u00a0min${preparation === 0 ? '' : ` + ${number(preparation)}\u00a0min förberedelse`}`,
  checkpointDays: (days: readonly number[]): string => `dag ${list(days.map((day) => number(day)))}`,
  /** The days come with what is done on them. */
  trainerDays: (days: readonly string[], more: number): string =>
    `Våra dagar hos er: ${more === 0 ? list(days) : `${days.join(', ')} och ${number(more)} till`}.`,
  trainerDay: (title: string, date: string, hours: string | null): string =>
    hours === null ? `${title} ${date}` : `${title} ${date} (${hours}\u00a0h)`,
  minimum: {
    coaching: 'minst 2–3 gånger i månaden[^prosales]',
    productTraining: 'minst 1 gång i månaden[^retold]',
    processReview: 'minst 1 gång i kvartalet[^retold]',
    none: 'ingen studie',
  },
  check: { below: '– inte än', meets: 'når', above: 'över' },
  growth: (points: number): string =>
    `Företag som håller forskningens takt växer minst ${points} procentenheter mer om året, allt annat lika. Det är ett samband, inte en bevisad orsak, och inget vi lovar.[^prosales]`,
};

/** 2.5 is said as 2–3. */
function frequency(times: number): string {
  if (times < 1) return `${number(times)} gånger`;
  if (!Number.isInteger(times)) return `${number(Math.floor(times))}–${number(Math.ceil(times))} gånger`;
  return times === 1 ? '1 gång' : `${number(times)} gånger`;
}

function frequencyInWords(times: number): string {
  if (times === 1) return 'en gång';
  return Number.isInteger(times) ? `${inWords(times)} gånger` : frequency(times);
}
