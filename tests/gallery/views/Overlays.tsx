import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { Toast } from '#renderer/components/Toast.tsx';
import { openPalette, Palette } from '#renderer/shell/Palette.tsx';
import { Button, Menu, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

const ACTIONS = [
  {
    id: '1',
    label: 'Nordvind Försäkring',
    description: 'Säljakademin, våren 2027',
    group: 'Kunder',
    run: () => undefined,
  },
  { id: '2', label: 'Tallmo Bygghandel', group: 'Kunder', run: () => undefined },
  { id: '3', label: 'Ångra', keys: 'Ctrl Z', group: 'Gör', run: () => undefined },
];

/** What opens over the page. */
export function Overlays({ state }: { readonly state: string }) {
  const [isOpen, setIsOpen] = useState(state === 'dialog');
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (state === 'palette') openPalette();
    if (state === 'toast')
      notifications.show({
        message: (
          <Toast
            text="Kunden Tallmo Bygghandel är borttagen."
            action={{ text: 'Ångra', run: () => undefined }}
          />
        ),
        autoClose: false,
      });
  }, [state]);
  return (
    <div style={{ padding: 40 }}>
      <Palette actions={ACTIONS} query={query} onQuery={setQuery} onOpen={() => undefined} />
      <Menu opened={state === 'menu'}>
        <Menu.Target>
          <Button variant="default">Mer</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Planen</Menu.Label>
          <Menu.Item leftSection={<IconDownload size={17} stroke={1.5} />}>Exportera kalendrar</Menu.Item>
          <Menu.Item disabled>Skicka</Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={17} stroke={1.5} />}>Ta bort kunden</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label="Gör om: coaching 2 till 3 gånger i månaden" opened={state === 'menu'} position="right">
        <span style={{ marginLeft: 300 }}>Tooltip</span>
      </Tooltip>
      <Dialog
        title="Ta bort Tallmo Bygghandel?"
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        action={{ text: 'Ta bort', run: () => setIsOpen(false) }}
      >
        <p>Kunden, dess tre planer och allt som hänt i dem tas bort. Det går inte att ångra.</p>
        <TextField label="Skriv kundens namn" value="" onChange={() => undefined} isFirst />
      </Dialog>
    </div>
  );
}
