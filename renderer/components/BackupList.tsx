import { Button } from '@mantine/core';
import type { Backup } from '#contract/replies.ts';
import { momentText } from '../shell/momentText.ts';
import { useTexts } from '../shell/texts.tsx';
import css from './BackupList.module.css';

interface BackupListProps {
  /** The latest first. */
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
  readonly isDisabled?: boolean;
}

/** Backups with when they were made and what they hold. */
export function BackupList({ backups, onRestore, isDisabled = false }: BackupListProps) {
  const { texts } = useTexts();
  const words = texts.settings.backups;
  return (
    <ol className={css.root} aria-label={words.list}>
      {backups.map((backup) => {
        const when = momentText(backup.madeAt, texts);
        return (
          <li key={backup.name}>
            <span className={css.when}>{when}</span>
            <span className={css.holds}>{words.holds(backup.clients, backup.plans)}</span>
            <span className={css.size}>{words.size(texts.format.number(backup.bytes / 1e6))}</span>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={words.restoreThis(when)}
              disabled={isDisabled}
              onClick={() => {
                onRestore(backup);
              }}
            >
              {words.restore}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
