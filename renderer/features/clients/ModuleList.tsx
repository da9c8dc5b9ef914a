import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { v7 as newId } from 'uuid';
import type { Edit } from '#domain/edit/edit.ts';
import { idOfItem, insideOf, itemOf } from '#domain/edit/items.ts';
import { isJsonList, isJsonObject, type JsonObject } from '#domain/edit/json.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { useToday } from '#renderer/data/today.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './AcademySection.module.css';
import { set, textOf } from './fields.ts';

interface ModuleListProps {
  readonly document: JsonObject;
  readonly onChange: (edits: readonly Edit[]) => void;
}

/** The academy's days, in their order. */
export function ModuleList({ document, onChange }: ModuleListProps) {
  const { texts } = useTexts();
  const words = texts.clients.academy;
  const today = useToday();
  const modules = modulesOf(document);
  const nearby = modules.map(({ module }) => textOf(module, 'date')).findLast((date) => date !== '');
  return (
    <div className={css.part}>
      <h3>{words.modules}</h3>
      <ol className={css.modules}>
        {modules.map(({ id, module }, index) => (
          <li key={id}>
            <span className={css.number}>{index + 1}</span>
            <InlineText
              label={words.moduleTitle(index + 1)}
              value={textOf(module, 'title')}
              maxLength={300}
              onChange={(title) => {
                if (title.trim() !== '') onChange([set(['modules', { item: id }, 'title'], title)]);
              }}
            />
            <DateField
              label={words.moduleDate(index + 1)}
              isBare
              value={textOf(module, 'date') || null}
              nearby={nearby ?? (textOf(document, 'start') || today)}
              canBeEmpty
              onChange={(date) => {
                onChange([set(['modules', { item: id }, 'date'], date)]);
              }}
            />
            <ActionIcon
              aria-label={words.removeModule(textOf(module, 'title'))}
              title={words.removeModule(textOf(module, 'title'))}
              onClick={() => {
                onChange([{ kind: 'remove', at: ['modules'], item: id }]);
              }}
            >
              <IconX size={16} stroke={1.5} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => {
          const item = itemOf({ title: words.module(modules.length + 1) }, newId());
          onChange([{ kind: 'insert', at: ['modules'], item, before: null }]);
        }}
      >
        {words.newModule}
      </Button>
    </div>
  );
}

interface ModuleOnScreen {
  readonly id: string;
  readonly module: JsonObject;
}

function modulesOf({ modules }: JsonObject): readonly ModuleOnScreen[] {
  if (!isJsonList(modules)) return [];
  return modules.flatMap((item) => {
    const id = idOfItem(item);
    const module = insideOf(item);
    return id !== null && isJsonObject(module) ? [{ id, module }] : [];
  });
}
