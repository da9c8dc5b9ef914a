import type { Country, IsoDate, Language } from '../plan.ts';
export interface Holiday {
    readonly date: IsoDate;
    /** In the country's own language, and in English. */
    readonly name: {
        readonly local: string;
        readonly english: string;
    };
}
/** The country's holidays of one year, in order of date, one for each day. Empty outside the tables. */
export declare function holidaysOf(country: Country, year: number): readonly Holiday[];
/** Whether the day is a public holiday. False outside the tables. */
export declare function isHoliday(country: Country, date: IsoDate): boolean;
/** What the holiday is called: in English for `en`, otherwise as the country itself says. Null for any other day. */
export declare function holidayName(country: Country, date: IsoDate, language: Language): string | null;
