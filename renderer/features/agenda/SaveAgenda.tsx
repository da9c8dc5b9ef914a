import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ask } from '#renderer/api.ts';
import { useProblems } from '#renderer/data/problems.ts';
import { everythingSent } from '#renderer/data/sendInOrder.ts';
import { useOffer } from '#renderer/shell/offers.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';

/** The calendar as a file for Outlook or Google Calendar. */
export function SaveAgenda() {
  const { texts } = useTexts();
  const { show } = useProblems();
  const { say } = useToasts();
  const save = useMutation({
    mutationFn: async () => {
      await everythingSent();
      return ask('documents.agenda', { language: texts.format.tag === 'sv-SE' ? 'sv' : 'en' });
    },
    onSuccess: (made) => {
      if (made.kind !== 'written') return;
      say(texts.agenda.exported(made.name), {
        text: texts.agenda.showFolder,
        run: () => {
          void ask('documents.show', { job: made.job, how: 'folder' }).catch(show);
        },
      });
    },
    onError: show,
  });
  useOffer(texts.agenda.export, () => save.mutate());
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarDown size={17} stroke={1.5} />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {texts.agenda.export}
    </Button>
  );
}
