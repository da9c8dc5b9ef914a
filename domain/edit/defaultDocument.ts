/** What holds in a plan's document where a field is not there: what a change then starts from. */
import {
  DEFAULT_CALENDAR,
  DEFAULT_CHECKPOINT_MINUTES,
  DEFAULT_CURRENCY,
  DEFAULT_RHYTHM,
  DEFAULT_VAT_RATE,
} from '../planFile/defaults.ts';
import { placeOf, type Address } from './edit.ts';
import type { Json } from './json.ts';

/** The default at an address of the plan's document; null where there is none. */
export function defaultAt(at: Address): Json {
  return placeOf(DEFAULTS, at) ?? null;
}

const { workdays, lunch, timeZone, country, dayStart, dayEnd, softDays } = DEFAULT_CALENDAR;
const { coaching, productTraining, processReview, refill } = DEFAULT_RHYTHM;
const DEFAULTS: Json = {
  language: 'sv',
  plan: {
    rhythm: {
      coaching: { ...coaching, start: null },
      productTraining: { ...productTraining },
      processReview: { ...processReview },
      refill: { ...refill },
    },
    checkpoints: { minutes: DEFAULT_CHECKPOINT_MINUTES },
    calendar: {
      ...{ timeZone, country, dayStart, dayEnd, workdays },
      lunch: lunch === null ? null : { ...lunch },
      softDays: { ...softDays, winterBreak: null },
    },
    investment: { currency: DEFAULT_CURRENCY, vatRate: DEFAULT_VAT_RATE },
    proposal: { alternatives: false },
  },
};
