/**
 * Public holidays of GB, 2020 to 2045: written by `npm run holidays`, not by hand.
 * Made from date-holidays 3.37.0 (https://github.com/commenthol/date-holidays), by commenthol and contributors.
 * Its code: ISC. Its data, of which this table is a selection and so under the same licence: CC BY-SA 3.0
 * (https://creativecommons.org/licenses/by-sa/3.0/), drawn in part from Wikipedia. Which days count, and every source: docs/holidays.md.
 */
import type { HolidayTable } from './holidayTable.ts';

export const gb: HolidayTable = [
  { local: 'New Year\'s Day', english: 'New Year\'s Day', on: ['01-01'] },
  { local: 'New Year\'s Day (substitute day)', english: 'New Year\'s Day (substitute day)', on: [
    '2022-01-03', '2023-01-02', '2028-01-03', '2033-01-03', '2034-01-02', '2039-01-03', '2040-01-02',
    '2045-01-02',
  ] },
  { local: 'Good Friday', english: 'Good Friday', on: [
    '2020-04-10', '2021-04-02', '2022-04-15', '2023-04-07', '2024-03-29', '2025-04-18', '2026-04-03',
    '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19', '2031-04-11', '2032-03-26', '2033-04-15',
    '2034-04-07', '2035-03-23', '2036-04-11', '2037-04-03', '2038-04-23', '2039-04-08', '2040-03-30',
    '2041-04-19', '2042-04-04', '2043-03-27', '2044-04-15', '2045-04-07',
  ] },
  { local: 'Easter Monday', english: 'Easter Monday', on: [
    '2020-04-13', '2021-04-05', '2022-04-18', '2023-04-10', '2024-04-01', '2025-04-21', '2026-04-06',
    '2027-03-29', '2028-04-17', '2029-04-02', '2030-04-22', '2031-04-14', '2032-03-29', '2033-04-18',
    '2034-04-10', '2035-03-26', '2036-04-14', '2037-04-06', '2038-04-26', '2039-04-11', '2040-04-02',
    '2041-04-22', '2042-04-07', '2043-03-30', '2044-04-18', '2045-04-10',
  ] },
  { local: 'Early May bank holiday', english: 'Early May bank holiday', on: [
    '2021-05-03', '2022-05-02', '2023-05-01', '2024-05-06', '2025-05-05', '2026-05-04', '2027-05-03',
    '2028-05-01', '2029-05-07', '2030-05-06', '2031-05-05', '2032-05-03', '2033-05-02', '2034-05-01',
    '2035-05-07', '2036-05-05', '2037-05-04', '2038-05-03', '2039-05-02', '2040-05-07', '2041-05-06',
    '2042-05-05', '2043-05-04', '2044-05-02', '2045-05-01',
  ] },
  { local: 'Early May bank holiday (VE day)', english: 'Early May bank holiday (VE day)', on: ['2020-05-08'] },
  { local: 'King Charles III\'s Coronation', english: 'King Charles III\'s Coronation', on: ['2023-05-08'] },
  { local: 'Spring bank holiday', english: 'Spring bank holiday', on: [
    '2020-05-25', '2021-05-31', '2022-06-02', '2023-05-29', '2024-05-27', '2025-05-26', '2026-05-25',
    '2027-05-31', '2028-05-29', '2029-05-28', '2030-05-27', '2031-05-26', '2032-05-31', '2033-05-30',
    '2034-05-29', '2035-05-28', '2036-05-26', '2037-05-25', '2038-05-31', '2039-05-30', '2040-05-28',
    '2041-05-27', '2042-05-26', '2043-05-25', '2044-05-30', '2045-05-29',
  ] },
  { local: 'Queen’s Platinum Jubilee', english: 'Queen’s Platinum Jubilee', on: ['2022-06-03'] },
  { local: 'Summer bank holiday', english: 'Summer bank holiday', on: [
    '2020-08-31', '2021-08-30', '2022-08-29', '2023-08-28', '2024-08-26', '2025-08-25', '2026-08-31',
    '2027-08-30', '2028-08-28', '2029-08-27', '2030-08-26', '2031-08-25', '2032-08-30', '2033-08-29',
    '2034-08-28', '2035-08-27', '2036-08-25', '2037-08-31', '2038-08-30', '2039-08-29', '2040-08-27',
    '2041-08-26', '2042-08-25', '2043-08-31', '2044-08-29', '2045-08-28',
  ] },
  { local: 'Queen Elizabeth\'s Funeral Day', english: 'Queen Elizabeth\'s Funeral Day', on: ['2022-09-19'] },
  { local: 'Christmas Day', english: 'Christmas Day', on: ['12-25'] },
  { local: 'Boxing Day', english: 'Boxing Day', on: ['12-26'] },
  { local: 'Christmas Day (substitute day)', english: 'Christmas Day (substitute day)', on: [
    '2021-12-27', '2022-12-27', '2027-12-27', '2032-12-27', '2033-12-27', '2038-12-27', '2039-12-27',
    '2044-12-27',
  ] },
  { local: 'Boxing Day (substitute day)', english: 'Boxing Day (substitute day)', on: [
    '2020-12-28', '2021-12-28', '2026-12-28', '2027-12-28', '2032-12-28', '2037-12-28', '2038-12-28',
    '2043-12-28',
  ] },
];
