import { Checkbox } from '@mantine/core';
import type { Texts } from '#resources/texts/texts.ts';
import type { ImportList } from './importList.ts';
import type { Import } from './useImport.ts';

interface ImportKnownProps {
  readonly list: ImportList;
  readonly coming: Import;
  readonly words: Texts['peopleImport']['updates'];
}

/** Whether those who are in the plan already get what the list says of them; left as they are until somebody says so. */
export function ImportKnown({ list, coming, words }: ImportKnownProps) {
  const { said, say } = coming;
  if (list.differing === 0) return null;
  return (
    <Checkbox
      label={words.all(list.differing)}
      checked={said.isUpdating}
      onChange={(event) => say({ isUpdating: event.currentTarget.checked })}
    />
  );
}
