import { Popover } from '@mantine/core';
import { STUDIES } from '#domain/research.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Research } from '#renderer/components/Research.tsx';
import { keyFigures } from '#renderer/data/keyFigures.ts';
import css from './meeting.module.css';

/** The three minimums, and more of where they come from when somebody asks. */
export function Checks({ offer }: { readonly offer: Offer }) {
  const { checks } = keyFigures(offer);
  return (
    <section className={css.checks}>
      <h2>{offer.texts.meeting.research.title}</h2>
      <Research checks={checks} source={<Source offer={offer} />} />
    </section>
  );
}

function Source({ offer }: { readonly offer: Offer }) {
  const { meeting, research } = offer.texts;
  const { name } = research.sources.prosales;
  const study = STUDIES.find(({ id }) => id === 'prosales');
  return (
    <Popover width={380} position="top-start" withRoles={false} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={css.source} aria-label={meeting.research.says(name)}>
          {name}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.sourceMore} role="dialog" aria-label={name}>
        <p tabIndex={-1} data-autofocus>
          {research.notes.prosales}
        </p>
        <p>{research.notes.retold}</p>
        {study !== undefined && <p className={css.solidity}>{research.solidity[study.solidity]}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
