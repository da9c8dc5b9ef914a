import { applyEdits } from '../store/apply.ts';
import { redo, undo } from '../store/history.ts';
import { deleteSubject } from '../store/remove.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function changeAnswers({ store }: Services) {
  return {
    'changes.apply': ({ view, edits }) => store.use((open) => applyEdits(open, view, edits)),
    'changes.undo': ({ view, keepsView }) => store.use((open) => undo(open, view, { keepsView })),
    'changes.redo': ({ view }) => store.use((open) => redo(open, view)),
    'subjects.delete': ({ view }) => store.use((open) => deleteSubject(open, view)),
  } satisfies Pick<Answers, 'changes.apply' | 'changes.undo' | 'changes.redo' | 'subjects.delete'>;
}
