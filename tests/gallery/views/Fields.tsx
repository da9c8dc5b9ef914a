import { Choice } from '#renderer/components/Choice.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { MoneyField } from '#renderer/components/MoneyField.tsx';
import { NumberField } from '#renderer/components/NumberField.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import {
  ActionIcon,
  Button,
  Checkbox,
  Kbd,
  NumberInput,
  Radio,
  SegmentedControl,
  Switch,
  Table,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ARABIC_NAME, LONG_NAME } from './example.ts';

/** Every field and control. */
export function Fields() {
  const [text, setText] = useState('Nordvind Försäkring');
  const [count, setCount] = useState<number | null>(1234.5);
  const [money, setMoney] = useState<number | null>(120000);
  const [date, setDate] = useState<string | null>('2027-03-01');
  const [role, setRole] = useState<'seller' | 'coach'>('seller');
  const [names, setNames] = useState(['Anna Dahlgren', ARABIC_NAME, LONG_NAME, '']);
  return (
    <div style={{ height: '100%', overflow: 'auto', padding: 32, boxSizing: 'border-box' }}>
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
          gap: '24px 48px',
        }}
      >
        <TextField label="Kund" value={text} onChange={setText} />
        <TextField
          label="Kontakt"
          value=""
          onChange={() => undefined}
          placeholder="Namn, roll, telefon"
          description="Den du bokar med"
        />
        <TextField
          label="E-post"
          value="petra@"
          onChange={() => undefined}
          problem="Adressen saknar det som står efter @."
        />
        <TextField
          label="Egna ord i offerten"
          value="Tack för ett bra samtal i tisdags."
          onChange={() => undefined}
          isLong
        />
        <NumberField label="Deltagare" value={count} onChange={setCount} min={0} max={5000} unit="säljare" />
        <NumberField
          label="Hur ofta"
          value={null}
          onChange={() => undefined}
          min={0}
          max={30}
          canBeEmpty
          placeholder="inte frågat än"
        />
        <MoneyField
          label="Akademins pris"
          value={money}
          onChange={setMoney}
          currency="SEK"
          description="exkl. moms"
        />
        <DateField label="Första modulen" value={date} onChange={setDate} nearby="2026-11-24" />
        <Choice
          label="Roll"
          value={role}
          onChange={setRole}
          options={[
            { value: 'seller', label: 'Säljare' },
            { value: 'coach', label: 'Säljchef' },
          ]}
        />
        <Choice
          label="Säljchef"
          value={null}
          onChange={() => undefined}
          options={[{ value: 'a', label: 'Petra Landmark' }]}
          placeholder="Ingen än"
          isSearchable
        />
        <NumberInput label="NumberInput" defaultValue={3} />
        <TextInput label="Avstängd" value="Går inte att ändra" disabled readOnly />
      </div>
      <div style={{ height: 32 }} />
      <Section
        title="Inline"
        action={
          <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} stroke={1.75} />}>
            Ny säljare
          </Button>
        }
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Namn</Table.Th>
              <Table.Th>Roll</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {names.map((name, index) => (
              <Table.Tr key={index}>
                <Table.Td>
                  <InlineText
                    label={`Namn ${index + 1}`}
                    value={name}
                    placeholder={`Säljare ${index + 1}`}
                    onChange={(next) => setNames(names.with(index, next))}
                  />
                </Table.Td>
                <Table.Td>Säljare</Table.Td>
                <Table.Td>
                  <ActionIcon aria-label="Ta bort">
                    <IconTrash size={17} stroke={1.5} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
      <Controls />
    </div>
  );
}

function Controls() {
  return (
    <>
      <Section title="Controls">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 24, alignItems: 'center' }}>
          <Button>Skapa Word</Button>
          <Button variant="default">Prova</Button>
          <Button variant="subtle">Tid och nyckeltal</Button>
          <Button disabled>Avstängd</Button>
          <Button variant="default" disabled>
            Avstängd
          </Button>
          <Button size="compact-sm">Bestäm när</Button>
          <Button size="compact-sm" variant="default">
            Se rytmen
          </Button>
          <Switch label="Tätare i början" />
          <Switch label="Tätare i början" defaultChecked />
          <Checkbox label="Ta med priset" />
          <Checkbox label="Ta med priset" defaultChecked />
          <Radio label="Bas" name="r" />
          <Radio label="Full" name="r" defaultChecked />
          <SegmentedControl data={['Vecka', 'Hela planen']} defaultValue="Hela planen" />
          <Kbd>Ctrl K</Kbd>
        </div>
      </Section>
      <Section title="On the field">
        <div
          className="field"
          style={{ display: 'flex', flexWrap: 'wrap', gap: 24, alignItems: 'center', padding: 24 }}
        >
          <Button>Flytta alla fyra</Button>
          <Button variant="default">Prova</Button>
          <Button variant="subtle">Visa</Button>
          <ActionIcon aria-label="Ta bort">
            <IconTrash size={17} stroke={1.5} />
          </ActionIcon>
          <SegmentedControl data={['Vecka', 'Hela planen']} defaultValue="Hela planen" />
          <Switch label="Visa namn" defaultChecked />
          <TextInput placeholder="Sök" aria-label="Sök" />
          <Kbd>P</Kbd>
        </div>
      </Section>
    </>
  );
}
