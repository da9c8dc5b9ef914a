import { Button } from '@mantine/core';
import { planSpan } from '#domain/calendar/workdays.ts';
import { isoDate } from '#domain/calendar/days.ts';
import {
  EXAMPLE_SALARY,
  hourlyCostOf,
  HOURS_COME_FROM,
  HOURS_PER_YEAR,
  SOCIAL_FEE,
  suggestedBasis,
} from '#domain/hourlyCost.ts';
import type { CostBasis, CostedRole } from '#domain/plan.ts';
import { MoneyField } from '#renderer/components/MoneyField.tsx';
import { NumberField } from '#renderer/components/NumberField.tsx';
import { setField } from './edits.ts';
import css from './investment.module.css';
import { percentOf } from './percent.ts';
import type { PlanPage } from './planPage.ts';
import { RichText } from './RichText.tsx';

const MOST_HOURS = 8784;
const FIELDS = ['salary', 'socialFee', 'hoursPerYear'] as const;

interface CostFromSalaryProps {
  readonly role: CostedRole;
  readonly page: PlanPage;
}

/** A month's salary, what comes on top and the hours of a year; what an hour costs goes into the plan with them. */
export function CostFromSalary(props: CostFromSalaryProps) {
  const { role, page } = props;
  const { currency, hourlyCostFrom } = page.plan.investment;
  const { format, planScreen } = page.offer.texts;
  const words = planScreen.investment.fromSalary;
  const basis = suggestedBasis(hourlyCostFrom[role], currency);
  const set = (field: keyof CostBasis) => (value: number | null) => {
    page.change(edits(page, role, { ...hourlyCostFrom[role], [field]: value }));
  };
  const example = role === 'seller' && currency === EXAMPLE_SALARY.currency;
  return (
    <>
      <div className={css.basis}>
        <MoneyField
          label={words.salary}
          value={basis.salary}
          currency={currency}
          placeholder={example ? words.example(format.number(EXAMPLE_SALARY.salary)) : words.unknown}
          isSentWhenDone
          onChange={set('salary')}
        />
        <NumberField
          label={words.socialFee}
          value={basis.socialFee === null ? null : percentOf(basis.socialFee)}
          min={0}
          max={100}
          unit="%"
          canBeEmpty
          placeholder={words.unknown}
          isSentWhenDone
          onChange={(percent) => set('socialFee')(percent === null ? null : percent / 100)}
        />
        <NumberField
          label={words.hoursPerYear}
          value={basis.hoursPerYear}
          min={1}
          max={MOST_HOURS}
          unit="h"
          canBeEmpty
          isSentWhenDone
          onChange={set('hoursPerYear')}
        />
      </div>
      <Result {...props} basis={basis} />
      <Sources page={page} hasExample={example} />
    </>
  );
}

/** The cost first, which is what the change is about; what is suggested is kept as it counted. */
function edits(page: PlanPage, role: CostedRole, typed: CostBasis) {
  const { currency, hourlyCost, hourlyCostFrom } = page.plan.investment;
  const basis = suggestedBasis(typed, currency);
  const cost = hourlyCostOf(basis);
  const kept = cost === null ? typed : basis;
  const changed = FIELDS.filter((field) => kept[field] !== hourlyCostFrom[role][field]);
  return [
    ...(cost === null || cost === hourlyCost[role]
      ? []
      : [setField('plan', ['plan', 'investment', 'hourlyCost', role], cost)]),
    ...changed.map((field) =>
      setField('plan', ['plan', 'investment', 'hourlyCostFrom', role, field], kept[field]),
    ),
  ];
}

/** How the cost comes, or what it still waits for; and where the plan says something else. */
function Result({ role, page, basis }: CostFromSalaryProps & { readonly basis: CostBasis }) {
  const { currency, hourlyCost } = page.plan.investment;
  const { format, planScreen } = page.offer.texts;
  const words = planScreen.investment.fromSalary;
  const cost = hourlyCostOf(basis);
  if (cost === null) {
    const missing = FIELDS.filter((field) => basis[field] === null);
    return <p>{words.missing(missing.map((field) => words.fields[field]))}</p>;
  }
  const rate = hourlyCost[role];
  const money = (sum: number): string => format.money(sum, currency);
  return (
    <p>
      <RichText
        text={words.result(
          money(basis.salary ?? 0),
          format.number(1 + (basis.socialFee ?? 0), 4),
          format.number(basis.hoursPerYear ?? 0, 2),
          money(cost),
        )}
      />
      {rate !== cost && (
        <>
          {' '}
          {rate !== null && `${words.other(money(rate))} `}
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => {
              page.change([setField('plan', ['plan', 'investment', 'hourlyCost', role], cost)]);
            }}
          >
            {words.use(money(cost))}
          </Button>
        </>
      )}
    </p>
  );
}

/** Where what is suggested comes from, and how solid it is. */
function Sources({ page, hasExample }: { readonly page: PlanPage; readonly hasExample: boolean }) {
  const { plan, offer } = page;
  const { format, planScreen } = offer.texts;
  const words = planScreen.investment.fromSalary;
  const lastYear = Number(isoDate(planSpan(plan).last).slice(0, 4));
  const { workdays, hoursADay, vacationDays, year } = HOURS_COME_FROM;
  const fee =
    plan.investment.currency === SOCIAL_FEE.currency
      ? [
          words.feeSource(format.percent(SOCIAL_FEE.share, 2), SOCIAL_FEE.year),
          ...(lastYear === SOCIAL_FEE.year ? [] : [words.otherYear(lastYear)]),
        ]
      : [words.noFee];
  const sentences = [
    ...fee,
    words.hoursSource(HOURS_PER_YEAR, workdays, hoursADay, vacationDays, year),
    ...(hasExample
      ? [words.exampleSource(format.money(EXAMPLE_SALARY.salary, EXAMPLE_SALARY.currency))]
      : []),
  ];
  return <p className={css.source}>{sentences.join(' ')}</p>;
}
