import { Chip } from '@mantine/core';
import { useMemo } from 'react';
import { AGENDA_KINDS, type AgendaEntry, type AgendaKind } from '#domain/agenda.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './agenda.module.css';
import { Mark } from './Mark.tsx';

const ALL = 'all';

interface AgendaFiltersProps {
  /** What the period has, before the filters. */
  readonly entries: readonly AgendaEntry[];
  /** Null for all. */
  readonly client: string | null;
  readonly kinds: readonly AgendaKind[];
  readonly setClient: (client: string | null) => void;
  readonly setKinds: (kinds: readonly AgendaKind[]) => void;
}

/** Whose, and what: the kinds are the key to the marks too. */
export function AgendaFilters({ entries, client, kinds, setClient, setKinds }: AgendaFiltersProps) {
  const { texts } = useTexts();
  const words = texts.agenda;
  const names = useMemo(
    () => new Map(entries.map((entry) => [entry.client.id, entry.client.name])),
    [entries],
  );
  const clients = [...names].toSorted(([, a], [, b]) => a.localeCompare(b, texts.format.tag));
  // The one that is chosen may have nothing in the period.
  const isAway = client !== null && !names.has(client);
  return (
    <div className={css.filters}>
      <Chip.Group
        multiple
        value={[...kinds]}
        onChange={(chosen) => setKinds(AGENDA_KINDS.filter((kind) => chosen.includes(kind)))}
      >
        <div role="group" aria-label={words.kindsLabel} className={css.kinds}>
          {AGENDA_KINDS.map((kind) => (
            <Chip key={kind} value={kind} radius="md" size="sm" variant="outline">
              <span className={css.kind}>
                <Mark kind={kind} />
                {words.kinds[kind].name}
              </span>
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <div className={css.client}>
        <Choice
          label={words.client}
          isBare
          isSearchable
          value={client ?? ALL}
          options={[
            { value: ALL, label: words.allClients },
            ...(isAway ? [{ value: client, label: words.client }] : []),
            ...clients.map(([value, label]) => ({ value, label })),
          ]}
          onChange={(chosen) => setClient(chosen === ALL ? null : chosen)}
        />
      </div>
    </div>
  );
}
