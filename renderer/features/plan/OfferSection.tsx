import { Button, SegmentedControl, Switch } from '@mantine/core';
import { addDays } from '#domain/calendar/days.ts';
import type { Language } from '#domain/plan.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { useSettings } from '#renderer/data/settings.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { setField } from './edits.ts';
import { ExportLine } from './ExportLine.tsx';
import css from './offer.module.css';
import { OfferAnswer } from './OfferAnswer.tsx';
import { OfferColor } from './OfferColor.tsx';
import { OfferPreview } from './OfferPreview.tsx';
import { OfferSections } from './offerSections/OfferSections.tsx';
import type { PlanPage } from './planPage.ts';
import { SectionSheet } from './SectionSheet.tsx';
import { Terms } from './Terms.tsx';
import { ToWallCalendar } from './WallCalendar.tsx';
import { useTrial } from './useTrial.ts';
import { Versions } from './versions/Versions.tsx';

/** The document as it will look, and what becomes files. */
export function OfferSection({ page }: { readonly page: PlanPage }) {
  const { exports } = page;
  const { offer: words } = page.offer.texts.planScreen;
  const isWorking = exports.state.kind === 'working';
  return (
    <SectionSheet section="offer" page={page} lede={words.lede}>
      <Section title={words.settings}>
        <Settings page={page} />
        <OfferAnswer page={page} />
        <OfferColor page={page} />
        <Switch
          className={css.initials}
          label={words.initials}
          checked={exports.hasInitials}
          disabled={exports.hidesNames}
          onChange={(event) => exports.setInitials(event.currentTarget.checked)}
        />
        <div className={css.make}>
          <Button disabled={isWorking} onClick={() => exports.word(page.plan.language)}>
            {words.make.word}
          </Button>
          <Button variant="default" disabled={isWorking} onClick={exports.calendars}>
            {words.make.calendars}
          </Button>
          <ToWallCalendar />
          <Button variant="default" disabled={isWorking} onClick={exports.planFile}>
            {words.make.planFile}
          </Button>
        </div>
        <ExportLine exports={exports} />
      </Section>
      <OfferSections page={page} />
      <Terms page={page} />
      <Versions page={page} />
      <OfferPreview page={page} />
    </SectionSheet>
  );
}

const VALID_DAYS = 30;
const LANGUAGES: readonly Language[] = ['sv', 'en'];

function Settings({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change, today } = page;
  const { format, planScreen } = offer.texts;
  const { offer: words } = planScreen;
  const { date, validUntil } = plan.proposal;
  const dates = useTrial(change, ['date', 'validUntil'], { date, validUntil }, (next, changed) =>
    changed.map((field) => setField('plan', ['plan', 'proposal', field], next[field])),
  );
  const from = dates.values.date ?? today;
  return (
    <div className={css.settings}>
      <div className={css.language}>
        <span className={css.label} id="offer-language">
          {words.language}
        </span>
        <SegmentedControl
          aria-labelledby="offer-language"
          fullWidth
          value={plan.language}
          data={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(language) => {
            change([setField('plan', ['language'], language)]);
          }}
        />
      </div>
      <DateField
        label={words.date}
        value={dates.values.date}
        onChange={(value) => dates.set('date', value)}
        problem={dates.problem('date')}
        nearby={today}
        canBeEmpty
        description={words.today(format.date(today))}
      />
      <DateField
        label={words.validUntil}
        value={dates.values.validUntil}
        onChange={(value) => dates.set('validUntil', value)}
        problem={dates.problem('validUntil')}
        nearby={from}
        after={from}
        canBeEmpty
        description={words.thirtyDays(format.date(addDays(from, VALID_DAYS)))}
      />
      <Alarm />
    </div>
  );
}

/** Null for none; minutes before. */
const ALARMS = [null, 15, 24 * 60] as const;

/** Whether the exported calendars remind. It holds for all plans. */
function Alarm() {
  const { texts } = useTexts();
  const { alarm: words } = texts.planScreen.offer;
  const { settings, change } = useSettings();
  return (
    <div className={css.language}>
      <span className={css.label} id="offer-alarm">
        {words.label}
      </span>
      <SegmentedControl
        aria-labelledby="offer-alarm"
        fullWidth
        value={String(settings.calendarAlarm)}
        data={ALARMS.map((minutes) => ({ value: String(minutes), label: words.before(minutes) }))}
        onChange={(chosen) => {
          change({ calendarAlarm: ALARMS.find((minutes) => String(minutes) === chosen) ?? null });
        }}
      />
    </div>
  );
}
