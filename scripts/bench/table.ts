/** The rows of the bench and how they are shown. */
import { tableLines } from '#electron/command/table.ts';

export type Row = Measured | Skipped;
interface Measured {
  readonly kind: 'measured';
  readonly what: string;
  readonly ours: string;
  /** What ours is set against, with its own figure. */
  readonly against?: string;
  /** Ours / the other. */
  readonly ratio?: number;
  /** The most that the ratio may be. */
  readonly limit?: number;
}
interface Skipped {
  readonly kind: 'skipped';
  readonly what: string;
  readonly why: string;
}

/** Two medians in milliseconds beside each other. */
export function compared(
  what: string,
  ours: number,
  against: { readonly name: string; readonly time: number },
  limit?: number,
): Row {
  return {
    kind: 'measured',
    what,
    ours: milliseconds(ours),
    against: `${milliseconds(against.time)} ${against.name}`,
    ratio: ours / against.time,
    ...(limit !== undefined && { limit }),
  };
}

export function alone(what: string, ours: string): Row {
  return { kind: 'measured', what, ours };
}

export function skipped(what: string, why: string): Row {
  return { kind: 'skipped', what, why };
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

/** The table, and a last line that counts the rows over their limit. */
export function benchLines(rows: readonly Row[]): readonly string[] {
  const over = rows.filter((row) => row.kind === 'measured' && isOver(row)).length;
  const head = ['what', 'ours', 'against', 'ratio', 'limit', 'verdict'];
  return [...tableLines([head, ...rows.map(cellsOf)], [1, 3, 4]), '', `Over their limit: ${over}`];
}

function cellsOf(row: Row): readonly string[] {
  if (row.kind === 'skipped') return [row.what, '', '', '', '', `skipped (${row.why})`];
  const { what, ours, against = '', ratio, limit } = row;
  return [
    what,
    ours,
    against,
    ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    limit === undefined ? '' : `${limit}x`,
    limit === undefined ? '' : isOver(row) ? 'does not hold' : 'holds',
  ];
}

function isOver({ ratio, limit }: Measured): boolean {
  return ratio !== undefined && limit !== undefined && ratio > limit;
}
