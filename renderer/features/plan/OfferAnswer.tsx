import { SegmentedControl } from '@mantine/core';
import { OFFER_ANSWERS, type OfferAnswer as Answer } from '#domain/plan.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { setField } from './edits.ts';
import css from './offer.module.css';
import type { PlanPage } from './planPage.ts';

const CHOICES = ['waiting', ...OFFER_ANSWERS] as const;

/** Whether the offer waits, or what the client answered and when. What is answered waits on Översikt no more. */
export function OfferAnswer({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change, today } = page;
  const { answer: words } = offer.texts.planScreen.offer;
  const { answer } = plan.proposal;
  const set = (next: Answer | null): void => {
    change([setField('plan', ['plan', 'proposal', 'answer'], next === null ? null : { ...next })]);
  };
  return (
    <div className={css.settings}>
      <div className={css.language}>
        <span className={css.label} id="offer-answer">
          {words.label}
        </span>
        <SegmentedControl<(typeof CHOICES)[number]>
          aria-labelledby="offer-answer"
          fullWidth
          value={answer?.what ?? 'waiting'}
          data={CHOICES.map((value) => ({ value, label: words.what[value] }))}
          onChange={(what) => {
            set(what === 'waiting' ? null : { what, date: answer?.date ?? today });
          }}
        />
      </div>
      {answer !== null && (
        <DateField
          label={words.date}
          value={answer.date}
          nearby={today}
          canBeEmpty
          onChange={(date) => {
            set({ ...answer, date });
          }}
        />
      )}
    </div>
  );
}
