import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number, plural } = format;

const UNITS: Texts['proposal']['investment']['units'] = [
  { one: 'day', other: 'days' },
  { one: 'hour', other: 'hours' },
  { one: 'participant', other: 'participants' },
  { one: 'pc', other: 'pcs' },
  { one: 'month', other: 'months' },
];

function unitWord(amount: number, unit: string): string {
  const forms = UNITS.find(({ one, other }) => unit === one || unit === other);
  return forms === undefined ? unit : plural(amount, forms);
}

export const investment: Texts['proposal']['investment'] = {
  title: 'Investment',
  lead: (hasAcademy) =>
    hasAcademy ? 'The price of following up, beside the price of the academy.' : 'What following up costs.',
  fees: {
    title: 'Our part',
    columns: { item: 'Item', quantity: 'Quantity', price: 'Unit price', sum: 'Amount' },
    exVat: 'Total excl. VAT',
    vat: (rate, reason) => (reason === null ? `VAT ${rate}` : `VAT ${rate}, ${reason}`),
    total: 'Total incl. VAT',
    unknown: 'Our part has no price yet. You will have it before anything is decided.',
  },
  options: {
    title: 'Options',
    lead: (count) =>
      count === 1
        ? 'You may choose this too. It is not part of the total above. Excl. VAT.'
        : 'You may choose these too. They are not part of the total above. Excl. VAT.',
  },
  ownTime: {
    title: 'Your own time',
    columns: { role: 'Role', hours: 'Hours', rate: 'Per hour', sum: 'Amount' },
    roles: {
      seller: { one: 'Seller', other: 'Sellers' },
      coach: { one: 'Sales manager', other: 'Sales managers' },
      leader: { one: 'Managers’ leader', other: 'Managers’ leaders' },
    },
    total: 'Your time together',
    unknown: 'not said yet',
    unknownTotal: 'not known yet',
    ask: (roles) =>
      `What does an hour cost for ${roles}? Once we know, the sum stands here. Until then we count nothing unknown as zero.`,
    askRoles: { seller: 'a seller', coach: 'a sales manager', leader: 'a managers’ leader' },
  },
  bars: {
    academy: 'The academy',
    offer: 'Follow-up, our part',
    ownTime: 'Follow-up, your time',
    alt: (bars) => `Horizontal bars, excl. VAT. ${bars.join(' ')}`,
    bar: (label, sum) => `${label}: ${sum}.`,
    tick: (sum) => `One tick is ${sum}`,
  },
  besideAcademy: (followUp, academy) =>
    `The follow-up costs **${followUp}** with your own time included. The academy costs **${academy}**. All excl. VAT.`,
  academyAlone: (academy) =>
    `The academy costs **${academy}** excl. VAT. What the whole follow-up costs will stand beside it once everything is known.`,
  breakEven: {
    title: (growth) => `${growth} more sales in a year pays for the follow-up`,
    text: (sales, margin, points) =>
      `Worked out from your own figures: ${sales} in sales a year and a contribution margin of ${margin}. In the study, companies that coach 2–3 times a month grew at least ${points} percentage points more a year, all else equal.[^prosales] It is an association, not a proven cause. The figure says what it takes, not what we promise.`,
    ask: 'How much more in sales pays for the follow-up? We can work it out once we know a year’s sales, your contribution margin and what everything costs.',
  },
  hours: (amount) => `${amount}\u00a0h`,
  quantity: (amount, unit) => `${number(amount, 2)}${unit === null ? '' : `\u00a0${unitWord(amount, unit)}`}`,
  units: UNITS,
};
