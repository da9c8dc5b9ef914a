/**
 * Public holidays of DE, 2020 to 2045: written by `npm run holidays`, not by hand.
 * Made from date-holidays 3.37.0 (https://github.com/commenthol/date-holidays), by commenthol and contributors.
 * Its code: ISC. Its data, of which this table is a selection and so under the same licence: CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/), drawn in part from Wikipedia. Which days count, and every source: docs/holidays.md.
 */
import type { HolidayTable } from './holidayTable.ts';

export const de: HolidayTable = [
  { local: 'Neujahr', english: 'New Year\'s Day', on: ['01-01'] },
  { local: 'Karfreitag', english: 'Good Friday', on: [
    '2020-04-10', '2021-04-02', '2022-04-15', '2023-04-07', '2024-03-29', '2025-04-18', '2026-04-03',
    '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19', '2031-04-11', '2032-03-26', '2033-04-15',
    '2034-04-07', '2035-03-23', '2036-04-11', '2037-04-03', '2038-04-23', '2039-04-08', '2040-03-30',
    '2041-04-19', '2042-04-04', '2043-03-27', '2044-04-15', '2045-04-07',
  ] },
  { local: 'Ostermontag', english: 'Easter Monday', on: [
    '2020-04-13', '2021-04-05', '2022-04-18', '2023-04-10', '2024-04-01', '2025-04-21', '2026-04-06',
    '2027-03-29', '2028-04-17', '2029-04-02', '2030-04-22', '2031-04-14', '2032-03-29', '2033-04-18',
    '2034-04-10', '2035-03-26', '2036-04-14', '2037-04-06', '2038-04-26', '2039-04-11', '2040-04-02',
    '2041-04-22', '2042-04-07', '2043-03-30', '2044-04-18', '2045-04-10',
  ] },
  { local: 'Maifeiertag', english: 'Labour Day', on: ['05-01'] },
  { local: 'Christi Himmelfahrt', english: 'Ascension Day', on: [
    '2020-05-21', '2021-05-13', '2022-05-26', '2023-05-18', '2024-05-09', '2025-05-29', '2026-05-14',
    '2027-05-06', '2028-05-25', '2029-05-10', '2030-05-30', '2031-05-22', '2032-05-06', '2033-05-26',
    '2034-05-18', '2035-05-03', '2036-05-22', '2037-05-14', '2038-06-03', '2039-05-19', '2040-05-10',
    '2041-05-30', '2042-05-15', '2043-05-07', '2044-05-26', '2045-05-18',
  ] },
  { local: 'Pfingstmontag', english: 'Whit Monday', on: [
    '2020-06-01', '2021-05-24', '2022-06-06', '2023-05-29', '2024-05-20', '2025-06-09', '2026-05-25',
    '2027-05-17', '2028-06-05', '2029-05-21', '2030-06-10', '2031-06-02', '2032-05-17', '2033-06-06',
    '2034-05-29', '2035-05-14', '2036-06-02', '2037-05-25', '2038-06-14', '2039-05-30', '2040-05-21',
    '2041-06-10', '2042-05-26', '2043-05-18', '2044-06-06', '2045-05-29',
  ] },
  { local: 'Tag der Deutschen Einheit', english: 'National Holiday', on: ['10-03'] },
  { local: '1. Weihnachtstag', english: 'Christmas Day', on: ['12-25'] },
  { local: '2. Weihnachtstag', english: 'Boxing Day', on: ['12-26'] },
];
