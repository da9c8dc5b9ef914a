/** Whose calendar a file is, and what that person has answered to an invitation: no address goes on from here. */

/** What is compared: lower case, without `mailto:`; null where the text is no address. */
export function addressIn(text: string): string | null {
  return /^(?:mailto:)?([^\s@<>]+@[^\s@<>]+)$/u.exec(text.trim().toLowerCase())?.[1] ?? null;
}

/** The address that a file is named after, as Google names a calendar: `anna@bolaget.example.ics`, also a second copy of it. */
export function addressInName(name: string): string | null {
  return addressIn(name.replace(/(?: ?\(\d+\))?\.[a-z]+$/iu, ''));
}
