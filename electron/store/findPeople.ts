/** People of all plans, found by name. */
import type { Problem } from '#contract/problems.ts';
import type { FoundPerson } from '#contract/replies.ts';
import { searchedName } from '#domain/people.ts';
import type { Role } from '#domain/plan.ts';
import { ok, type Result } from '#domain/result.ts';
import { statement } from './connection.ts';
import { jsonOf, textAt } from './json.ts';
import { shownOfItem } from './planStore.ts';
import { reading, type Store } from './store.ts';

interface Row extends Pick<FoundPerson, 'plan' | 'person' | 'client' | 'cohort'> {
  readonly document: string;
}
/** Only the names are looked through: the index has all that is asked of it, and is in their order. */
const found = statement<[{ readonly longest: string; readonly words: string; readonly limit: number }], Row>(
  `SELECT person.plan, person.id AS person, person.document, client.name AS client, plan.cohort
   FROM person AS named
     CROSS JOIN person ON person.plan = named.plan AND person.id = named.id
     CROSS JOIN plan ON plan.id = named.plan
     CROSS JOIN academy ON academy.id = plan.academy
     CROSS JOIN client ON client.id = academy.client
   WHERE named.search <> '' AND instr(named.search, @longest) > 0
     AND NOT EXISTS (SELECT 1 FROM json_each(@words) WHERE instr(named.search, value) = 0)
     AND plan.is_deleted = 0 AND academy.is_deleted = 0 AND client.is_deleted = 0
   ORDER BY named.search LIMIT @limit`,
);

/** Those whose name has a word that begins with each of the words, by name; nobody where there are none. */
export function findPeople(
  store: Store,
  { search, limit }: { readonly search: string; readonly limit: number },
): Result<readonly FoundPerson[], Problem> {
  const words = searchedName(search).split(/(?= )/);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest === '') return ok([]);
  return reading(store, (db) => {
    const rows = found(db).all({ longest, words: JSON.stringify(words), limit });
    return ok(
      rows.map(({ document, ...row }) => {
        const shown = shownOfItem(jsonOf(document));
        return { ...row, name: textAt(shown, 'name')?.trim() ?? '', role: roleOf(textAt(shown, 'role')) };
      }),
    );
  });
}

const ROLES: readonly Role[] = ['coach', 'leader', 'trainer'];

function roleOf(text: string | null): Role {
  return ROLES.find((role) => role === text) ?? 'seller';
}
