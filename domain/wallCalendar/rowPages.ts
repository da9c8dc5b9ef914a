/** Which people stand on which sheet. */
import type { CalendarRow } from '../proposal/blocks.ts';

/**
 * The rows a page at a time. What stands before the first coach stands on every page; a coach's people stay together
 * where a page takes them, and are split evenly below the coach's name where none does.
 */
export function rowPages(
  rows: readonly CalendarRow[],
  most: number,
  again: (coach: string) => string,
): readonly (readonly CalendarRow[])[] {
  const first = rows.findIndex((row) => row.strong === true);
  const common = first < 0 ? [] : rows.slice(0, first);
  const room = most - common.length;
  const pages: CalendarRow[][] = [];
  for (const group of groupsOf(rows.slice(common.length)).flatMap((each) => split(each, room, again))) {
    const page = pages.at(-1);
    if (page !== undefined && page.length + group.length <= most) page.push(...group);
    else pages.push([...common, ...group]);
  }
  return pages.length > 0 ? pages : [common];
}

/** A coach with the sellers below. */
function groupsOf(rows: readonly CalendarRow[]): readonly (readonly CalendarRow[])[] {
  const groups: CalendarRow[][] = [];
  for (const row of rows) {
    if (row.strong === true || groups.length === 0) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}

function split(
  group: readonly CalendarRow[],
  room: number,
  again: (coach: string) => string,
): readonly (readonly CalendarRow[])[] {
  const [coach, ...sellers] = group;
  if (coach === undefined || group.length <= room) return [group];
  const parts = Math.ceil(sellers.length / (room - 1));
  return Array.from({ length: parts }, (_, part) => [
    part === 0 ? coach : { ...coach, name: again(coach.name) },
    ...sellers.slice(
      Math.ceil((part * sellers.length) / parts),
      Math.ceil(((part + 1) * sellers.length) / parts),
    ),
  ]);
}
