import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import {
  agreedCount,
  DEMAND_ROLES,
  DEMAND_TIMES,
  isStrongest,
  type DemandRole,
  type DemandTime,
} from '#domain/demands.ts';
import { Empty } from '#renderer/components/Empty.tsx';
import { InlineLines } from '#renderer/components/InlineLines.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { setField, setText, textAt } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import { Source } from '../RhythmMeaning.tsx';
import { useDocumentTexts } from '../useDocumentTexts.ts';
import css from './demands.module.css';

const LONGEST = 300;
const placeOf = (role: DemandRole, when: DemandTime): readonly string[] => [
  'plan',
  'demands',
  'who',
  role,
  when,
];

/** Each role before, during and after the academy. */
export function WhoDoesWhat({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.demands.who;
  const { suggested } = useDocumentTexts(page).planScreen.demands.who;
  const { demands } = page.plan;
  const empty = DEMAND_ROLES.flatMap((role) =>
    DEMAND_TIMES.filter((when) => demands.who[role][when] === null).map((when) => ({ role, when })),
  );
  const roles = useRef<HTMLDivElement>(null);
  const suggest = (): void => {
    // The button goes away with what it was for.
    roles.current?.querySelector('textarea')?.focus();
    page.change(empty.map(({ role, when }) => setField('plan', placeOf(role, when), suggested[role][when])));
  };
  const isEmpty = agreedCount(demands) === 0;
  return (
    <Section
      title={words.title}
      {...(!isEmpty &&
        empty.length > 0 && {
          action: (
            <Button variant="default" size="compact-sm" onClick={suggest}>
              {words.fill}
            </Button>
          ),
        })}
    >
      {isEmpty && <Empty sentence={words.empty} action={<Button onClick={suggest}>{words.begin}</Button>} />}
      <div className={css.roles} ref={roles}>
        {DEMAND_ROLES.map((role) => (
          <RoleCells key={role} role={role} page={page} />
        ))}
      </div>
      <p className={css.strongest}>
        {words.strongest}{' '}
        <cite>
          <Source study="transfer" />
        </cite>
      </p>
    </Section>
  );
}

function RoleCells({ role, page }: { readonly role: DemandRole; readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.demands.who;
  const titleId = useId();
  return (
    <div className={css.role} role="group" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.roles[role]}</h3>
      <div className={css.cells}>
        {DEMAND_TIMES.map((when) => (
          <Cell key={when} role={role} when={when} page={page} />
        ))}
      </div>
    </div>
  );
}

interface CellProps {
  readonly role: DemandRole;
  readonly when: DemandTime;
  readonly page: PlanPage;
}

function Cell({ role, when, page }: CellProps) {
  const words = page.offer.texts.planScreen.demands.who;
  const id = useId();
  const at = placeOf(role, when);
  const isStrong = isStrongest(role, when);
  return (
    <div className={css.cell} data-strong={isStrong || undefined}>
      <label htmlFor={id}>
        {words.times[when]}
        {isStrong && <b>{words.strong}</b>}
      </label>
      <InlineLines
        id={id}
        label={null}
        lang={page.plan.language}
        value={textAt(page.documents, 'plan', at)}
        placeholder={words.hint[when]}
        maxLength={LONGEST}
        onChange={(text) => page.change([setText('plan', at, text)])}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </div>
  );
}
