import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { ClientLine } from '#renderer/components/ClientLine.tsx';
import type { ClientList } from '#renderer/data/clients.ts';
import { useToday } from '#renderer/data/today.ts';
import { useRemove } from '#renderer/shell/useRemove.ts';
import css from './ClientsScreen.module.css';

const ROW_HEIGHT = 76;
const BEYOND = 8;

/** Draws the rows in sight, and reads on as one comes near the last. */
export function ClientsList({ list }: { readonly list: ClientList }) {
  const today = useToday();
  const remove = useRemove();
  const root = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const { total, readOn } = list;
  const clients = list.clients ?? [];
  const rows = useVirtualizer({
    count: clients.length,
    getScrollElement: () => scrollerOf(root.current),
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => clients[index]?.id ?? index,
    overscan: BEYOND,
    scrollMargin: top,
  });
  useEffect(() => {
    const scroller = scrollerOf(root.current);
    if (root.current === null || scroller === null) return;
    setTop(
      root.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
    );
  }, []);
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last + BEYOND >= clients.length) readOn();
  }, [last, clients.length, readOn]);
  return (
    <ul ref={root} className={css.list} style={{ height: rows.getTotalSize() }}>
      {shown.map(({ index, key, start }) => {
        const client = clients[index];
        return (
          client !== undefined && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <ClientLine
                client={client}
                today={today}
                onRemove={() => {
                  remove({ kind: 'client', id: client.id }, client.name);
                }}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** What scrolls the element: the page, or all beneath the head where the window is narrow. */
function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let above = element?.parentElement ?? null; above !== null; above = above.parentElement) {
    const { overflowY } = getComputedStyle(above);
    if (overflowY === 'auto' || overflowY === 'scroll') return above;
  }
  return null;
}
