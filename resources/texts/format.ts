/** How numbers, money, dates and plurals are written in a language. Hard spaces keep a figure with its unit. */

/** The words for one and for more than one, chosen by the language's own plural rules. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** The habits of a language, from its BCP 47 tag. Dates are `YYYY-MM-DD`. */
export function formatsOf(tag: 'sv-SE' | 'en-GB') {
  // Made once, and when there is something to write: making a format takes far longer than writing with it.
  const plurals = once(() => new Intl.PluralRules(tag));
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
    return (date: string): string => hardSpaces(format().format(new Date(`${date}T00:00:00Z`)));
  };
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const numberText = (style: 'decimal' | 'percent', decimals: number, value: number): string => {
    const key = `${style} ${decimals}`;
    const made =
      numberFormats.get(key) ?? new Intl.NumberFormat(tag, { style, maximumFractionDigits: decimals });
    numberFormats.set(key, made);
    return hardSpaces(made.format(value));
  };
  // 2024 began on a Monday.
  const weekdayFormat = (weekday: 'long' | 'short') => {
    const format = dateFormat({ weekday });
    return (day: number): string => format(`2024-01-0${day}`);
  };
  return {
    tag,
    /** `1 234,5`: at most so many decimals, none that are zero. */
    number: (value: number, decimals = 1): string =>
      digitsOf(value, decimals) ?? numberText('decimal', decimals, value),
    /** `12 500 kr`, whole units; decimals only where the sum has them. */
    money: (value: number, currency: string): string =>
      hardSpaces(
        new Intl.NumberFormat(tag, {
          style: 'currency',
          currency,
          currencyDisplay: 'symbol',
          trailingZeroDisplay: 'stripIfInteger',
          maximumFractionDigits: 2,
        }).format(value),
      ),
    /** `svenska kronor` of SEK; the code itself where it has no name. */
    currencyName: (currency: string): string =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' })
        .formatToParts(2)
        .find((part) => part.type === 'currency')?.value ?? currency,
    /** `25 %` of 0.25. */
    percent: (share: number, decimals = 1): string => numberText('percent', decimals, share),
    /** `24 november 2026` */
    date: dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** `24 nov.` */
    dayMonth: dateFormat({ day: 'numeric', month: 'short' }),
    /** `24 nov. 2026` */
    dayMonthYear: dateFormat({ day: 'numeric', month: 'short', year: 'numeric' }),
    /** `tis 24 nov.` */
    weekdayDayMonth: dateFormat({ weekday: 'short', day: 'numeric', month: 'short' }),
    /** `24–28 november`, `30 november–4 december` */
    dayMonthRange: (from: string, to: string): string => {
      const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
      return hardSpaces(format.formatRange(utc(from), utc(to)).replace(/\s*–\s*/, '–'));
    },
    /** `måndag` of 1, `söndag` of 7 */
    weekdayName: weekdayFormat('long'),
    /** `mån` of 1 */
    weekdayShort: weekdayFormat('short'),
    /** `Sverige` of SE */
    countryName: (country: string): string =>
      new Intl.DisplayNames(tag, { type: 'region' }).of(country) ?? country,
    /** `24/11` */
    shortDate: (date: string): string => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`,
    monthName: dateFormat({ month: 'long' }),
    monthShort: dateFormat({ month: 'short' }),
    /** `Anna, Björn och Cecilia` */
    list: (items: readonly string[]): string =>
      new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
    /** The form that goes with the number. */
    plural: (count: number, forms: PluralForms): string =>
      plurals().select(count) === 'one' ? forms.one : forms.other,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** A number that is its digits in every language; null for others. No format is made for it, which a screen would wait for. */
function digitsOf(value: number, decimals: number): string | null {
  const rounded = decimals === 0 ? Math.round(value) : value;
  const isDigits = Number.isInteger(rounded) && rounded >= 0 && rounded < 1000 && !Object.is(rounded, -0);
  return isDigits ? String(rounded) : null;
}

function hardSpaces(text: string): string {
  return text.replace(/[ \u202f]/g, '\u00a0');
}
