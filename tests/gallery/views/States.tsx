import { Empty } from '#renderer/components/Empty.tsx';
import { ProblemNote } from '#renderer/components/ProblemNote.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { Broken, ErrorBoundary } from '#renderer/shell/ErrorBoundary.tsx';
import { Frame } from '#renderer/shell/Frame.tsx';
import { Head } from '#renderer/shell/Head.tsx';
import { Rail } from '#renderer/shell/Rail.tsx';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { LONG_NAME } from './example.ts';
import { ROOMS } from './places.ts';

/** Empty, broken and refused. */
export function States({ state }: { readonly state: string }) {
  const [isWide, setIsWide] = useState(true);
  return (
    <Frame
      rail={<Rail rooms={ROOMS} current="clients" isWide={isWide} onFold={setIsWide} />}
      head={
        <Head
          searchKeys="Ctrl K"
          crumbs={[{ text: 'Kunder', href: '/' }, { text: LONG_NAME }]}
          savedAt={null}
          undo={null}
          redo={{ what: 'Nordvind borttagen', run: () => undefined }}
          onSearch={() => undefined}
        />
      }
    >
      <ErrorBoundary place={state} show={(error, onAgain) => <Broken error={error} onAgain={onAgain} />}>
        <Sheet
          title={state === 'long' ? LONG_NAME : 'Kunder'}
          lede="De du planerar för, den senaste först."
          action={<Button variant="default">Ny kund</Button>}
        >
          {state === 'broken' && <Breaks />}
          <Empty
            sentence="Här samlas dina kunder. Börja med två tal: hur många säljare, och hur många säljchefer?"
            action={<Button>Ny kund</Button>}
          />
          <ProblemNote
            sentence="Planen gick inte att läsa: plan.json är inte hel. Inget är ändrat. Välj en annan fil, eller be om en ny."
            action={
              <Button variant="default" size="compact-sm">
                Välj en annan
              </Button>
            }
          >
            <ul>
              <li>rad 12: people[3].role är ”chef”, här ska stå seller, coach, leader eller trainer</li>
            </ul>
          </ProblemNote>
        </Sheet>
      </ErrorBoundary>
    </Frame>
  );
}

function Breaks(): never {
  throw new Error('A view that breaks');
}
