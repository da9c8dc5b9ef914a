/** Edits as the window sends them. */
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { Json } from '#domain/edit/json.ts';

type Edits = readonly SubjectEdit[];

export function perMonth(value: number): Edits {
  return [{ subject: 'plan', kind: 'set', at: ['plan', 'rhythm', 'coaching', 'perMonth'], value }];
}

export function cohort(value: string): Edits {
  return [{ subject: 'plan', kind: 'set', at: ['cohort'], value }];
}

export function clientField(field: 'name' | 'contact', value: string): Edits {
  return [{ subject: 'client', kind: 'set', at: [field], value }];
}

export function academyName(value: string): Edits {
  return [{ subject: 'academy', kind: 'set', at: ['name'], value }];
}

export function personField(id: string, field: string, value: Json): Edits {
  return [{ subject: 'plan', kind: 'set', at: ['people', { item: id }, field], value }];
}

export function addSeller(id: string, before: string | null = null): Edits {
  return [
    {
      subject: 'plan',
      kind: 'insert',
      at: ['people'],
      item: { id, role: 'seller', coach: 'coach-1' },
      before,
    },
  ];
}

export function removePerson(id: string): Edits {
  return [{ subject: 'plan', kind: 'remove', at: ['people'], item: id }];
}
