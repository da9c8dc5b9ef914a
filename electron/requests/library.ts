import { listLibrary, removeFromLibrary, saveToLibrary } from '../store/library.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function libraryAnswers({ store }: Services) {
  return {
    'library.list': ({ kind }) => store.use((open) => listLibrary(open, kind)),
    'library.save': ({ id, kept }) => store.use((open) => saveToLibrary(open, id, kept)),
    'library.remove': ({ id }) => store.use((open) => removeFromLibrary(open, id)),
  } satisfies Pick<Answers, 'library.list' | 'library.save' | 'library.remove'>;
}
