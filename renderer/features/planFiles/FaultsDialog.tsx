import { Button, CopyButton } from '@mantine/core';
import { faultSentence } from '#domain/planFile/faultSentence.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import type { Waiting } from '#renderer/data/planFiles.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './PlanFiles.module.css';

interface FaultsDialogProps {
  readonly waiting: Extract<Waiting, { readonly kind: 'faulty' }> | null;
  readonly onClose: () => void;
  readonly onOpenAnother: () => void;
}

/** Everything that is wrong in a plan file, all at once. */
export function FaultsDialog({ waiting, onClose, onOpenAnother }: FaultsDialogProps) {
  const { texts } = useTexts();
  const words = texts.problems.faults;
  const faults = waiting?.faulty.faults ?? [];
  const unlisted = waiting?.faulty.unlisted ?? 0;
  const sentences = faults.map((fault) => faultSentence(fault, texts));
  return (
    <Dialog
      title={waiting === null ? '' : words.title(waiting.name)}
      isOpen={waiting !== null}
      onClose={onClose}
      isWide
      action={{ text: words.openAnother, run: onOpenAnother }}
      others={
        <>
          <CopyButton value={sentences.join('\n')}>
            {({ copied, copy }) => (
              <Button variant="subtle" onClick={copy}>
                {copied ? words.copied : words.copy}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <p className={css.lede}>{words.count(faults.length + unlisted)}</p>
      <ol className={css.faults} tabIndex={0} aria-label={words.list}>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ol>
      {unlisted > 0 && <p className={css.unlisted}>{words.unlisted(unlisted)}</p>}
    </Dialog>
  );
}
