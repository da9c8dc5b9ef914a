/** Where the words under a rule stand, so that none runs into another or over the edge. */

interface Bound {
  readonly at: number;
  readonly figure: string;
  readonly word: string;
}

export interface PlacedLabel {
  readonly text: string;
  /** The middle of the text. */
  readonly at: number;
  readonly isBound: boolean;
}

interface Given {
  readonly numbers: readonly { readonly at: number; readonly text: string }[];
  /** One or two: the floor and the ceiling. */
  readonly bounds: readonly Bound[];
  readonly charWidth: number;
  readonly width: number;
}

const GAP = 6;
/** The figure of a bound reaches a little over its line, so that one sees which line it belongs to. */
const REACH = 3;

/** The lower bound's word stands to the left of its line, the higher one's to the right. Numbers in their way give way. */
export function measureLabels({ numbers, bounds, charWidth, width }: Given): readonly PlacedLabel[] {
  const half = (text: string): number => (text.length * charWidth) / 2;
  const [low, high] = bounds.toSorted((a, b) => a.at - b.at);
  const lowText = low === undefined ? '' : `${low.word} ${low.figure}`;
  const highText = high === undefined ? '' : `${high.figure} ${high.word}`;
  const highSpan = high === undefined ? 0 : GAP + 2 * half(highText);
  const lowAt = between(
    half(lowText),
    (low?.at ?? 0) + REACH - half(lowText),
    width - highSpan - half(lowText),
  );
  const highAt = between(
    lowAt + half(lowText) + GAP + half(highText),
    (high?.at ?? 0) - REACH + half(highText),
    width - half(highText),
  );
  const placed: readonly PlacedLabel[] = [
    ...(low === undefined ? [] : [{ text: lowText, at: lowAt, isBound: true }]),
    ...(high === undefined ? [] : [{ text: highText, at: highAt, isBound: true }]),
  ];
  const isFree = (number: { readonly at: number; readonly text: string }): boolean =>
    placed.every(({ at, text }) => Math.abs(at - number.at) >= half(text) + half(number.text) + GAP);
  return [...numbers.filter(isFree).map((number) => ({ ...number, isBound: false })), ...placed];
}

const between = (least: number, wanted: number, most: number): number =>
  Math.min(most, Math.max(least, wanted));
