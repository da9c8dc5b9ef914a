import { DEMAND_ROLES, DEMAND_TIMES, type DemandRole } from '../demands.ts';
import type { Block } from './blocks.ts';
import { shortened, type Offer } from './offer.ts';
import { SPARE } from './spare.ts';
import { plain, type Text } from './text.ts';

/** What a cell has room for. */
const CELL_LETTERS = 110;

/** What each role does before, during and after the academy; roles of which nothing is agreed are left out. */
export function whoDoesWhat({ plan, texts, shown }: Offer): Block {
  const { asks } = texts.proposal;
  const { who } = plan.demands;
  const cell = (text: string | null): Text =>
    text === null ? '–' : plain(shortened(shown(text), CELL_LETTERS));
  return {
    type: 'table',
    title: asks.whoDoesWhat,
    spare: SPARE.whoDoesWhat,
    columns: [
      { text: asks.columns.role, width: 27 },
      ...DEMAND_TIMES.map((when) => ({ text: asks.times[when], width: 47 })),
    ],
    rows: DEMAND_ROLES.filter((role) => DEMAND_TIMES.some((when) => who[role][when] !== null)).map((role) => [
      asks.roles[WORDS[role]].name,
      ...DEMAND_TIMES.map((when) => cell(who[role][when])),
    ]),
  };
}

/** The trainer writes the offer. */
const WORDS = {
  leader: 'leader',
  coach: 'coach',
  trainer: 'consultant',
  seller: 'seller',
} as const satisfies Record<DemandRole, string>;
