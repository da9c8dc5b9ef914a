import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { activeOn, MOST_AT_ONCE } from '#domain/behaviours.ts';
import type { Behaviour } from '#domain/plan.ts';
import { Section } from '#renderer/components/Section.tsx';
import { useStart } from '#renderer/data/settings.ts';
import { altOn } from '#renderer/shell/shortcuts.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { PlanPage } from '../planPage.ts';
import { BehaviourRow } from './BehaviourRow.tsx';
import { LibraryPicker } from './LibraryPicker.tsx';
import css from './sellers.module.css';
import type { SellerAtHand } from './useSellerAtHand.ts';

interface SellerBehavioursProps {
  readonly page: PlanPage;
  readonly atHand: SellerAtHand;
}

/** What one seller is coached on, and the library that more comes from. */
export function SellerBehaviours({ page, atHand }: SellerBehavioursProps) {
  const { plan, offer } = page;
  const words = offer.texts.planScreen.behaviours;
  const own = plan.behaviours.filter(({ seller }) => seller === atHand.id);
  const [opened, setOpened] = useState<string | null>(own[0]?.id ?? null);
  const [added, setAdded] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useArrival(place, atHand.arrivals);
  return (
    <Section title={offer.nameOf(atHand.id)} action={<Steps atHand={atHand} words={words.who} />}>
      <div ref={place}>
        {plan.behaviours.length === 0 && <p className={css.first}>{words.first}</p>}
        <TooMany page={page} seller={atHand.id} own={own} />
        <ul className={css.rows}>
          {own.map((behaviour, index) => (
            <BehaviourRow
              key={behaviour.id}
              page={page}
              behaviour={behaviour}
              isOpen={behaviour.id === opened}
              isNew={behaviour.id === added}
              onToggle={() => setOpened(behaviour.id === opened ? null : behaviour.id)}
              onRemove={() => {
                const next = own[index + 1] ?? own[index - 1];
                setOpened(next?.id ?? null);
                focusSoon(place);
              }}
            />
          ))}
        </ul>
        <More
          page={page}
          seller={atHand.id}
          hasNone={own.length === 0}
          onAdded={(id) => {
            setAdded(id);
            setOpened(id);
          }}
        />
        <Keys words={words} />
      </div>
    </Section>
  );
}

interface MoreProps {
  readonly page: PlanPage;
  readonly seller: string;
  readonly hasNone: boolean;
  readonly onAdded: (id: string) => void;
}

/** The library: open where there is nothing yet, else when one asks for it. */
function More({ page, seller, hasNone, onAdded }: MoreProps) {
  const [isAsked, setIsAsked] = useState(false);
  const close = (): void => setIsAsked(false);
  if (!isAsked && !hasNone)
    return (
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={15} stroke={1.75} />}
        onClick={() => setIsAsked(true)}
      >
        {page.offer.texts.planScreen.behaviours.add}
      </Button>
    );
  return (
    <LibraryPicker
      page={page}
      seller={seller}
      isAsked={isAsked}
      onAdded={(id) => {
        close();
        onAdded(id);
      }}
      onClose={hasNone ? null : close}
    />
  );
}

/** More at once than one person has room for is asked about, not forbidden. */
function TooMany({
  page: { plan, offer, today },
  seller,
  own,
}: {
  readonly page: PlanPage;
  readonly seller: string;
  readonly own: readonly Behaviour[];
}) {
  const count = activeOn(own, today, plan).length;
  if (count <= MOST_AT_ONCE) return null;
  const { doubts } = offer.texts.planScreen.behaviours;
  return (
    <p className={css.question} role="status">
      {doubts.many(offer.nameOf(seller), count)}
    </p>
  );
}

function Steps({
  atHand: { place, order, step },
  words,
}: {
  readonly atHand: SellerAtHand;
  readonly words: PlanPage['offer']['texts']['planScreen']['behaviours']['who'];
}) {
  return (
    <span className={css.place}>
      {words.place(place + 1, order.length)}
      <ActionIcon
        aria-label={words.previous}
        aria-keyshortcuts="Alt+PageUp"
        title={words.previous}
        disabled={place === 0}
        onClick={() => step(-1)}
      >
        <IconChevronLeft size={18} stroke={1.5} />
      </ActionIcon>
      <ActionIcon
        aria-label={words.next}
        aria-keyshortcuts="Alt+PageDown"
        title={words.next}
        disabled={place === order.length - 1}
        onClick={() => step(1)}
      >
        <IconChevronRight size={18} stroke={1.5} />
      </ActionIcon>
    </span>
  );
}

/** The focus goes along to a seller: to the first behaviour, or to the library where there is none. */
function useArrival(place: RefObject<HTMLElement | null>, arrivals: number): void {
  useEffect(() => {
    if (arrivals > 0) focusIn(place.current);
  }, [place, arrivals]);
}

function focusSoon(place: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => focusIn(place.current));
}

function focusIn(place: HTMLElement | null): void {
  const first = place?.querySelector<HTMLElement>('button[aria-expanded]');
  (first ?? place?.querySelector<HTMLElement>('input'))?.focus();
}

function Keys({ words }: { readonly words: Texts['planScreen']['behaviours'] }) {
  const { platform } = useStart();
  return <p className={css.keys}>{words.who.keys(altOn(platform))}</p>;
}
