import { ActionIcon, Button, Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useLibrary } from '#renderer/data/library.ts';
import { useForget } from '#renderer/shell/useForget.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { OPENING_MS } from '#renderer/theme.ts';
import { addItem } from './edits.ts';
import { FEES, feeEntry } from './feeList.ts';
import css from './investment.module.css';
import type { PlanPage } from './planPage.ts';

/** The fees that the trainer has kept from other plans, in the currency of this one. */
export function FeeTemplates({ page }: { readonly page: PlanPage }) {
  const { texts } = useTexts();
  const words = texts.planScreen.investment.templates;
  const { currency } = page.plan.investment;
  const kept = useLibrary('fees').filter(({ document }) => document.currency === currency);
  const forget = useForget();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  if (kept.length === 0) return null;
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div className={css.templates}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isOpen}
        aria-controls={listId}
        rightSection={<Chevron size={15} stroke={1.75} />}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.show(kept.length)}
      </Button>
      <Collapse id={listId} expanded={isOpen} transitionDuration={OPENING_MS}>
        <ul aria-label={words.label}>
          {kept.map(({ id, document }) => {
            const { item, quantity, price } = document;
            const unit = document.unit === '' ? null : document.unit;
            return (
              <li key={id}>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={words.useThis(item)}
                  onClick={() => {
                    page.change(addItem(FEES, feeEntry({ item, quantity, unit, price })).edits);
                  }}
                >
                  {words.use}
                </Button>
                <span className="name">{item}</span>
                <span className={css.price}>{words.each(texts.format.money(price, currency), unit)}</span>
                <ActionIcon
                  aria-label={texts.planScreen.fields.remove(item)}
                  onClick={() => forget({ id, kind: 'fees', document }, item)}
                >
                  <IconX size={16} stroke={1.5} />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      </Collapse>
    </div>
  );
}
