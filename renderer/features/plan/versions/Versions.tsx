import { Button } from '@mantine/core';
import { useDeferredValue, useState, type ReactNode } from 'react';
import type { Version } from '#contract/replies.ts';
import { initialsOf } from '#domain/initials.ts';
import { Empty } from '#renderer/components/Empty.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { useInitials } from '#renderer/data/initials.ts';
import { useVersion, useVersions } from '#renderer/data/versions.ts';
import { runCommand } from '#renderer/shell/commands.ts';
import { momentText } from '#renderer/shell/momentText.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import type { PlanPage } from '../planPage.ts';
import { Comparison } from './Comparison.tsx';
import { useDifferences } from './useDifferences.ts';
import css from './versions.module.css';

/** What the plan was when it was shown and sent, and what has changed since. */
export function Versions({ page }: { readonly page: PlanPage }) {
  const { texts } = useTexts();
  const words = texts.versions;
  const versions = useShown(page);
  const [compared, setCompared] = useState<string | null>(null);
  if (versions === null) return null;
  const chosen = versions.find(({ id }) => id === compared);
  const sent = versions.find(({ madeBy }) => madeBy === 'export');
  const isEmpty = versions.length === 0;
  return (
    <Section title={words.title} {...(!isEmpty && { aside: words.aside, action: <Save /> })}>
      {isEmpty ? (
        <Empty sentence={words.empty} action={<Save />} />
      ) : (
        <ol className={css.list} aria-label={words.list}>
          {versions.map((version) => (
            <Row
              key={version.id}
              version={version}
              isChosen={version === chosen}
              since={version === sent && <Since page={page} version={version} />}
              onCompare={() => setCompared(version === chosen ? null : version.id)}
            />
          ))}
        </ol>
      )}
      {chosen !== undefined && (
        <Comparison
          key={chosen.id}
          page={page}
          versions={versions}
          first={chosen}
          onClose={() => setCompared(null)}
        />
      )}
    </Section>
  );
}

/** The versions by the names that are shown. */
function useShown({ id, plan }: PlanPage): readonly Version[] | null {
  const versions = useVersions(id);
  const { hasInitials } = useInitials();
  if (versions === null || !hasInitials) return versions;
  const { hide } = initialsOf(plan);
  return versions.map((version) => ({ ...version, name: hide(version.name) }));
}

function Save() {
  const { texts } = useTexts();
  return (
    <Button variant="default" size="compact-md" onClick={() => runCommand('saveVersion')}>
      {texts.versions.save}
    </Button>
  );
}

/** How much the plan now says otherwise than what was sent last. */
function Since({ page, version }: { readonly page: PlanPage; readonly version: Version }) {
  const { texts } = useTexts();
  const now = useDeferredValue(page.documents);
  const parts = useDifferences(page, useVersion(version.id), now);
  if (parts === null) return null;
  const count = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  return <b className={css.since}>{texts.versions.since(count)}</b>;
}

interface RowProps {
  readonly version: Version;
  readonly isChosen: boolean;
  /** What has become of the plan after it. */
  readonly since: ReactNode;
  readonly onCompare: () => void;
}

function Row({ version: { name, at, madeBy }, isChosen, since, onCompare }: RowProps) {
  const { texts } = useTexts();
  const words = texts.versions;
  return (
    <li data-chosen={isChosen || undefined}>
      <span className={`${css.name} name`} title={name}>
        {name}
      </span>
      <small className={css.when}>
        {momentText(at, texts)}, {words.madeBy[madeBy]}. {since}
      </small>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={words.compareThis(name)}
        aria-expanded={isChosen}
        onClick={onCompare}
      >
        {words.compare}
      </Button>
    </li>
  );
}
