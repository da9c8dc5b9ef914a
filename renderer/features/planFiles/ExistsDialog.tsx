import { Button } from '@mantine/core';
import { Dialog } from '#renderer/components/Dialog.tsx';
import type { Waiting } from '#renderer/data/planFiles.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './PlanFiles.module.css';

interface ExistsDialogProps {
  readonly waiting: Extract<Waiting, { readonly kind: 'exists' }> | null;
  readonly isWorking: boolean;
}

/** The store has the plan already: each way with what it does. */
export function ExistsDialog({ waiting, isWorking }: ExistsDialogProps) {
  const { texts } = useTexts();
  const words = texts.window.exists;
  const ways = [
    { choice: 'keepBoth', name: words.keepBoth, note: words.keepBothNote },
    { choice: 'replace', name: words.replace, note: words.replaceNote },
    { choice: 'cancel', name: words.cancel, note: words.cancelNote },
  ] as const;
  return (
    <Dialog
      title={waiting === null ? '' : words.title(waiting.client)}
      isOpen={waiting !== null}
      onClose={() => waiting?.decide('cancel')}
    >
      <p className={css.lede}>
        {waiting !== null && waiting.cohort !== null && `${words.cohort(waiting.cohort)} `}
        {words.text}
      </p>
      <ul className={css.ways}>
        {ways.map(({ choice, name, note }, index) => (
          <li key={choice}>
            <span>{note}</span>
            <Button
              variant={index === 0 ? 'filled' : 'default'}
              disabled={isWorking}
              onClick={() => waiting?.decide(choice)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
