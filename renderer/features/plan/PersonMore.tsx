import type { Person, Role } from '#domain/plan.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { BusyTimes } from './BusyTimes.tsx';
import { DateRanges } from './DateRanges.tsx';
import { setText, textAt } from './edits.ts';
import css from './people.module.css';
import type { ShownPeople } from './peopleNames.ts';
import { PersonTimes } from './PersonTimes.tsx';
import type { PlanPage } from './planPage.ts';
import type { DroppedCalendar } from './useBusyTimes.ts';

const ROLES: readonly Role[] = ['seller', 'coach', 'leader', 'trainer'];
const NOBODY = '';

interface PersonMoreProps {
  readonly person: Person;
  readonly page: PlanPage;
  readonly shown: ShownPeople;
  readonly dropped: DroppedCalendar | null;
  readonly onRole: (role: Role) => void;
}

/** What is seldom needed: the role, who is above a coach, the address, when the person works, and is away. */
export function PersonMore({ person, page, shown, dropped, onRole }: PersonMoreProps) {
  const words = page.offer.texts.planScreen.people;
  const at = ['people', { item: person.id }];
  const emailAt = [...at, 'email'];
  const { start } = page.plan;
  return (
    <div role="gridcell" aria-colspan={4} data-more className={css.more}>
      <div className={css.choices}>
        <Choice
          label={words.role}
          value={person.role}
          options={ROLES.map((role) => ({ value: role, label: words.roles[role] }))}
          onChange={onRole}
        />
        {person.role === 'coach' && shown.leaders.length > 0 && (
          <Choice
            label={words.leader}
            value={person.leader ?? NOBODY}
            options={[
              ...shown.leaders.map(({ id, name }) => ({ value: id, label: name })),
              { value: NOBODY, label: words.nobody },
            ]}
            onChange={(leader) => page.change([setText('plan', [...at, 'leader'], leader)])}
          />
        )}
        <TextField
          label={words.email}
          value={textAt(page.documents, 'plan', emailAt)}
          onChange={(text) => page.change([setText('plan', emailAt, text)])}
        />
      </div>
      <h3>{words.times.title}</h3>
      <PersonTimes person={person} page={page} />
      <h3>{words.away.title}</h3>
      <DateRanges
        page={page}
        place={{ subject: 'plan', at: [...at, 'away'] }}
        ranges={person.away}
        suggestion={{ from: start, to: start, reason: null }}
        words={{ none: words.away.none, add: words.away.add }}
      />
      <h3>{words.busy.title}</h3>
      <BusyTimes {...{ person, page, dropped }} />
    </div>
  );
}
