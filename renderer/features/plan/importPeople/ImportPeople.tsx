import { useMemo, useState } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { ProblemNote } from '#renderer/components/ProblemNote.tsx';
import { sheetFaultSentence } from '#renderer/shell/problemSentence.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import type { PlanPage } from '../planPage.ts';
import { refusal } from '../refusal.ts';
import { ImportAbove } from './ImportAbove.tsx';
import { ImportFaults } from './ImportFaults.tsx';
import { ImportKnown } from './ImportKnown.tsx';
import { ImportSource } from './ImportSource.tsx';
import { ImportTable } from './ImportTable.tsx';
import css from './import.module.css';
import { useImport } from './useImport.ts';

interface ImportPeopleProps {
  readonly page: PlanPage;
  /** What was pasted before the dialog was asked for. */
  readonly text: string;
  /** What was dropped on the window. */
  readonly dropped: File | null;
  readonly onClose: () => void;
}

/** People from a list into the plan: what it holds is shown, with what is wrong in it, before anything is changed. */
export function ImportPeople({ page, text, dropped, onClose }: ImportPeopleProps) {
  const { plan, offer } = page;
  const words = offer.texts.peopleImport;
  const { say } = useToasts();
  const coming = useImport(plan, text, dropped);
  const { list, fault } = coming;
  const [refused, setRefused] = useState<string | null>(null);
  const [taken, updated] = [list?.taken ?? 0, list?.updated ?? 0];
  const named = useMemo(
    () => [...(list?.places.values() ?? [])].filter((place) => place !== null).length,
    [list],
  );
  const add = (): void => {
    if (list === null || taken + updated === 0) return;
    const faults = page.change(list.edits);
    if (faults !== null) {
      setRefused(refusal(faults, offer.texts));
      return;
    }
    say(words.added(taken, updated));
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      isWide
      onClose={onClose}
      action={{ text: words.run(taken, updated), run: add, isDisabled: taken + updated === 0 }}
    >
      <ImportSource coming={coming} words={words} texts={offer.texts} />
      {fault !== null && <ProblemNote sentence={sheetFaultSentence(fault, words)} />}
      {list !== null && (
        <>
          <ImportKnown list={list} coming={coming} words={words.updates} />
          <ImportAbove list={list} coming={coming} offer={offer} />
          <ImportFaults list={list} offer={offer} />
          <ImportTable list={list} coming={coming} offer={offer} />
        </>
      )}
      {refused !== null && <ProblemNote sentence={refused} />}
      <p role="status" className={css.summary}>
        {words.summary({ taken, named, updated }, (list?.rows.length ?? 0) - taken - updated)}
      </p>
    </Dialog>
  );
}
