import { Button } from '@mantine/core';
import { useSavePeople } from '#renderer/data/peopleFiles.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';

/** Everyone in the plan as a list that a spreadsheet opens. */
export function SaveList({ plan }: { readonly plan: string }) {
  const { texts, language } = useTexts();
  const { say } = useToasts();
  const words = texts.peopleImport;
  const save = useSavePeople(plan, language, (name) => say(words.saved(name)));
  return (
    <Button variant="default" onClick={save}>
      {words.save}
    </Button>
  );
}
