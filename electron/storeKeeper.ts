/** Holds the store while the app runs: open, or not, with the reason that the window shows. */
import type { Problem } from '#contract/problems.ts';
import type { StoreState } from '#contract/replies.ts';
import { problem, type Result } from '#domain/result.ts';
import { listBackups } from './store/backups.ts';
import type { OpenProblem } from './store/inspect.ts';
import { closeStore, openStore, type Opened } from './store/openStore.ts';
import type { Store, Surroundings } from './store/store.ts';

export interface StoreKeeper {
  readonly dir: string;
  readonly state: () => StoreState;
  /** Errors: those of the work, and `storeClosed` where the store could not be opened. */
  readonly use: <Value>(work: (store: Store) => Result<Value, Problem>) => Result<Value, Problem>;
  /** Closes the store, puts something else in its place, and opens what stands there then. */
  readonly replace: (change: () => Result<null, Problem>) => Result<null, Problem>;
  readonly close: () => void;
}

type Opening = Result<Opened, OpenProblem>;

/** `first` is the store as it has been opened; `furnish` is for one in which nothing has been yet. */
export function keepStore(
  dir: string,
  surroundings: Surroundings,
  first: Opening,
  furnish: (store: Store) => void,
): StoreKeeper {
  const furnished = (result: Opening): Opening => {
    if (result.ok && result.value.isNew) furnish(result.value.store);
    return result;
  };
  const close = (): void => {
    const last = opened;
    opened = null;
    if (last?.ok === true) closeStore(last.value.store);
  };
  let opened: Opening | null = furnished(first);
  return {
    dir,
    state: () => stateOf(opened, dir),
    use: (work) => (opened?.ok === true ? work(opened.value.store) : problem({ kind: 'storeClosed' })),
    replace: (change) => {
      try {
        close();
        return change();
      } finally {
        opened = furnished(openStore(dir, surroundings));
      }
    },
    close,
  };
}

function stateOf(opened: Opening | null, dir: string): StoreState {
  if (opened === null) return { kind: 'cannotOpen', why: 'other' };
  if (opened.ok) return { kind: 'ready', isOlderCopy: opened.value.warning === 'olderCopy' };
  switch (opened.problem.kind) {
    case 'newer':
    case 'cannotOpen':
      return opened.problem;
    case 'damaged':
    case 'missing':
      return { kind: opened.problem.kind, backups: listBackups(dir) };
  }
}
