/** The cover: a line is a seller, a dot a booked talk. The client's own calendar is the picture. */
import type { Score } from '#domain/proposal/blocks.ts';
import type { Palette } from '#domain/proposal/palette.ts';
import { bar, dot, drawing, pricken, type Drawing } from './svg.ts';

const WIDTH = 2100;
const HEIGHT = 1480;
const STEPS = 60;

export function scoreDrawing(score: Score, palette: Palette): Drawing {
  const { lines } = score;
  const chosen = Math.floor(lines.length * 0.42);
  const radius = Math.max(3.2, Math.min(8.5, 250 / Math.max(1, lines.length)));
  const quiet = lines.map((weeks, line) => {
    if (line === chosen) return '';
    const dots = weeks.map((week) =>
      dot(...place(line, lines.length, week, score.weeks), radius, palette.quiet),
    );
    return curve(line, lines.length, palette.mid, 2.4, 0.5) + dots.join('');
  });
  const ground = bar(0, 0, WIDTH, HEIGHT, palette.deep);
  return drawing(WIDTH, HEIGHT, ground, ...quiet, chosenLine(lines, chosen, score.weeks, radius, palette));
}

/** One line stands out, and pricken sits on the last talk before its end. */
function chosenLine(
  lines: Score['lines'],
  line: number,
  weeks: number,
  radius: number,
  palette: Palette,
): string {
  const talks = lines[line] ?? [];
  const dots = talks.map((week) => dot(...place(line, lines.length, week, weeks), radius + 4, palette.coral));
  const here = talks.findLast((week) => share(week, weeks) < 0.72) ?? Math.floor(weeks * 0.7);
  const [x, y] = place(line, lines.length, here, weeks);
  return (
    curve(line, lines.length, palette.coral, 7, 1) +
    dots.join('') +
    dot(x, y, 58, palette.deep) +
    pricken(x, y, 50, palette.coral, palette.deep)
  );
}

const share = (week: number, weeks: number): number => 0.06 + ((week + 0.5) / Math.max(1, weeks)) * 0.9;

const place = (line: number, lines: number, week: number, weeks: number): [number, number] =>
  point(line, lines, share(week, weeks));

/** The lines swing in from below and open towards the upper right. */
function point(line: number, lines: number, along: number): [number, number] {
  const rank = lines > 1 ? line / (lines - 1) : 0.5;
  const start = 1130 - rank * 560;
  const end = 830 - rank * 700;
  const swing = 150 * Math.sin(along * 5.2 - 0.5) * (1 - rank * 0.45);
  return [-80 + along * 2260, start + (end - start) * along + swing];
}

function curve(line: number, lines: number, color: string, width: number, opacity: number): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => point(line, lines, step / STEPS));
  const path = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  return `<path d="M${path}" fill="none" stroke="#${color}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
}
