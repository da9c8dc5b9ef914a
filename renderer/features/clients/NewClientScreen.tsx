import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { useCreate } from '#renderer/data/clients.ts';
import { PATTERNS, planPath } from '#renderer/shell/paths.ts';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { FirstAnswer } from './FirstAnswer.tsx';
import css from './NewClientScreen.module.css';
import { readPeople, type PeopleReading } from './readPeople.ts';

/** A new client: a name, two numbers, and the answer beside them at once. */
export function NewClientScreen() {
  const { texts } = useTexts();
  const words = texts.clients.creating;
  const [people, setPeople] = useState('');
  const reading = readPeople(people);
  return (
    <Screen
      room="clients"
      title={words.title}
      crumbs={[{ text: texts.clients.page, href: PATTERNS.clients }, { text: words.title }]}
      aside={<FirstAnswer people={reading.kind === 'both' ? reading.people : null} />}
    >
      <Sheet title={words.title} lede={words.lede}>
        <NewClientForm people={people} reading={reading} onPeople={setPeople} />
      </Sheet>
    </Screen>
  );
}

interface FormProps {
  readonly people: string;
  readonly reading: PeopleReading;
  readonly onPeople: (people: string) => void;
}

function NewClientForm({ people, reading, onPeople }: FormProps) {
  const { texts } = useTexts();
  const words = texts.clients.creating;
  const [name, setName] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const problem = isAsked ? problemOf(reading, words) : null;
  const create = useCreation(reading, name);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        create.run();
      }}
    >
      <TextInput
        className={css.people}
        label={words.people}
        description={words.peopleNote}
        placeholder={words.peopleHint}
        error={problem}
        autoComplete="off"
        data-autofocus
        data-unsaved
        value={people}
        onChange={(event) => {
          onPeople(event.currentTarget.value);
        }}
      />
      <Understood reading={reading} />
      <TextInput
        label={words.name}
        description={words.nameNote}
        autoComplete="off"
        dir="auto"
        maxLength={300}
        data-unsaved
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button type="submit" loading={create.isRunning}>
        {words.create}
      </Button>
    </form>
  );
}

/** Makes the client with its plan, and goes to it. */
function useCreation(
  reading: PeopleReading,
  name: string,
): { readonly run: () => void; readonly isRunning: boolean } {
  const { texts } = useTexts();
  const [, go] = useLocation();
  const { client } = useCreate();
  return {
    isRunning: client.isPending,
    run: () => {
      if (reading.kind !== 'both') return;
      client.mutate(
        { name: name.trim() || texts.clients.unnamed, people: reading.people },
        {
          onSuccess: ({ plan }) => {
            go(planPath(plan));
          },
        },
      );
    },
  };
}

/** What was read of the typed numbers, heard as well as seen. */
function Understood({ reading }: { readonly reading: PeopleReading }) {
  const { texts } = useTexts();
  const words = texts.clients.creating;
  return (
    <p className={css.understood} role="status">
      {reading.kind === 'onlyOne' && words.onlyOne}
      {reading.kind === 'both' && (
        <>
          <b>{words.understood(reading.people.sellers, reading.people.coaches)}</b>{' '}
          {words.perCoach(reading.people.sellers / reading.people.coaches)}
        </>
      )}
    </p>
  );
}

interface ProblemWords {
  readonly notUnderstood: string;
  readonly onlyOne: string;
  readonly tooMany: string;
}

function problemOf({ kind }: PeopleReading, words: ProblemWords): string | null {
  switch (kind) {
    case 'both':
      return null;
    case 'tooMany':
      return words.tooMany;
    case 'onlyOne':
      return words.onlyOne;
    case 'empty':
    case 'unreadable':
      return words.notUnderstood;
  }
}
