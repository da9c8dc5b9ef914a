import { SegmentedControl } from '@mantine/core';
import { DateField } from '#renderer/components/DateField.tsx';
import { setField } from './edits.ts';
import css from './offer.module.css';
import { ANSWER_CHOICES, answerEdit, type AnswerChoice } from './offerAnswer.ts';
import type { PlanPage } from './planPage.ts';

/** Whether the offer waits, or what the client answered and when. What is answered waits on Översikt no more. */
export function OfferAnswer({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change, today } = page;
  const { answer: words } = offer.texts.planScreen.offer;
  const { answer } = plan.proposal;
  return (
    <div className={css.settings}>
      <div className={css.language}>
        <span className={css.label} id="offer-answer">
          {words.label}
        </span>
        <SegmentedControl<AnswerChoice>
          aria-labelledby="offer-answer"
          fullWidth
          value={answer?.what ?? 'waiting'}
          data={ANSWER_CHOICES.map((value) => ({ value, label: words.what[value] }))}
          onChange={(what) => {
            change([answerEdit(what, answer, today)]);
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
            change([setField('plan', ['plan', 'proposal', 'answer'], { ...answer, date })]);
          }}
        />
      )}
    </div>
  );
}
