/** What the user has chosen for the whole app. */
import { z } from 'zod/mini';

export const language = z.enum(['sv', 'en']);

export const settings = z.strictObject({
  language,
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** 1 is the size as it is drawn. */
  zoom: z.number().check(z.gte(0.5), z.lte(2)),
  /** `auto`: folded where a panel shares the width. */
  rail: z.enum(['auto', 'wide', 'folded']),
  /** Whether people are shown by their initials, as on a screen that is shared. */
  initials: z.boolean(),
  /** Minutes before a talk that an exported calendar reminds; null for no reminder. */
  calendarAlarm: z.nullable(z.int().check(z.gte(0), z.lte(2880))),
  /** The colour of the offers as six hex digits; empty for the house's own. */
  accent: z.string().check(z.regex(/^(?:[0-9A-F]{6})?$/u)),
  /** Who makes the offers: stands in every new plan. */
  consultant: z.strictObject({
    name: z.string().check(z.maxLength(300)),
    company: z.string().check(z.maxLength(300)),
    email: z.string().check(z.maxLength(300)),
    phone: z.string().check(z.maxLength(300)),
  }),
});
export type Settings = z.infer<typeof settings>;
