import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { Empty } from '#renderer/components/Empty.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { useCreate } from '#renderer/data/clients.ts';
import { useClient, type ClientOnScreen } from '#renderer/data/openClient.ts';
import { LogoField } from '#renderer/shell/LogoField.tsx';
import { useOffer } from '#renderer/shell/offers.ts';
import { PATTERNS } from '#renderer/shell/paths.ts';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useSteps } from '#renderer/shell/useSteps.ts';
import { useRemove } from '#renderer/shell/useRemove.ts';
import { AcademySection } from './AcademySection.tsx';
import { ClientFields } from './ClientFields.tsx';
import css from './ClientScreen.module.css';
import { textOf } from './fields.ts';

/** One client: who it is, its academies, and the cohorts of each. */
export function ClientScreen({ id }: { readonly id: string }) {
  const open = useClient(id);
  return open === null ? null : <Opened id={id} {...open} />;
}

function Opened({ id, client, changeClient, changeAcademy }: ClientOnScreen & { readonly id: string }) {
  const { texts } = useTexts();
  const words = texts.clients;
  const steps = useSteps({ kind: 'client', id }, client.history);
  const name = textOf(client.document, 'name');
  const isEmpty = client.academies.length === 0;
  return (
    <Screen
      room="clients"
      title={name}
      crumbs={[{ text: words.page, href: PATTERNS.clients }, { text: name }]}
      steps={steps}
      savedAt={client.history.savedAt}
    >
      <Sheet
        title={name}
        lede={client.isExample ? words.client.exampleNote : undefined}
        action={<RemoveClient id={id} name={name} />}
        isSpread
      >
        <ClientFields document={client.document} onChange={changeClient} />
        <div className={css.logo}>
          <LogoField client={id} />
        </div>
        {client.academies.map((academy) => (
          <AcademySection
            key={academy.id}
            academy={academy}
            onChange={(edits) => {
              changeAcademy(academy.id, edits);
            }}
          />
        ))}
        {isEmpty ? (
          <Empty sentence={words.client.noAcademy} action={<NewAcademy client={id} isFilled />} />
        ) : (
          <div className={css.more}>
            <NewAcademy client={id} isFilled={false} />
          </div>
        )}
      </Sheet>
    </Screen>
  );
}

function RemoveClient({ id, name }: { readonly id: string; readonly name: string }) {
  const { texts } = useTexts();
  const [, go] = useLocation();
  const remove = useRemove();
  const removeClient = (): void => {
    remove({ kind: 'client', id }, name, () => {
      go(PATTERNS.clients);
    });
  };
  useOffer(texts.clients.client.remove, removeClient);
  return (
    <Button variant="subtle" leftSection={<IconTrash size={16} stroke={1.5} />} onClick={removeClient}>
      {texts.clients.client.remove}
    </Button>
  );
}

function NewAcademy({ client, isFilled }: { readonly client: string; readonly isFilled: boolean }) {
  const { texts } = useTexts();
  const { academy } = useCreate();
  const create = (): void => {
    academy.mutate({ client });
  };
  useOffer(texts.clients.client.newAcademy, create);
  return (
    <Button
      variant={isFilled ? 'filled' : 'default'}
      leftSection={<IconPlus size={16} stroke={1.75} />}
      loading={academy.isPending}
      onClick={create}
    >
      {texts.clients.client.newAcademy}
    </Button>
  );
}
