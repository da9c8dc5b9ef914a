/** Måttet: a rule in minutes with a floor, a ceiling, and the coral dot where the plan stands. Drawn on the dark card. */
import type { Measure } from '#domain/proposal/blocks.ts';
import type { Palette } from '#domain/proposal/palette.ts';
import { bar, drawing, pricken, stroke, words, type Drawing } from './svg.ts';

const WIDTH = 1500;
const HEIGHT = 184;
const EDGE = 24;
const BASE = 118;
const TEXT = 33;
/** A letter's mean width, in ems, of the bold labels. */
const LETTER = 0.47;
/** No figure of the scale stands nearer to a label, or it reads as part of it. */
const CLEAR = 70;

interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export function measureDrawing(measure: Measure, palette: Palette): Drawing {
  const top = topOf(measure);
  const x = (minutes: number): number => EDGE + (Math.min(minutes, top) / top) * (WIDTH - 2 * EDGE);
  const labels = labelsOf(measure, top, x);
  const { floor, ceiling, value } = measure;
  const room =
    ceiling !== null && ceiling > floor
      ? bar(x(floor), BASE - 24, x(ceiling) - x(floor), 24, palette.fill)
      : '';
  const limits = [floor, ceiling]
    .filter((limit) => limit !== null && limit <= top)
    .map((limit) => stroke([x(limit ?? 0), BASE - 48], [x(limit ?? 0), BASE + 14], palette.white, 4));
  return drawing(
    WIDTH,
    HEIGHT,
    room,
    rule(top, x, palette),
    ...limits,
    ...labels.map((label) =>
      words(label.left, BASE + 50, label.text, { size: TEXT, color: palette.white, bold: true }),
    ),
    scale(top, x, labels, palette),
    stroke([x(value), BASE], [x(value), BASE - 58], palette.coral, 5),
    pricken(x(value), BASE - 82, 26, palette.coral, palette.deep),
  );
}

/** An hour, or as many half hours as the plan and its floor need. A ceiling further off is told at the end. */
function topOf({ value, floor }: Measure): number {
  return Math.max(60, Math.ceil((Math.max(value, floor) * 1.1) / 30) * 30);
}

function labelsOf(measure: Measure, top: number, x: (minutes: number) => number): readonly Label[] {
  const { floor, ceiling, floorWord, ceilingWord } = measure;
  const floorText = `${floorWord} ${Math.round(floor)}`;
  if (ceiling === null) return [placed(floorText, x(floor), 'before')];
  if (ceiling > top) {
    const end = placed(`${ceilingWord} ${Math.round(ceiling)} →`, x(top) - 8, 'before');
    return [placed(floorText, x(floor), 'before'), end];
  }
  const ceilingFirst = ceiling < floor;
  return [
    placed(floorText, x(floor), ceilingFirst ? 'after' : 'before'),
    ceilingFirst
      ? placed(`${ceilingWord} ${Math.round(ceiling)}`, x(ceiling), 'before')
      : placed(`${Math.round(ceiling)} ${ceilingWord}`, x(ceiling), 'after'),
  ];
}

function placed(text: string, at: number, side: 'before' | 'after'): Label {
  const width = text.length * TEXT * LETTER;
  const left = side === 'before' ? at + 8 - width : at - 8;
  const inside = Math.min(Math.max(left, EDGE - 8), WIDTH - width);
  return { text, left: inside, right: inside + width };
}

function rule(top: number, x: (minutes: number) => number, palette: Palette): string {
  const ticks = Array.from({ length: 61 }, (_, tick) => {
    const length = tick % 10 === 0 ? 34 : tick % 5 === 0 ? 20 : 10;
    const at = x((tick / 60) * top);
    const color = tick % 10 === 0 ? palette.quiet : palette.mid;
    return stroke([at, BASE], [at, BASE - length], color, tick % 10 === 0 ? 2.4 : 1.6);
  });
  return ticks.join('') + stroke([x(0), BASE], [x(top), BASE], palette.quiet, 2.4);
}

/** The figures of the rule, but for those that a label covers. */
function scale(
  top: number,
  x: (minutes: number) => number,
  labels: readonly Label[],
  palette: Palette,
): string {
  return Array.from({ length: 7 }, (_, at) => (at / 6) * top)
    .filter(
      (minutes) =>
        !labels.some((label) => x(minutes) > label.left - CLEAR && x(minutes) < label.right + CLEAR),
    )
    .map((minutes) => {
      const anchor = minutes === 0 ? 'start' : minutes === top ? 'end' : 'middle';
      return words(x(minutes), BASE + 50, String(minutes), { size: 30, color: palette.quiet, anchor });
    })
    .join('');
}
