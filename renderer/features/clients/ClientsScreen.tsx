import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Empty } from '#renderer/components/Empty.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { useClients } from '#renderer/data/clients.ts';
import { PATTERNS } from '#renderer/shell/paths.ts';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './ClientsScreen.module.css';
import { ClientsList } from './ClientsList.tsx';

/** All clients, most recent first, and the search among them. */
export function ClientsScreen() {
  const { texts } = useTexts();
  const words = texts.clients;
  const [search, setSearch] = useState('');
  const list = useClients(search.trim());
  if (list.clients === null) return null;
  const isEmpty = list.total === 0 && search === '';
  const newClient = (
    <Button component={Link} href={PATTERNS.newClient} leftSection={<IconPlus size={16} stroke={1.75} />}>
      {words.new}
    </Button>
  );
  return (
    <Screen
      room="clients"
      title={words.page}
      crumbs={[{ text: words.page }]}
      savedAt={list.clients[0]?.savedAt ?? null}
    >
      <Sheet title={words.page} action={isEmpty ? undefined : newClient}>
        {isEmpty ? (
          <Empty sentence={words.empty} action={newClient} />
        ) : (
          <>
            <div className={css.find}>
              <TextInput
                className={css.search}
                type="search"
                aria-label={words.search}
                placeholder={words.search}
                leftSection={<IconSearch size={16} stroke={1.5} />}
                autoComplete="off"
                data-unsaved
                value={search}
                onChange={(event) => {
                  setSearch(event.currentTarget.value);
                }}
              />
              <span role="status">
                {list.total === 0 ? words.noneFound(search.trim()) : words.count(list.total)}
              </span>
            </div>
            <ClientsList list={list} />
          </>
        )}
      </Sheet>
    </Screen>
  );
}
