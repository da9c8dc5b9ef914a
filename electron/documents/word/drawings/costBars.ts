/** What it costs, in bars of one scale: the follow-up beside the academy. */
import type { CostBars } from '#domain/proposal/blocks.ts';
import type { Palette } from '#domain/proposal/palette.ts';
import { shorten } from '../textMeasure.ts';
import { bar, drawing, stroke, words, type Drawing } from './svg.ts';

const WIDTH = 1500;
const LEFT = 400;
/** Room for the sum after the longest bar. */
const RIGHT = 260;
const PITCH = 62;
/** More ticks than this are a smear. */
const MOST_TICKS = 60;

export const COST_BARS_UNITS_PER_MM = WIDTH / 166;
export const costBarsHeight = (bars: number): number => bars * PITCH + 52;

export function costBarsDrawing(block: CostBars, palette: Palette): Drawing {
  const top = Math.max(1, ...block.bars.map((one) => one.value));
  const x = (value: number): number => LEFT + (value / top) * (WIDTH - LEFT - RIGHT);
  const tones = { offer: palette.deep, ownTime: palette.fill, academy: palette.mid };
  const bars = block.bars.map((one, at) => {
    const y = at * PITCH;
    const label = shorten(one.label, (LEFT - 20) / COST_BARS_UNITS_PER_MM, 'CoverText');
    return (
      words(0, y + 40, label, { size: 32, color: palette.ink }) +
      bar(LEFT, y + 12, Math.max(3, x(one.value) - LEFT), 36, tones[one.tone]) +
      words(x(one.value) + 16, y + 41, one.text, { size: 32, color: palette.ink, bold: true })
    );
  });
  const foot = block.bars.length * PITCH + 16;
  const count = block.tick > 0 ? Math.floor(top / block.tick) : 0;
  const ticks =
    count > 0 && count <= MOST_TICKS ? Array.from({ length: count + 1 }, (_, at) => at * block.tick) : [];
  const height = costBarsHeight(block.bars.length);
  return drawing(
    WIDTH,
    height,
    ...bars,
    stroke([LEFT, foot], [x(top), foot], palette.muted, 2),
    ...ticks.map((value) => stroke([x(value), foot], [x(value), foot - 12], palette.muted, 2)),
    ticks.length > 0 ? words(LEFT, foot + 32, block.tickText, { size: 27, color: palette.muted }) : '',
  );
}
