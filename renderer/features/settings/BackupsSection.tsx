import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '#contract/replies.ts';
import { BackupList } from '#renderer/components/BackupList.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { useBackups, useRecovery } from '#renderer/data/backups.ts';
import { momentText } from '#renderer/shell/momentText.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import css from './SettingsScreen.module.css';

/** The copies there are, one more on demand, and the way back to one of them. */
export function BackupsSection() {
  const { texts } = useTexts();
  const words = texts.settings.backups;
  const { say } = useToasts();
  const { list, make } = useBackups();
  const [chosen, setChosen] = useState<Backup | null>(null);
  const backups = list.data ?? [];
  return (
    <Section
      title={words.title}
      action={
        <Button
          variant="default"
          size="compact-md"
          loading={make.isPending}
          onClick={() => {
            make.mutate(undefined, {
              onSuccess: () => {
                say(words.made);
              },
            });
          }}
        >
          {words.make}
        </Button>
      }
    >
      <p className={css.note}>{words.note}</p>
      {list.isSuccess && backups.length === 0 ? (
        <p className={css.note}>{words.none}</p>
      ) : (
        <BackupList backups={backups} onRestore={setChosen} />
      )}
      <RestoreDialog
        backup={chosen}
        onClose={() => {
          setChosen(null);
        }}
      />
    </Section>
  );
}

interface RestoreDialogProps {
  /** The one to bring back; null while none is chosen. */
  readonly backup: Backup | null;
  readonly onClose: () => void;
}

/** What bringing it back means, before it is done. */
function RestoreDialog({ backup, onClose }: RestoreDialogProps) {
  const { texts } = useTexts();
  const words = texts.settings.backups;
  const { say } = useToasts();
  const { restore } = useRecovery();
  const when = backup === null ? '' : momentText(backup.madeAt, texts);
  return (
    <Dialog
      title={words.sure.title(when)}
      isOpen={backup !== null}
      onClose={onClose}
      action={{
        text: words.sure.yes,
        isDisabled: restore.isPending,
        run: () => {
          if (backup === null) return;
          restore.mutate(backup.name, {
            onSuccess: () => {
              say(words.restored(when));
            },
            onSettled: onClose,
          });
        },
      }}
    >
      {backup !== null && <p>{words.sure.text(words.holds(backup.clients, backup.plans))}</p>}
    </Dialog>
  );
}
