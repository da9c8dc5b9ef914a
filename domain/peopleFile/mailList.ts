/** The line of receivers of a mail: `Anna Berg <anna@bolaget.example>; "Ek, Bo" <bo@bolaget.example>`. */
import { isEmail } from './values.ts';

const BETWEEN_BRACKETS = /^(.*?)<\s*([^<>]*?)\s*>/u;
/** After an address in brackets, or a bare one. */
const COMMA = /(?<=>|@[^\s,;<>"]{1,250})\s*,/u;

export function isMailList(text: string): boolean {
  if (text.includes('\t')) return false;
  const parts = partsOf(text);
  const withAddress = parts.filter((part) => part.includes('@'));
  const isBracketed = withAddress.some((part) => /<[^<>]*@[^<>]*>/u.test(part));
  const isBare = parts.length > 1 && parts.every((part) => isEmail(part.trim()));
  return isBracketed ? withAddress.length * 2 >= parts.length : isBare;
}

/** A row with name and address for each. */
export function mailRows(text: string): readonly (readonly string[])[] {
  return partsOf(text).map((part) => {
    const [, name = '', address = ''] = BETWEEN_BRACKETS.exec(part) ?? [];
    if (address !== '') return [plainName(name, address), address];
    const bare = part.trim();
    return isEmail(bare) ? [nameIn(bare), bare] : [plainName(bare, ''), ''];
  });
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\r\n]+/u)
    .flatMap((part) => part.split(COMMA))
    .filter((part) => part.trim() !== '');
}

/** Without quotes, and `Ek, Bo` the way it is said. */
function plainName(text: string, address: string): string {
  const name = text.replace(/^[\s,"']+|[\s,"']+$/gu, '');
  if (name === '' || name === address) return nameIn(address);
  return turned(name) ?? name;
}

/** `Bo Ek` of `Ek, Bo`; null where it is no such name. */
export function turned(name: string): string | null {
  const [, last = '', first = ''] = /^([^\s,]+(?:\s[^\s,]+)?),\s+([^\s,]+)$/u.exec(name) ?? [];
  return first === '' ? null : `${first} ${last}`;
}

/** `Anna Berg` of `anna.berg@bolaget.example`; nothing where the address tells no name. */
function nameIn(address: string): string {
  const [local = ''] = address.split('@');
  const parts = local.split(/[._]/u);
  const isName = parts.length > 1 && parts.every((part) => /^\p{Letter}[\p{Letter}-]+$/u.test(part));
  return isName
    ? parts.map((part) => part.replace(/(?:^|-)\p{Letter}/gu, (first) => first.toUpperCase())).join(' ')
    : '';
}
