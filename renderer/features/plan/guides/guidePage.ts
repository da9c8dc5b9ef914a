/** A guide in the plan's document, and the page on which it can be edited. */
import { useMemo } from 'react';
import { withEdits, type SubjectEdit } from '#domain/edit/change.ts';
import { itemOf } from '#domain/edit/items.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { originalOf, type Guide, type GuideStep } from '#domain/guides.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { ListPlace } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';

export const GUIDES = { subject: 'plan', at: ['plan', 'guides'] } as const;

export const stepsOf = (guide: string): ListPlace => ({
  subject: 'plan',
  at: [...GUIDES.at, { item: guide }, 'steps'],
});

export const questionsOf = (guide: string, step: string): ListPlace => ({
  subject: 'plan',
  at: [...stepsOf(guide).at, { item: step }, 'questions'],
});

/**
 * The page with the guide's steps in the document. A guide that stands as it came is written out before the first
 * change to it: as a step of its own, so that undo takes back what was typed and then the guide's own version.
 */
export function useGuidePage(page: PlanPage, id: string, guide: Guide | undefined, texts: Texts): PlanPage {
  return useMemo(() => {
    if (guide === undefined || guide.steps !== null) return page;
    const { subject, at } = stepsOf(id);
    const first: readonly SubjectEdit[] = [
      { subject, kind: 'set', at, value: writtenOut(originalOf(guide.kind, texts).steps) },
    ];
    return {
      ...page,
      documents: withEdits(page.documents, first) ?? page.documents,
      change: (edits) => page.change(first) ?? page.change(edits),
    };
  }, [page, id, guide, texts]);
}

/** Steps as the document has them, with ids that are the same each time, so that a row is the same before and after. */
export function writtenOut(steps: readonly GuideStep[]): readonly JsonObject[] {
  return steps.map(({ title, questions }, step) =>
    itemOf(
      { title, questions: questions.map((question, place) => itemOf(question, `original-${step}-${place}`)) },
      `original-${step}`,
    ),
  );
}
