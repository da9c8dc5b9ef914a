import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Fee } from '#domain/plan.ts';
import { shortened } from '#domain/proposal/offer.ts';
import { useLibrary, useLibraryChanges } from '#renderer/data/library.ts';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { transferItem } from './edits.ts';
import { FEES, OPTIONS, type FeePlace } from './feeList.ts';
import { besideRow, goOnIn } from './goOn.ts';
import type { PlanPage } from './planPage.ts';

/** What the library holds of a text. */
const LONGEST = 300;

interface FeeMenuProps {
  readonly page: PlanPage;
  readonly place: FeePlace;
  readonly id: string;
  readonly fee: Fee;
}

/** What is seldom done with a fee: kept for other plans, made an option. */
export function FeeMenu({ page, place, id, fee }: FeeMenuProps) {
  const { change, documents, offer, plan } = page;
  const { fees: words, templates } = offer.texts.planScreen.investment;
  const { currency } = plan.investment;
  const item = shortened(fee.item, LONGEST);
  const before = useLibrary('fees').find(
    ({ document }) => document.item === item && document.currency === currency,
  );
  const { save } = useLibraryChanges();
  const { say } = useToasts();
  const opener = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    const { quantity, price } = fee;
    const unit = shortened(fee.unit ?? '', LONGEST);
    save.mutate(
      {
        ...(before !== undefined && { id: before.id }),
        kind: 'fees',
        document: { item, quantity, unit, price, currency },
      },
      { onSuccess: () => say(templates.kept(item)) },
    );
  };
  const makeOption = (): void => {
    const next = besideRow(opener.current);
    change(transferItem(documents, FEES, OPTIONS, id));
    requestAnimationFrame(() => goOnIn(next));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon ref={opener} aria-label={words.more(fee.item)}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {place === FEES && <Menu.Item onClick={makeOption}>{words.toOption}</Menu.Item>}
        <Menu.Item onClick={keep}>{words.keep}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
