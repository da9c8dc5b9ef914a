/** Names from what is pasted: one a line, or the first column of a sheet. */
export function pastedNames(text: string, headings: readonly string[]): readonly string[] {
  const names = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.split('\t')[0] ?? '')
    .map((cell) =>
      cell
        .replace(/^"(.*)"$/u, '$1')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((name) => name !== '');
  const [first = ''] = names;
  return names.length > 1 && headings.includes(first.toLowerCase()) ? names.slice(1) : names;
}
