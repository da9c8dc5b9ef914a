/** What of a file says something. */

/** The text, or null where it says nothing. */
export function known(text: string | null | undefined): string | null {
  return text?.trim() ? text.trim() : null;
}

export function all<Item>(items: readonly Item[] | null | undefined): readonly Item[] {
  return items ?? [];
}

/** The lines that say something. */
export function spoken(lines: readonly string[] | null | undefined): readonly string[] {
  return all(lines)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
