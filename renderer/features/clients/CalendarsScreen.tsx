import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Empty } from '#renderer/components/Empty.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { useClients } from '#renderer/data/clients.ts';
import { latestPlans } from '#renderer/data/latestPlans.ts';
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
  const plans = latestPlans(clients).slice(0, MOST);
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
