import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function settingsAnswers({ settings }: Services) {
  return {
    'settings.save': (input) => settings.save(input),
  } satisfies Pick<Answers, 'settings.save'>;
}
