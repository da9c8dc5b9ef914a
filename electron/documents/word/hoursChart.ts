/** Hours a week for each coach, as a chart of Word's own: the numbers can be opened and changed. */
import { Paragraph } from 'docx';
import { ChartRun, type ChartPointLabel } from 'docx/charts';
import type { HoursChart } from '#domain/proposal/blocks.ts';
import { pixels, TEXT_WIDTH } from './page.ts';
import type { Sheet } from './sheet.ts';
import { FONTS } from './styles.ts';
import { shorten } from './textMeasure.ts';

const NAME_ROOM = 45;
/** Beside its heading, on one page. */
const HIGHEST = 205;

/** Millimetres. Many coaches get thinner bars. */
export function hoursChartHeight(coaches: number): number {
  const pitch = coaches <= 3 ? 13 : coaches <= 16 ? 6.2 : 4.4;
  return Math.min(HIGHEST, 12 + coaches * pitch);
}

export function hoursChart(block: HoursChart, sheet: Sheet): Paragraph {
  const { palette } = sheet;
  const size = block.coaches.length > 16 ? 7.5 : 10;
  const font = { name: FONTS.body, color: palette.ink } as const;
  const longest = Math.max(1, ...block.coaches.flatMap(({ needs, has }) => [needs, has ?? 0]));
  const seriesOf = (name: string, hours: readonly (number | null)[], accent: 'accent1' | 'accent4') => ({
    name,
    values: hours.map((value) => (value === null ? null : Math.round(value * 100) / 100)),
    color: { theme: accent } as const,
    pointLabels: hours.map((value): ChartPointLabel | false =>
      value === null
        ? false
        : { text: sheet.number(value), font: { ...font, size, bold: accent === 'accent1' } },
    ),
  });
  const needs = seriesOf(
    block.needsWord,
    block.coaches.map((coach) => coach.needs),
    'accent1',
  );
  const has = seriesOf(
    block.hasWord,
    block.coaches.map((coach) => coach.has),
    'accent4',
  );
  const isKnown = block.coaches.some((coach) => coach.has !== null);
  const chart = new ChartRun({
    type: 'bar',
    categories: block.coaches.map((coach) => shorten(coach.name, NAME_ROOM, 'CoverText')),
    series: isKnown ? [needs, has] : [needs],
    gapWidth: 60,
    overlap: 0,
    font,
    dataLabels: { value: true, position: 'outsideEnd', font: { ...font, size } },
    chartArea: { fill: 'none', border: 'none' },
    // The first coach at the top, as in the table below.
    categoryAxis: { reverseOrder: true, font: { ...font, size } },
    valueAxis: { visible: false, gridlines: false, minimum: 0, maximum: longest * 1.1 },
    legend: { position: 'bottom', font: { name: FONTS.body, size: 9, color: palette.muted } },
    altText: { name: sheet.words.pictures.hours, title: sheet.words.pictures.hours, description: block.alt },
    transformation: { width: pixels(TEXT_WIDTH), height: pixels(hoursChartHeight(block.coaches.length)) },
  });
  return new Paragraph({ style: 'Picture', keepNext: true, children: [chart] });
}
