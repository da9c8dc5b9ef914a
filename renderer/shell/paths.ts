/** Where each screen is: the addresses behind the `#`. */

/** The plan's sections in their order. */
export const PLAN_SECTIONS = [
  'about',
  'people',
  'rhythm',
  'hours',
  'calendar',
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
  calendar: '/calendar',
  settings: '/settings',
} as const;

export const clientPath = (id: string): string => `/client/${encodeURIComponent(id)}`;

export const planPath = (id: string, section: PlanSection = 'rhythm'): string =>
  `/plan/${encodeURIComponent(id)}/${section}`;

export function isPlanSection(section: string): section is PlanSection {
  return PLAN_SECTIONS.some((one) => one === section);
}
