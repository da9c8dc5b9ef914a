import { ok } from '#domain/result.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function appAnswers({ store, settings, about, desktop }: Services) {
  return {
    'app.start': () => ok({ settings: settings.current(), store: store.state(), ...about }),
    'desktop.do': ({ command }) => {
      desktop.carryOut(command);
      return ok(null);
    },
  } satisfies Pick<Answers, 'app.start' | 'desktop.do'>;
}
