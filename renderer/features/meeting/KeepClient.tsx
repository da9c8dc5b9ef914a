import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './meeting.module.css';
import type { MeetingPage } from './useMeetingPage.ts';

/** The client's name; asked for only when the plan is to be kept by it. */
export function KeepClient({ page: { offer, change } }: { readonly page: MeetingPage }) {
  const { texts } = useTexts();
  const words = texts.meeting.keep;
  const [name, setName] = useState<string | null>(null);
  const given = name?.trim() ?? '';
  const { name: client } = offer.plan.client;
  if (client !== texts.clients.unnamed)
    return (
      <span className={`${css.client} name`} title={client}>
        {client}
      </span>
    );
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setName('')}>
        {words.action}
      </Button>
      <Dialog
        title={words.title}
        isOpen={name !== null}
        onClose={() => setName(null)}
        action={{
          text: words.save,
          isDisabled: given === '',
          run: () => {
            if (given === '') return;
            setName(null);
            change([{ subject: 'client', kind: 'set', at: ['name'], value: given }]);
          },
        }}
      >
        <TextInput
          label={words.name}
          description={words.note}
          data-autofocus
          data-unsaved
          autoComplete="off"
          dir="auto"
          maxLength={300}
          value={name ?? ''}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
