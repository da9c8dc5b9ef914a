import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Version } from '#contract/replies.ts';
import { Choice, type Option } from '#renderer/components/Choice.tsx';
import { useHistory } from '#renderer/data/history.ts';
import { useVersion, useVersionChanges } from '#renderer/data/versions.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import type { PlanPage } from '../planPage.ts';
import { Found } from './Found.tsx';
import { useDifferences } from './useDifferences.ts';
import css from './versions.module.css';

interface ComparisonProps {
  readonly page: PlanPage;
  readonly versions: readonly Version[];
  readonly first: Version;
  readonly onClose: () => void;
}

/** The plan as it is, among the versions. */
const NOW = 'now';

/** Two states of the plan, one beside the other in words, and the way back to the older. */
export function Comparison({ page, versions, first, onClose }: ComparisonProps) {
  const { texts } = useTexts();
  const words = texts.versions.comparison;
  const titleId = useId();
  const [from, setFrom] = useState(first.id);
  const [to, setTo] = useState(NOW);
  const parts = useDifferences(page, useDocuments(page, from), useDocuments(page, to));
  const options: readonly Option<string>[] = [
    { value: NOW, label: words.now },
    ...versions.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const version = versions.find(({ id }) => id === from);
  return (
    <section className={css.comparison} aria-labelledby={titleId}>
      <div className={css.head}>
        <h3 id={titleId}>{words.title}</h3>
        <ActionIcon aria-label={words.close} onClick={onClose}>
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      </div>
      <div className={css.sides}>
        <Choice label={words.from} value={from} options={options} onChange={setFrom} />
        <Choice label={words.to} value={to} options={options} onChange={setTo} />
      </div>
      {parts !== null && <Found parts={parts} />}
      {version !== undefined && parts !== null && <Restore page={page} version={version} />}
    </section>
  );
}

/** The documents of a version, or of the plan as it is. */
function useDocuments(page: PlanPage, which: string) {
  const version = useVersion(which === NOW ? null : which);
  return which === NOW ? page.documents : version;
}

function Restore({ page, version }: { readonly page: PlanPage; readonly version: Version }) {
  const { texts } = useTexts();
  const words = texts.versions;
  const { say } = useToasts();
  const { restore } = useVersionChanges(page.id);
  const { undo } = useHistory({ kind: 'plan', id: page.id });
  return (
    <div className={css.restore}>
      <Button
        variant="default"
        loading={restore.isPending}
        onClick={() => {
          restore.mutate(version, {
            onSuccess: () => {
              say(words.restored(version.name), {
                text: texts.shell.head.undo,
                run: undo,
                isLastStep: true,
              });
            },
          });
        }}
      >
        {words.restore}
      </Button>
      <p>{words.restoreNote(version.name)}</p>
    </div>
  );
}
