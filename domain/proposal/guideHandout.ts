/** A question guide as a page of its own, to have in front of one in the talk. */
import type { Texts } from '#resources/texts/texts.ts';
import { guideText, type Guide } from '../guides.ts';
import { hidingFor } from '../initials.ts';
import type { Plan } from '../plan.ts';
import type { Block, Handout } from './blocks.ts';
import { oneLine, shortened } from './offer.ts';
import { plain, type Text } from './text.ts';

const LONGEST_NAME = 60;

/** In the language of the texts; with `initials`, sellers, coaches and leaders are written with theirs. */
export function guideHandout(plan: Plan, guide: Guide, texts: Texts, initials: boolean): Handout {
  const { hide } = hidingFor(plan, initials);
  const { title, steps } = guideText(guide, texts);
  const shown = (text: string): string => hide(oneLine(text));
  const typed = (text: string): Text => plain(shown(text));
  const { cover } = texts.proposal;
  const { name, company } = plan.consultant;
  const blocks = steps.flatMap((step): readonly Block[] => [
    ...(step.title === null ? [] : [{ type: 'heading' as const, text: typed(step.title) }]),
    ...(step.questions.length === 0 ? [] : [{ type: 'bullets' as const, items: step.questions.map(typed) }]),
  ]);
  const lead: Block = { type: 'lead', text: texts.guides[guide.kind].about };
  return {
    languageTag: texts.format.tag,
    title: shown(title),
    author: oneLine(company ?? name ?? ''),
    header: {
      left: texts.proposal.questions.table,
      right: shortened(oneLine(plan.client.name), LONGEST_NAME),
    },
    footer: {
      left: shortened(oneLine(company ?? name ?? cover.headline), LONGEST_NAME),
      page: cover.page,
      of: cover.of,
    },
    sections: [
      {
        id: 'questions',
        title: shown(title),
        blocks: guide.kind === 'own' ? blocks : [lead, ...blocks],
      },
    ],
    notes: [],
  };
}
