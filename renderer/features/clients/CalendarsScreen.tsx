import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ClientRow, PlanRow } from '#contract/replies.ts';
import { Empty } from '#renderer/components/Empty.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { useClients } from '#renderer/data/clients.ts';
import { PATTERNS, planPath } from '#renderer/shell/paths.ts';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './PlanLine.module.css';
import { PlanLine } from './PlanLine.tsx';

const MOST = 100;

/** The plans whose calendars can be opened, the one changed last first. */
export function CalendarsScreen() {
  const { texts } = useTexts();
  const words = texts.clients.calendars;
  const { clients } = useClients('');
  if (clients === null) return null;
  const plans = latestPlans(clients);
  return (
    <Screen room="calendar" title={words.page} crumbs={[{ text: words.page }]}>
      <Sheet title={words.title} lede={plans.length === 0 ? undefined : words.lede}>
        {plans.length === 0 ? (
          <Empty
            sentence={words.empty}
            action={
              <Button component={Link} href={PATTERNS.newClient}>
                {texts.clients.new}
              </Button>
            }
          />
        ) : (
          <ul className={css.list}>
            {plans.map(({ client, plan }) => (
              <li key={plan.id}>
                <PlanLine plan={plan} of={client.name} href={planPath(plan.id, 'calendar')} />
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Screen>
  );
}

interface PlanOfClient {
  readonly client: ClientRow;
  readonly plan: PlanRow;
}

function latestPlans(clients: readonly ClientRow[]): readonly PlanOfClient[] {
  return clients
    .flatMap((client) => client.plans.map((plan) => ({ client, plan })))
    .toSorted((a, b) => b.plan.savedAt.localeCompare(a.plan.savedAt))
    .slice(0, MOST);
}
