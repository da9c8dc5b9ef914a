/**
 * Public holidays of NO, 2020 to 2045: written by `npm run holidays`, not by hand.
 * Made from date-holidays 3.37.0 (https://github.com/commenthol/date-holidays), by commenthol and contributors.
 * Its code: ISC. Its data, of which this table is a selection and so under the same licence: CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/), drawn in part from Wikipedia. Which days count, and every source: docs/holidays.md.
 */
import type { HolidayTable } from './holidayTable.ts';
export declare const no: HolidayTable;
