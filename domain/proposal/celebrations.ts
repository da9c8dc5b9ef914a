import type { Section } from './blocks.ts';
import type { Offer } from './offer.ts';

/** Null where no celebration is planned. One seller's own stays between the seller and the coach. */
export function celebrationsSection({ plan, texts, typed }: Offer): Section | null {
  const { celebrations: words } = texts.proposal;
  const shared = plan.celebrations.filter(({ person }) => person === null);
  if (shared.length === 0) return null;
  return {
    id: 'celebrations',
    title: words.title,
    blocks: [
      { type: 'lead', text: words.lead },
      {
        type: 'table',
        title: words.table,
        columns: [
          { text: words.columns.when, width: 34 },
          { text: words.columns.what, width: 58 },
          { text: words.columns.how, width: 76 },
        ],
        rows: shared.map(({ date, scope, size, trigger, how }) => [
          `${date === null ? words.whenItHappens : texts.format.date(date)}\n${words.who(words.scope[scope], size && words.size[size])}`,
          trigger === null ? words.anyProgress : typed(trigger),
          typed(how),
        ]),
      },
    ],
  };
}
