/** Tells a result from a behaviour: a result is a figure that comes out in the end, and nobody can practise it. */

export interface Conversion {
  readonly result: string;
  /** Other words for the result, with spaces between. */
  readonly words: string;
}

/**
 * The conversion whose result a text names and nothing more, as `10 avslut i månaden`; null where the text says
 * something else or more. `fillers` are words that change nothing: how many, how often, more of it.
 */
export function resultIn<Entry extends Conversion>(
  text: string,
  entries: readonly Entry[],
  fillers: string,
): Entry | null {
  const empty = new Set(wordsIn(fillers));
  const said = wordsIn(text).filter((word) => !empty.has(word));
  if (said.length === 0) return null;
  return (
    entries.find(({ result, words }) => {
      const known = new Set(wordsIn(`${result} ${words}`));
      return said.every((word) => known.has(word));
    }) ?? null
  );
}

/** Letters only, in one case: figures and signs say nothing of what is counted. */
function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  );
}
