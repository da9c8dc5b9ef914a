import { ok } from '#domain/result.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function appAnswers({ store, settings, about }: Services) {
  return {
    'app.start': () => ok({ settings: settings.current(), store: store.state(), ...about }),
  } satisfies Pick<Answers, 'app.start'>;
}
