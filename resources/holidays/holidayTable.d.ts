/** The form of the tables beside this file, which `npm run holidays` writes. */
export declare const FIRST_HOLIDAY_YEAR = 2020;
export declare const LAST_HOLIDAY_YEAR = 2045;
export interface TableHoliday {
    /** The name in the country's own language. */
    readonly local: string;
    readonly english: string;
    /** `12-24` is a day of every year of the table, `2027-03-26` that day alone. */
    readonly on: readonly string[];
}
export type HolidayTable = readonly TableHoliday[];
