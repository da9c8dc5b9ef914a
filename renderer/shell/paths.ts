/** Where each screen is: the addresses behind the `#`. */

/** The plan's sections in their order. */
export const PLAN_SECTIONS = [
  'about',
  'people',
  'rhythm',
  'hours',
  'calendar',
  'behaviours',
  'celebrations',
  'refill',
  'questions',
  'demands',
  'investment',
  'offer',
] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];

export const PATTERNS = {
  overview: '/',
  clients: '/clients',
  newClient: '/clients/new',
  client: '/client/:id',
  plan: '/plan/:id/:section',
  /** The meeting before there is a plan, and with one. */
  newMeeting: '/meeting',
  meeting: '/meeting/:id',
  /** The trainer's own: as a month, a week or a list, around a day. */
  calendar: '/calendar/:view?/:day?',
  settings: '/settings',
} as const;

const PRINT = '#/print/';

/** What a page for print is to draw, from the address's part with the `#`; null for the window's own pages. */
export const printJob = (hash: string): string | null =>
  hash.startsWith(PRINT) ? hash.slice(PRINT.length) : null;

export const clientPath = (id: string): string => `/client/${encodeURIComponent(id)}`;

export const planPath = (id: string, section: PlanSection = 'rhythm'): string =>
  `/plan/${encodeURIComponent(id)}/${section}`;

export const agendaPath = (view: string | null = null, day: string | null = null): string =>
  ['/calendar', view, day].filter((part) => part !== null).join('/');

export const meetingPath = (id: string | null): string =>
  id === null ? PATTERNS.newMeeting : `/meeting/${encodeURIComponent(id)}`;

export function isMeeting(address: string): boolean {
  return address === PATTERNS.newMeeting || address.startsWith(`${PATTERNS.newMeeting}/`);
}

export function isPlanSection(section: string): section is PlanSection {
  return PLAN_SECTIONS.some((one) => one === section);
}
