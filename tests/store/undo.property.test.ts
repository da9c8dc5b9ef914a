import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { View } from '#contract/inputs.ts';
import { closeStore } from '#electron/store/openStore.ts';
import { works } from './support/randomWork.ts';
import { replayed } from './support/replay.ts';
import { passingFolder, surroundings } from './support/stores.ts';
import { trainerIn, type Trainer } from './support/trainer.ts';
import { tablesOf } from './support/tables.ts';

/** Undoes in one view after the other until there is nothing left in any; the views in which there was, in order. */
function undoAll(trainer: Trainer): readonly View[] {
  const turned: View[] = [];
  for (let before = -1; before < turned.length;) {
    before = turned.length;
    for (const view of trainer.views()) while (trainer.turn('undo', view)) turned.push(view);
  }
  return turned;
}

function present(trainer: Trainer): readonly unknown[] {
  return [...trainer.rows().values()].filter(
    (row) => typeof row === 'object' && row !== null && 'is_deleted' in row && row.is_deleted === 0,
  );
}

describe('whatever a trainer does, in any client, academy and plan, with restarts between', () => {
  it('all of it can be undone to an empty app and done again, and made anew from the journal', () => {
    fc.assert(
      fc.property(works, (all) => {
        const dir = passingFolder();
        try {
          const trainer = trainerIn(dir, surroundings());
          for (const work of all) trainer.work(work);
          const end = trainer.rows();
          const turned = undoAll(trainer);
          trainer.work({ kind: 'restart' });
          expect(present(trainer)).toEqual([]);
          for (const view of turned.toReversed()) expect(trainer.turn('redo', view)).toBe(true);
          expect(trainer.rows()).toEqual(end);
          expect(replayed(trainer.store())).toEqual(tablesOf(trainer.store()));
          closeStore(trainer.store());
        } finally {
          rmSync(dir, { recursive: true, force: true });
        }
      }),
      { numRuns: 100 },
    );
  });
});
