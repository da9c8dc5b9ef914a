import type { Person } from '#domain/plan.ts';
import { TextField } from '#renderer/components/TextField.tsx';
import { DateRanges } from './DateRanges.tsx';
import { setText, textAt } from './edits.ts';
import css from './people.module.css';
import type { PlanPage } from './planPage.ts';

/** What is seldom needed: the address, and when the person is away. */
export function PersonMore({ person, page }: { readonly person: Person; readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.people;
  const at = ['people', { item: person.id }];
  const emailAt = [...at, 'email'];
  const { start } = page.plan;
  return (
    <div role="cell" className={css.more}>
      <TextField
        label={words.email}
        value={textAt(page.documents, 'plan', emailAt)}
        onChange={(text) => page.change([setText('plan', emailAt, text)])}
      />
      <h3>{words.away.title}</h3>
      <DateRanges
        page={page}
        place={{ subject: 'plan', at: [...at, 'away'] }}
        ranges={person.away}
        suggestion={{ from: start, to: start, reason: null }}
        words={{ none: words.away.none, add: words.away.add }}
      />
    </div>
  );
}
