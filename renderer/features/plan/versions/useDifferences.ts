import { useMemo } from 'react';
import { withInitials } from '#domain/edit/hiddenNames.ts';
import { fileOf, type PlanDocuments } from '#domain/edit/documents.ts';
import { initialsOf, type Initials } from '#domain/initials.ts';
import type { Person } from '#domain/plan.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import { differences } from '#domain/versions/differences.ts';
import { differenceText } from '#domain/versions/differenceText.ts';
import type { PlanPart } from '#domain/versions/parts.ts';
import { useInitials } from '#renderer/data/initials.ts';
import type { PlanPage } from '../planPage.ts';

export interface PartLines {
  readonly part: PlanPart;
  /** Each once. */
  readonly lines: readonly string[];
}

/** How two states of the plan differ, in words and in the names that are shown; null until both are read. */
export function useDifferences(
  page: PlanPage,
  before: PlanDocuments | null,
  after: PlanDocuments | null,
): readonly PartLines[] | null {
  const { hasInitials } = useInitials();
  const { plan, offer } = page;
  const { texts } = offer;
  return useMemo(() => {
    if (before === null || after === null) return null;
    const initials = hasInitials
      ? initialsOf({ ...plan, people: [...peopleIn(before), ...peopleIn(after)] })
      : null;
    return differences(before, after).map(({ part, changes }) => ({
      part,
      lines: [...new Set(changes.map((change) => differenceText(told(change, initials), texts)))],
    }));
  }, [before, after, hasInitials, plan, texts]);
}

function told(change: Parameters<typeof withInitials>[0], initials: Initials | null): typeof change {
  return initials === null ? change : withInitials(change, initials);
}

function peopleIn(documents: PlanDocuments): readonly Person[] {
  const file = checkPlanFile(fileOf(documents));
  return file.ok ? toPlan(file.value).people : [];
}
