import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const hours: Texts['proposal']['hours'] = {
  title: (coaches) => (coaches === 1 ? 'Hours for the manager' : 'Hours for the managers'),
  lead: 'The time the talks take every week, preparation included, beside the time there is.',
  groups: 'A talk in a group takes the manager’s time once.',
  needs: 'Needs',
  has: 'Has',
  hours: (amount) => `${amount}\u00a0h`,
  minutes: (amount) => `${amount}\u00a0min`,
  chartAlt: (rows) => `Bar chart of hours a week. ${rows.join(' ')}`,
  chartRow: (coach, needs, has) => `${coach} needs ${needs}${has === null ? '' : ` and has ${has}`}.`,
  chartSome: (shown, coaches) =>
    `The chart shows the ${number(shown)} of ${number(coaches)} managers with the least to spare. The table shows all.`,
  columns: {
    coach: 'Sales manager',
    sellers: 'Sellers',
    needs: 'Needs',
    start: (weeks) => `First ${weeks === 1 ? 'week' : `${number(weeks)}\u00a0weeks`}`,
    has: 'Has',
    room: 'Room for',
    all: 'All counted',
  },
  together: 'Together',
  unknown: 'not said yet',
  room: (sellers) => `${number(sellers)}\u00a0${sellers === 1 ? 'seller' : 'sellers'}`,
  allCounted: (hasRefill) =>
    `All counted: talks, product training${hasRefill ? ', work on the sales process and the manager’s own refill' : ' and work on the sales process'}.`,
  ask: (who) => `Please tell us: how many hours a week can ${who} give to coaching?`,
};
