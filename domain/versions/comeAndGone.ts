/** What has come into a list and gone from it. */
import type { Change } from '../edit/change.ts';
import type { SubjectKind } from '../edit/documents.ts';
import { ownName, roleIn } from '../edit/itemName.ts';
import { insideOf } from '../edit/items.ts';
import type { Json } from '../edit/json.ts';
import type { Role } from '../plan.ts';
import type { Pair } from './pairs.ts';

interface Lists {
  readonly before: readonly Json[];
  readonly after: readonly Json[];
  readonly pairs: readonly Pair[];
}

/** Each by its name; those without one are counted, people by their role. */
export function comeAndGone(
  subject: SubjectKind,
  list: string,
  { before, after, pairs }: Lists,
): readonly Change[] {
  const stayed = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const hasStayed = (item: Json): boolean => stayed.has(item);
  return [
    ...told(
      'removed',
      before.filter((item) => !hasStayed(item)),
    ),
    ...told(
      'added',
      after.filter((item) => !hasStayed(item)),
    ),
  ];

  function told(kind: 'added' | 'removed', items: readonly Json[]): readonly Change[] {
    const change = (role: Role | null, count: number, name: string | null): Change => ({
      ...{ kind, subject, list, count, name },
      ...(role !== null && { role }),
    });
    const roleOf = (item: Json): Role | null =>
      subject === 'plan' && list === 'people' ? roleIn(item) : null;
    const named = items.flatMap((item) => {
      const name = ownName(insideOf(item));
      return name === null ? [] : [change(roleOf(item), 1, name)];
    });
    const nameless = Map.groupBy(
      items.filter((item) => ownName(insideOf(item)) === null),
      roleOf,
    );
    return [...named, ...[...nameless].map(([role, all]) => change(role, all.length, null))];
  }
}
