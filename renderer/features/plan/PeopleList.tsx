import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { addPerson } from '#domain/edit/people.ts';
import type { Role } from '#domain/plan.ts';
import { newPersonId } from './peopleNames.ts';
import css from './people.module.css';
import { PeopleTable } from './PeopleTable.tsx';
import type { PlanPage } from './planPage.ts';

const ROLES: readonly Role[] = ['seller', 'coach', 'leader', 'trainer'];

interface PeopleListProps {
  readonly page: PlanPage;
  /** Several lines pasted into a name. */
  readonly onPaste: (text: string) => void;
}

/** Everyone in the plan, and ways to add one more. */
export function PeopleList({ page, onPaste }: PeopleListProps) {
  const words = page.offer.texts.planScreen.people;
  const [added, setAdded] = useState<string | null>(null);
  const add = (role: Role): void => {
    const edits = addPerson(page.plan, role, null);
    if (page.change(edits) === null) setAdded(newPersonId(edits));
  };
  return (
    <PeopleTable page={page} added={added} onPaste={onPaste}>
      <div className={css.add} role="group" aria-label={words.add.label}>
        {ROLES.map((role) => (
          <Button
            key={role}
            variant="default"
            size="compact-md"
            aria-label={words.add.says(words.add[role])}
            leftSection={<IconPlus size={15} stroke={1.75} />}
            onClick={() => add(role)}
          >
            {words.add[role]}
          </Button>
        ))}
      </div>
    </PeopleTable>
  );
}
