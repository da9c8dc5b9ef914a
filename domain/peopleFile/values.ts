/** What single cells can mean. */

/** Loose on purpose: it tells an address from a name, not a right one from a wrong one. */
export function isEmail(text: string): boolean {
  return text.length <= 300 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/u.test(text);
}

const MOST_HOURS = 168;

/** `4`, `4,5`, `4.5 h`, `3 timmar`; null where it is no number of hours a week. */
export function hoursIn(text: string): number | null {
  const [, digits = ''] =
    /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:\p{Letter}[\p{Letter}/. ]{0,20})?$/u.exec(text) ?? [];
  if (digits === '') return null;
  const hours = Number(digits.replace(',', '.'));
  return hours <= MOST_HOURS ? hours : null;
}

/** Names and addresses are the same where they only differ in how letters and spaces are written. */
export function sameKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A cell that a sheet would have taken for a formula has an apostrophe before it, which is not part of the text. */
export function withoutGuard(text: string): string {
  return /^'+\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(text) ? text.slice(1) : text;
}
