/** Figures as people type them: `2,5`, `2.5`, `1 234`, `2–3`, `45 min`. */

export type ReadFigure =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

export interface FigureHabits {
  /** A span counts as its middle: `2-3` is 2.5. */
  readonly isSpan?: boolean;
  /** May stand after the figure, whole or begun. */
  readonly unit?: string;
}

const SPAN = /^(.+?)(?:-|–|—|till|to)(.+)$/u;
/** Three digits after a mark are thousands: no figure here has three decimals. */
const GROUPED = /^[1-9]\d{0,2}([.,’']\d{3})+$/u;
const GROUPED_WITH_DECIMALS = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d{1,2}$/u;
const PLAIN = /^\d+(?:[.,]\d*)?$|^[.,]\d+$/u;

/** What a typed text says. Negative figures are not read: nothing here is less than nothing. */
export function readFigure(text: string, { isSpan = false, unit = '' }: FigureHabits = {}): ReadFigure {
  const bare = text.toLowerCase().replace(/\s/gu, '');
  if (bare === '') return { kind: 'empty' };
  const figures = withoutUnit(bare, unit);
  return figureOf((isSpan ? readSpan(figures) : null) ?? readOne(figures));
}

const figureOf = (value: number | null): ReadFigure =>
  value === null ? { kind: 'unreadable' } : { kind: 'figure', value };

/** What people write after a sum or a count in Swedish, whatever the unit is called: `1200:-`, `1200,-`, `12 st`. */
const HABITUAL = /(?<=\d)(?:[:,][-–]|st\.?)$/u;

/** `45min` with the unit `min`; also `45m`, as it stands while somebody types it, and `45000kr` with the unit `SEK`. */
function withoutUnit(bare: string, unit: string): string {
  const [, figures = bare, rest = ''] = /^([\d.,’'–—-]+)(.*)$/u.exec(bare.replace(HABITUAL, '')) ?? [];
  const units = [unit.toLowerCase().replace(/\s/gu, ''), ...(unit === 'SEK' ? ['kr'] : [])];
  return units.some((one) => one.startsWith(rest)) ? figures : bare;
}

/** The middle of `2-3`; null for what is no span, or one that runs backwards. */
function readSpan(text: string): number | null {
  const [, from = '', to = ''] = SPAN.exec(text) ?? [];
  const [low, high] = [readOne(from), readOne(to)];
  return low === null || high === null || low > high ? null : (low + high) / 2;
}

function readOne(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replace(/[.,’']/gu, ''));
  if (GROUPED_WITH_DECIMALS.test(text)) {
    const decimals = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
    return Number(`${text.slice(0, decimals).replace(/[.,]/gu, '')}.${text.slice(decimals + 1)}`);
  }
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Between the bounds, and whole where only whole figures are meant. */
export function isWithin(
  value: number,
  { min, max, isWhole = false }: { readonly min: number; readonly max: number; readonly isWhole?: boolean },
): boolean {
  return value >= min && value <= max && (!isWhole || Number.isInteger(value));
}
