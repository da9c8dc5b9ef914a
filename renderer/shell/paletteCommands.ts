/** The palette's own commands in their order, each with its words in the texts. What a screen offers stands before them. */

export const OF_A_PLAN = [
  'word',
  'calendars',
  'wallCalendar',
  'savePlanFile',
  'saveVersion',
  'nextCohort',
  'saveTemplate',
  'applyTemplate',
] as const;

export const ANYWHERE = [
  'meeting',
  'newClient',
  'openPlanFile',
  'undo',
  'redo',
  'overview',
  'clients',
  'calendar',
  'language',
  'light',
  'dark',
  'auto',
  'initials',
  'names',
  'bigger',
  'smaller',
  'normal',
  'fullScreen',
  'backup',
  'settings',
  'help',
  'showLog',
  'about',
] as const;

export type PaletteCommand = (typeof OF_A_PLAN)[number] | (typeof ANYWHERE)[number];
