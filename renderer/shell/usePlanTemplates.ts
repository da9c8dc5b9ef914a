import type { JsonObject } from '#domain/edit/json.ts';
import type { Language } from '#domain/plan.ts';
import { BUILT_IN, builtInTemplate } from '#domain/templates/builtIn.ts';
import type { Texts } from '#resources/texts/texts.ts';
import { useLibrary } from '../data/library.ts';
import { useTexts } from './texts.tsx';

export interface PlanTemplate {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  readonly template: JsonObject;
  /** What its sentences are written in. */
  readonly language: Language;
}

/** Those that come with the program, in the language of the speech, and the trainer's own. */
export function usePlanTemplates(speech: {
  readonly texts: Texts;
  readonly language: Language;
}): readonly PlanTemplate[] {
  const { texts } = useTexts();
  const own = useLibrary('planTemplate');
  const { templates: words } = texts;
  return [
    ...BUILT_IN.map((which) => ({
      value: which,
      label: words.builtIn[which],
      note: words.notes[which],
      template: builtInTemplate(which, speech.texts),
      language: speech.language,
    })),
    ...own.map(({ id, document }) => ({
      value: id,
      label: document.name,
      note: words.notes.own,
      template: document.plan,
      language: document.language,
    })),
  ];
}
