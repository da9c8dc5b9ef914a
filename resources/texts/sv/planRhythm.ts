import { format } from './formats.ts';

const { number, list } = format;

const sessions = (count: number): string => (count === 1 ? 'ett samtal' : `${number(count)} samtal`);
const times = (count: number): string => (count === 1 ? 'en gång' : `${number(count)} gånger`);
const weeks = (count: number): string => (count === 1 ? 'en vecka' : `${number(count)} veckor`);

/** How often, how long, and what follows from it. */
export const rhythm = {
  lede: 'Hur ofta ni ses mellan modulerna och efter den sista.',
  often: 'Hur ofta',
  long: 'Hur länge',
  preparation: 'Förberedelse',
  minutes: 'min',
  /** After the figure. */
  perMonth: (times: number): string => (times === 1 ? 'gång i månaden' : 'gånger i månaden'),
  perQuarter: (times: number): string => (times === 1 ? 'gång i kvartalet' : 'gånger i kvartalet'),
  minimum: 'forskningens minimum',
  /** 2.5 is said as 2–3. */
  times: (count: number): string =>
    count > 1 && Number.isInteger(2 * count) && !Number.isInteger(count)
      ? `${number(Math.floor(count))}–${number(Math.ceil(count))}`
      : number(count, 2),
  group: 'I varje samtal',
  /** After the figure. */
  inTalk: (count: number): string => (count === 1 ? 'säljare' : 'säljare ihop'),
  start: {
    is: 'Tätare i början',
    isMore: 'Fler samtal de första veckorna, sedan rytmen här ovanför.',
    often: 'Hur ofta i början',
    weeks: 'I hur många veckor',
    week: (count: number): string => (count === 1 ? 'vecka' : 'veckor'),
  },
  decide: 'Bestäm när',
  decideThis: (what: string): string => `Bestäm när: ${what}`,
  means: {
    coaching: (count: number, planWeeks: number): string =>
      count === 0
        ? 'Ingen säljare får något samtal.'
        : `Varje säljare får ${sessions(count)} på ${weeks(planWeeks)}.`,
    productTraining: (count: number): string =>
      count === 0
        ? 'Ingen produktutbildning ligger i planen.'
        : `Varje säljchef samlar sina säljare ${times(count)} under planen.`,
    processReview: (count: number): string =>
      count === 0
        ? 'Inget möte om säljprocessen ligger i planen.'
        : `Säljledningen möts ${times(count)} under planen.`,
    refill: (count: number): string =>
      count === 0
        ? 'Ingen påfyllnad ligger i planen. Då får ingen säljchef egen tid att tömma ur och fylla på.'
        : `Varje säljchef får påfyllnad och avtankning ${times(count)} under planen.`,
  },
  check: {
    coaching: {
      below:
        'Det är under forskningens minimum, 2–3 gånger i månaden. Då blir omdömet för tunt, här och i offerten.',
      meets: 'Det når forskningens minimum.',
      above: 'Det är mer än forskningens minimum.',
    },
    productTraining: {
      below:
        'Det är under forskningens minimum, en gång i månaden. Omdömet ändras inte, men offerten säger att ni inte är där än.',
      meets: 'Det når forskningens minimum.',
    },
    processReview: {
      below:
        'Det är under forskningens minimum, en gång i kvartalet. Omdömet ändras inte, men offerten säger att ni inte är där än.',
      meets: 'Det når forskningens minimum.',
    },
  },
  /** Where no study says how often. */
  noStudy: {
    refill: 'Ingen studie säger hur ofta. En gång i månaden är en tumregel.',
    checkpoint: 'Ingen studie säger när. Dag 30, 60 och 120 är en tumregel.',
  },
  nobodyRefills: 'Ingen fyller på säljcheferna än. Lägg till deras chef bland deltagarna.',
  someNotRefilled: (coaches: string): string => `Ingen fyller på ${coaches} än.`,
  toPeople: 'Till deltagarna',
  trainerDays: {
    name: 'Dina egna dagar',
    who: 'kickoff, observation, coaching av säljcheferna',
    count: (days: number): string =>
      days === 0 ? 'inga än' : days === 1 ? '1 dag' : `${number(days)} dagar`,
    hours: (hours: number): string => `${number(hours)}\u00a0h`,
    lede: 'Dagar då du arbetar hos kunden. De hamnar i din kalender och nämns i offerten.',
    title: 'Vad',
    date: 'Dag',
    hoursLabel: 'Timmar',
    of: (field: string, day: string): string => `${field}: ${day}`,
    newOne: 'ny dag',
    titleHint: 'Ny dag, till exempel kickoff',
    hoursHint: 'h',
    unit: 'h',
    add: 'Lägg till',
    remove: (day: string): string => `Ta bort: ${day}`,
    questions: {
      outside: (first: string, last: string): string =>
        `Dagen ligger utanför planen, ${first}–${last}. Är det rätt dag?`,
      redDay: (name: string): string => `Det är ${name}, en röd dag. Är det rätt dag?`,
      pause: (reason: string | null): string =>
        reason === null
          ? 'Då är det uppehåll. Är det rätt dag?'
          : `Då är det uppehåll: ${reason}. Är det rätt dag?`,
      freeDay: (weekday: string): string => `Det är en ${weekday}, ingen arbetsdag. Är det rätt dag?`,
      away: (who: string): string => `${who} är borta då. Är det rätt dag?`,
    },
  },
  checkpoints: {
    days: 'Dagar efter starten',
    example: 'till exempel 30, 60, 120',
    expected: 'Skriv antal dagar efter starten, till exempel 30, 60, 120. Varje dag en gång.',
    usual: 'Dag 30, 60 och 120',
    none: 'Ingen avstämning ligger i planen. Då ses ni inte och stämmer av hur det går.',
    dates: (dates: readonly string[]): string =>
      `Vi stämmer av ${list(dates)}, eller första möjliga dag efter.`,
    after: (days: readonly number[]): string =>
      `Dag ${list(days.map((day) => number(day)))} kommer efter planens slut och bokas inte.`,
  },
};
