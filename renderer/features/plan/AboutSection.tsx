import { Button } from '@mantine/core';
import { planSpan } from '#domain/calendar/workdays.ts';
import { isoDate } from '#domain/calendar/days.ts';
import { isoWeekOf } from '#domain/calendar/weeks.ts';
import type { Plan } from '#domain/plan.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { MoneyField } from '#renderer/components/MoneyField.tsx';
import { NumberField } from '#renderer/components/NumberField.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { runCommand } from '#renderer/shell/commands.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './about.module.css';
import { setField } from './edits.ts';
import { ModuleList } from './ModuleList.tsx';
import type { PlanPage } from './planPage.ts';
import { PlanText } from './PlanText.tsx';
import { SectionSheet } from './SectionSheet.tsx';
import { Told } from './Told.tsx';
import { useTrial } from './useTrial.ts';

/** The client, the academy, the cohort and the trainer. */
export function AboutSection({ page }: { readonly page: PlanPage }) {
  const { texts } = page.offer;
  const words = texts.planScreen.about;
  return (
    <SectionSheet section="about" page={page} lede={words.lede}>
      <Section title={words.client}>
        <div className={css.fields}>
          {(['name', 'contact', 'email'] as const).map((field) => (
            <PlanText
              key={field}
              page={page}
              subject="client"
              at={[field]}
              label={texts.clients.client[field]}
            />
          ))}
        </div>
      </Section>
      <Told page={page} />
      <Section title={words.academy}>
        <Academy page={page} />
      </Section>
      <Section title={words.plan}>
        <CohortAndPlan page={page} />
        <Again />
      </Section>
      <Section title={words.trainer}>
        <div className={css.fields}>
          {(['name', 'company', 'email', 'phone'] as const).map((field) => (
            <PlanText
              key={field}
              page={page}
              subject="plan"
              at={['consultant', field]}
              label={texts.settings.consultant[field]}
            />
          ))}
        </div>
      </Section>
    </SectionSheet>
  );
}

/** What the plan can be used for again, and what it can take from others. */
function Again() {
  const { texts } = useTexts();
  const { next, save, apply } = texts.templates;
  return (
    <p className={css.again}>
      <Button variant="default" size="compact-md" onClick={() => runCommand('nextCohort')}>
        {next.action}
      </Button>
      <Button variant="default" size="compact-md" onClick={() => runCommand('saveTemplate')}>
        {save.action}
      </Button>
      <Button variant="default" size="compact-md" onClick={() => runCommand('applyTemplate')}>
        {apply.action}
      </Button>
    </p>
  );
}

function Academy({ page }: { readonly page: PlanPage }) {
  const { plan, change, today } = page;
  const words = page.offer.texts.clients.academy;
  const { start, end, price } = plan.academy;
  const days = useTrial(change, ['start', 'end'], { start, end }, (next, changed) =>
    changed.map((field) => setField('academy', [field], next[field])),
  );
  return (
    <>
      <div className={css.fields}>
        <PlanText
          page={page}
          subject="academy"
          at={['name']}
          label={words.name}
          placeholder={words.nameHint}
        />
        <MoneyField
          label={words.price}
          value={price}
          currency={plan.investment.currency}
          onChange={(value) => change([setField('academy', ['price'], value)])}
        />
        {(['start', 'end'] as const).map((field) => (
          <DateField
            key={field}
            label={words[field]}
            value={days.values[field]}
            onChange={(value) => days.set(field, value)}
            problem={days.problem(field)}
            nearby={start ?? end ?? today}
            after={field === 'end' ? days.values.start : null}
            canBeEmpty
          />
        ))}
      </div>
      <ModuleList page={page} />
    </>
  );
}

const MOST_WEEKS = 104;

function CohortAndPlan({ page }: { readonly page: PlanPage }) {
  const { plan, change } = page;
  const { texts } = page.offer;
  const words = texts.planScreen.about;
  const { start, weeks } = plan;
  const first = useTrial(change, ['start'], { start }, (next) => [
    setField('plan', ['plan', 'start'], next.start),
  ]);
  const length = useTrial(change, ['weeks'], { weeks }, (next) => [
    setField('plan', ['plan', 'weeks'], next.weeks),
  ]);
  return (
    <div className={css.fields}>
      <PlanText
        page={page}
        subject="plan"
        at={['cohort']}
        label={words.cohort}
        placeholder={words.cohortHint}
      />
      <Choice
        label={words.language}
        value={plan.language}
        options={(['sv', 'en'] as const).map((value) => ({
          value,
          label: texts.planScreen.offer.languages[value],
        }))}
        onChange={(language) => change([setField('plan', ['language'], language)])}
      />
      <DateField
        label={words.start}
        value={first.values.start}
        onChange={(value) => {
          if (value !== null) first.set('start', value);
        }}
        problem={first.problem('start')}
        nearby={start}
      />
      <NumberField
        label={words.weeks}
        value={length.values.weeks}
        onChange={(value) => {
          if (value !== null) length.set('weeks', value);
        }}
        problem={length.problem('weeks')}
        unit={words.weeksUnit(weeks)}
        min={1}
        max={MOST_WEEKS}
        isWhole
        description={endText(plan, texts)}
      />
    </div>
  );
}

function endText(plan: Plan, { format, planScreen }: Texts): string {
  const last = isoDate(planSpan(plan).last);
  return planScreen.about.ends(format.date(last), isoWeekOf(last).week);
}
