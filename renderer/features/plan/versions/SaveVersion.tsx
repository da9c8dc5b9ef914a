import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useVersionChanges } from '#renderer/data/versions.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { useToday } from '#renderer/data/today.ts';

const LONGEST_NAME = 120;

/** Asks what the version is to be called, with a name to begin with. */
export function SaveVersion({ plan }: { readonly plan: string }) {
  const { texts } = useTexts();
  const words = texts.versions;
  const { say } = useToasts();
  const today = useToday();
  const [, go] = useLocation();
  const { save } = useVersionChanges(plan);
  const [name, setName] = useState<string | null>(null);
  const given = name?.trim() ?? '';
  useCommand('saveVersion', () => {
    go(planPath(plan, 'offer'));
    setName(words.suggested(texts.format.dayMonth(today)));
  });
  const close = (): void => {
    setName(null);
  };
  return (
    <Dialog
      title={words.saving.title}
      isOpen={name !== null}
      onClose={close}
      action={{
        text: words.save,
        isDisabled: given === '' || save.isPending,
        run: () => {
          if (given === '' || save.isPending) return;
          save.mutate(given, { onSuccess: () => say(words.saving.done(given)), onSettled: close });
        },
      }}
    >
      <TextInput
        label={words.saving.name}
        description={words.saving.note}
        data-autofocus
        data-unsaved
        autoComplete="off"
        dir="auto"
        maxLength={LONGEST_NAME}
        value={name ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Dialog>
  );
}
