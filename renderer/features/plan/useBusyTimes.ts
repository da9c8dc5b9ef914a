import { useEffect, useEffectEvent, useState } from 'react';
import type { Person } from '#domain/plan.ts';
import { useBusyFile, type ReadBusy } from '#renderer/data/busyFiles.ts';
import { problemSentence } from '#renderer/shell/problemSentence.ts';
import { setField } from './edits.ts';
import type { PlanPage } from './planPage.ts';
import { refusal } from './refusal.ts';

export interface BusyTimesIn {
  readonly isReading: boolean;
  /** The file that was read last, while the person is open: it is not kept. */
  readonly read: ReadBusy | null;
  /** Why nothing was read. */
  readonly sentence: string | null;
  readonly open: () => void;
  readonly remove: () => void;
}

/** A calendar that was let go on the person's row. */
export interface DroppedCalendar {
  readonly file: File;
  /** It is on its way in. */
  readonly taken: () => void;
}

/** A person's busy times out of a file into the plan, and away again. */
export function useBusyTimes(
  person: Person,
  { id, offer, change }: PlanPage,
  dropped: DroppedCalendar | null,
): BusyTimesIn {
  const at = ['people', { item: person.id }, 'busy'];
  const [read, setRead] = useState<ReadBusy | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const file = useBusyFile({ plan: id, person: person.id }, (next) => {
    const busy = next.busy.map(({ from, to }) => ({ from, to }));
    const isNone = busy.length === 0;
    const faults =
      isNone && person.busy.length === 0 ? null : change([setField('plan', at, isNone ? null : busy)]);
    setRead(faults === null ? next : null);
    setRefused(faults === null ? null : refusal(faults, offer.texts));
  });
  // What is said of one file goes when another is read.
  const isAnother = file.isReading || file.problem !== null;
  const problem = file.problem === null ? null : problemSentence(file.problem, offer.texts);
  const startOver = (): void => {
    setRead(null);
    setRefused(null);
  };
  const take = useEffectEvent((calendar: DroppedCalendar) => {
    file.drop(calendar.file);
    calendar.taken();
  });
  useEffect(() => {
    if (dropped !== null) take(dropped);
  }, [dropped]);
  return {
    isReading: file.isReading,
    read: isAnother ? null : read,
    sentence: problem === null ? (isAnother ? null : refused) : `${problem.title} ${problem.text}`,
    open: () => {
      startOver();
      file.open();
    },
    remove: () => {
      startOver();
      file.forget();
      change([setField('plan', at, null)]);
    },
  };
}
