/** Linjen: a line with stops, the last of them pricken. */
import type { Palette } from '#domain/proposal/palette.ts';
import { dot, drawing, pricken, stroke, words, type Drawing } from './svg.ts';

const WIDTH = 1500;
const HEIGHT = 142;
const START = 22;
const LEVEL = 30;

export function stepsDrawing(
  items: readonly { readonly title: string; readonly text: string }[],
  palette: Palette,
): Drawing {
  const last = items.length - 1;
  const x = (step: number): number => START + (step * WIDTH) / Math.max(1, items.length);
  const stops = items.map(({ title, text }, step) => {
    const mark =
      step === last
        ? pricken(x(step), LEVEL, 21, palette.coral, palette.white)
        : dot(x(step), LEVEL, 14, palette.deep);
    return (
      mark +
      words(x(step) - 14, 90, title, { size: 38, color: palette.ink, serif: true }) +
      words(x(step) - 14, 130, text, { size: 28, color: palette.muted })
    );
  });
  return drawing(WIDTH, HEIGHT, stroke([START, LEVEL], [x(last), LEVEL], palette.mid, 3), ...stops);
}
