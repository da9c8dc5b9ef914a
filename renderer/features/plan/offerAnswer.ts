import type { SubjectEdit } from '#domain/edit/change.ts';
import { OFFER_ANSWERS, type IsoDate, type OfferAnswer } from '#domain/plan.ts';
import { setField } from './edits.ts';

export const ANSWER_CHOICES = ['waiting', ...OFFER_ANSWERS] as const;
export type AnswerChoice = (typeof ANSWER_CHOICES)[number];

/** A new answer came when the one before came, or today. */
export function answerEdit(what: AnswerChoice, before: OfferAnswer | null, today: IsoDate): SubjectEdit {
  const answer = what === 'waiting' ? null : { what, date: before?.date ?? today };
  return setField('plan', ['plan', 'proposal', 'answer'], answer);
}
