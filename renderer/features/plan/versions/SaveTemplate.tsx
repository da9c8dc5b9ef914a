import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { templateOf } from '#domain/templates/planTemplate.ts';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useLibraryChanges } from '#renderer/data/library.ts';
import type { PlanOnScreen } from '#renderer/data/openPlan.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';

/** Keeps the way of working for other clients, under a name. */
export function SaveTemplate({ onScreen }: { readonly onScreen: PlanOnScreen }) {
  const { texts } = useTexts();
  const words = texts.templates.save;
  const { say } = useToasts();
  const { save } = useLibraryChanges();
  const [name, setName] = useState<string | null>(null);
  const given = name?.trim() ?? '';
  useCommand('saveTemplate', () => setName(''));
  const run = (): void => {
    const open = onScreen.now();
    if (given === '' || open === null || save.isPending) return;
    const document = { name: given, language: open.plan.language, plan: templateOf(open) };
    save.mutate({ kind: 'planTemplate', document }, { onSuccess: () => say(words.done(given)) });
    setName(null);
  };
  return (
    <Dialog
      title={words.title}
      isOpen={name !== null}
      onClose={() => setName(null)}
      action={{ text: words.save, isDisabled: given === '', run }}
    >
      <p>{words.text}</p>
      <TextInput
        label={words.name}
        data-autofocus
        data-unsaved
        autoComplete="off"
        dir="auto"
        maxLength={300}
        value={name ?? ''}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Dialog>
  );
}
