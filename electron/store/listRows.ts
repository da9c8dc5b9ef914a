/** The rows of a list whose items are stored one by one: only those that differ are written. */
import { idOfItem } from '#domain/edit/items.ts';
import type { Json } from '#domain/edit/json.ts';
import { DamagedRow } from './storeProblems.ts';

/** How a list's rows are written. */
export interface RowWriter {
  readonly put: (id: string, position: number, item: Json) => void;
  readonly place: (id: string, position: number) => void;
  readonly take: (id: string) => void;
}

/** Items that have not changed are the same object before and after, since edits share what they leave alone. */
export function saveList(before: readonly Json[], after: readonly Json[], rows: RowWriter): void {
  const old = new Map(before.map((item, position) => [idOf(item), { item, position }]));
  const kept = new Set<string>();
  for (const [position, item] of after.entries()) {
    const id = idOf(item);
    kept.add(id);
    const was = old.get(id);
    if (was?.item !== item) rows.put(id, position, item);
    else if (was.position !== position) rows.place(id, position);
  }
  for (const id of old.keys()) if (!kept.has(id)) rows.take(id);
}

function idOf(item: Json): string {
  const id = idOfItem(item);
  if (id === null) throw new DamagedRow('an item without an id');
  return id;
}
