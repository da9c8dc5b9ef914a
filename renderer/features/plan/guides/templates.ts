/** Guides that the trainer keeps for other clients, and back into a plan. */
import type { KeptDocument } from '#contract/library.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import type { GuideText } from '#domain/guides.ts';
import { writtenOut } from './guidePage.ts';

/** The most that the library takes. */
const MOST = { steps: 20, questions: 50, letters: 300, question: 1000 };

export function templateOf({ title, steps }: GuideText): KeptDocument<'guide'> {
  return {
    name: title.slice(0, MOST.letters),
    steps: steps.slice(0, MOST.steps).map((step) => ({
      title: (step.title ?? '').slice(0, MOST.letters),
      questions: step.questions.slice(0, MOST.questions).map((one) => one.slice(0, MOST.question)),
    })),
  };
}

/** A guide of the plan's own, as its document has it. */
export function guideOfTemplate({ name, steps }: KeptDocument<'guide'>): JsonObject {
  const own = steps.map(({ title, questions }) => ({ title: title === '' ? null : title, questions }));
  return { kind: 'own', title: name, steps: writtenOut(own) };
}
