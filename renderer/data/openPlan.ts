/** The plan on the screen: its documents as they are typed, the plan they make, and the way edits take to the store. */
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Applied, OpenPlan } from '#contract/replies.ts';
import { withEdits, type SubjectEdit } from '#domain/edit/change.ts';
import { fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import type { PlanInEdit } from '#domain/edit/people.ts';
import type { Plan } from '#domain/plan.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import type { FaultyFile } from '#domain/planFile/faults.ts';
import type { Result } from '#domain/result.ts';
import { ok, problem } from '#domain/result.ts';
import { ask } from '../api.ts';
import { planKey } from './planKey.ts';
import { useProblems } from './problems.ts';
import { sendInOrder } from './sendInOrder.ts';
import { readUndisturbed } from './undisturbed.ts';

export interface PlanOnScreen {
  readonly open: OpenPlan;
  readonly documents: PlanDocuments;
  readonly plan: Plan;
  /**
   * Makes edits: on the screen at once, in the store straight after. Gives the faults of a plan that would be none;
   * then nothing is changed.
   */
  readonly change: (edits: readonly SubjectEdit[]) => FaultyFile | null;
  /** The plan with every change that has been made, also those that are not drawn yet. */
  readonly now: () => PlanInEdit | null;
}

/** Null until the plan is read. Errors: those of `plans.open`, to the error boundary. */
export function usePlan(id: string): PlanOnScreen | null {
  const queries = useQueryClient();
  const { show } = useProblems();
  const { data: open, error } = useQuery({
    queryKey: planKey(id),
    // Another plan may have changed the client or the academy meanwhile: what is opened is read anew.
    gcTime: 0,
    // The documents keep their identity, by which the plan they make is known.
    structuralSharing: false,
    queryFn: () => readUndisturbed(queries, planKey(id), () => ask('plans.open', { plan: id })),
  });
  // The same function from change to change, so that what does not change is not drawn again.
  const change = useCallback(
    (edits: readonly SubjectEdit[]): FaultyFile | null => {
      const before = queries.getQueryData<OpenPlan>(planKey(id));
      const after = before === undefined ? null : withEdits(before.documents, edits);
      if (edits.length === 0 || before === undefined || after === null) return null;
      const plan = planOf(after);
      if (!plan.ok) return plan.problem;
      queries.setQueryData<OpenPlan>(planKey(id), { ...before, documents: after });
      void sendInOrder({ kind: 'plan', id }, edits).then((answer) => {
        if (answer.ok) remember(queries, id, answer.value);
        else {
          show(answer.problem);
          void queries.invalidateQueries({ queryKey: planKey(id) });
        }
      });
      return null;
    },
    [id, queries, show],
  );
  const now = useCallback(
    () => inEdit(queries.getQueryData<OpenPlan>(planKey(id))?.documents),
    [id, queries],
  );
  if (error !== null) throw error;
  const drawn = inEdit(open?.documents);
  return open === undefined || drawn === null ? null : { open, ...drawn, change, now };
}

function inEdit(documents: PlanDocuments | undefined): PlanInEdit | null {
  const plan = documents === undefined ? null : planOf(documents);
  return documents !== undefined && plan?.ok === true ? { documents, plan: plan.value } : null;
}

function remember(queries: QueryClient, id: string, { history }: Applied): void {
  queries.setQueryData<OpenPlan>(planKey(id), (now) => (now === undefined ? now : { ...now, history }));
  void queries.invalidateQueries({ queryKey: ['clients'] });
}

const plans = new WeakMap<PlanDocuments, Result<Plan, FaultyFile>>();

/** Read once for the same documents. */
function planOf(documents: PlanDocuments): Result<Plan, FaultyFile> {
  const known = plans.get(documents) ?? readPlan(documents);
  plans.set(documents, known);
  return known;
}

function readPlan(documents: PlanDocuments): Result<Plan, FaultyFile> {
  const file = checkPlanFile(fileOf(documents));
  return file.ok ? ok(toPlan(file.value)) : problem(file.problem);
}
