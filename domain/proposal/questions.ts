import type { Section } from './blocks.ts';
import type { Offer } from './offer.ts';

/** The guide for the talk, with the client's own questions last. */
export function questionsSection({ plan, texts, typed }: Offer): Section {
  const { questions: words } = texts.proposal;
  const own = plan.questions.map(typed).filter((question) => question !== '');
  const guide = words.guide.map(({ step, questions }) => [step, questions]);
  return {
    id: 'questions',
    title: words.title,
    blocks: [
      { type: 'lead', text: words.lead },
      {
        type: 'table',
        title: words.table,
        columns: [
          { text: words.columns.step, width: 32 },
          { text: words.columns.questions, width: 136 },
        ],
        rows: own.length > 0 ? [...guide, [words.own, own.join(' ')]] : guide,
      },
    ],
  };
}
