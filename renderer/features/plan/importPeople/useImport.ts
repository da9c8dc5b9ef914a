import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { readTextSheet } from '#domain/peopleFile/readSheet.ts';
import type { Sheet, SheetFault } from '#domain/peopleFile/sheet.ts';
import type { Plan } from '#domain/plan.ts';
import { usePeopleFile, type PeopleFileIn, type ReadPeople } from '#renderer/data/peopleFiles.ts';
import { importList, NOTHING_SAID, type ImportList, type Said } from './importList.ts';

export interface Import {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly files: PeopleFileIn;
  /** The file that is read; null while names are pasted. */
  readonly file: ReadPeople | null;
  readonly sheet: number;
  readonly chooseSheet: (sheet: number) => void;
  readonly paste: () => void;
  /** Why what is pasted is no list. */
  readonly fault: SheetFault | null;
  readonly list: ImportList | null;
  readonly said: Said;
  readonly say: (said: Partial<Said>) => void;
}

/** A list on its way in: nothing of it is in the plan before it is added. */
export function useImport(plan: Plan, given: string, dropped: File | null): Import {
  const [text, setText] = useState(given);
  const [file, setFile] = useState<ReadPeople | null>(null);
  const [sheet, setSheet] = useState(0);
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const startOver = (next: ReadPeople | null): void => {
    setFile(next);
    setSheet(0);
    setSaid(NOTHING_SAID);
  };
  const files = usePeopleFile(startOver);
  const read = useEffectEvent(files.drop);
  useEffect(() => {
    if (dropped !== null) read(dropped);
  }, [dropped]);
  const settled = useDeferredValue(text);
  const pasted = useMemo(() => readTextSheet(settled), [settled]);
  const shown: Sheet | null =
    file === null ? (pasted.ok ? pasted.value : null) : (file.sheets[sheet] ?? null);
  const list = useMemo(() => shown && importList(shown, plan, said), [shown, plan, said]);
  const isFaulty = file === null && !pasted.ok && settled.trim() !== '';
  return {
    ...{ text, files, file, sheet, list, said },
    fault: isFaulty ? pasted.problem : null,
    type: (next) => {
      setText(next);
      setSaid(NOTHING_SAID);
    },
    chooseSheet: (next) => {
      setSheet(next);
      setSaid(NOTHING_SAID);
    },
    paste: () => {
      files.forget();
      startOver(null);
    },
    say: (more) => {
      setSaid((before) => ({ ...before, ...more }));
    },
  };
}
