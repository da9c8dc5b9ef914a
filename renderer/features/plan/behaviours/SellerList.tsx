import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { behavioursBySeller } from '#domain/behaviours.ts';
import type { PlanPage } from '../planPage.ts';
import { foundTeams } from './foundTeams.ts';
import { SellerOption, SellerOptions } from './SellerOptions.tsx';
import css from './sellers.module.css';
import type { SellerAtHand } from './useSellerAtHand.ts';

/** More sellers than this are looked for by name. */
export const FEW = 30;

interface SellerListProps {
  readonly page: PlanPage;
  readonly atHand: SellerAtHand;
}

/** All sellers with how many behaviours each has, coach by coach. */
export function SellerList({ page: { plan, offer }, atHand }: SellerListProps) {
  const { nameOf } = offer;
  const words = offer.texts.planScreen.behaviours.who;
  const [typed, setTyped] = useState('');
  const teams = useMemo(() => foundTeams(atHand.teams, typed, nameOf), [atHand.teams, typed, nameOf]);
  const counts = useMemo(() => behavioursBySeller(plan), [plan]);
  const shown = teams.flatMap(({ sellers }) => sellers);
  const stop = shown.includes(atHand.id) ? atHand.id : shown[0];
  return (
    <div className={css.side}>
      {atHand.order.length > FEW && (
        <TextInput
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          value={typed}
          data-unsaved={typed !== '' || undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && stop !== undefined) atHand.goTo(stop);
            if (key === 'Escape') setTyped('');
          }}
        />
      )}
      <p role="status" className={css.nobody}>
        {shown.length === 0 && words.nobodyFound}
      </p>
      {shown.length > 0 && (
        <SellerOptions label={words.list} atHand={atHand} shown={shown}>
          {teams.map(({ coach, sellers }) => (
            <div key={coach} role="group" aria-label={nameOf(coach)}>
              <p className={css.coach} aria-hidden title={nameOf(coach)}>
                {nameOf(coach)}
              </p>
              {sellers.map((id) => {
                const count = counts.get(id)?.length ?? 0;
                const name = nameOf(id);
                return (
                  <SellerOption
                    key={id}
                    {...{ id, name, count }}
                    says={words.says(count)}
                    isShown={id === atHand.id}
                    isStop={id === stop}
                  />
                );
              })}
            </div>
          ))}
        </SellerOptions>
      )}
    </div>
  );
}
