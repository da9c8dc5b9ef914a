import type { PluralForms } from '../format.ts';
import { format } from './formats.ts';

const { number, plural } = format;

const UNITS: readonly PluralForms[] = [
  { one: 'dag', other: 'dagar' },
  { one: 'timme', other: 'timmar' },
  { one: 'deltagare', other: 'deltagare' },
  { one: 'st', other: 'st' },
  { one: 'månad', other: 'månader' },
];

/** A usual unit in the form that goes with the amount; any other as it was written. */
function unitWord(amount: number, unit: string): string {
  const forms = UNITS.find(({ one, other }) => unit === one || unit === other);
  return forms === undefined ? unit : plural(amount, forms);
}

/** What it costs, ex VAT, VAT and total; the client's own time; the academy beside. Money and hours come ready written. */
export const investment = {
  title: 'Investering',
  lead: (hasAcademy: boolean): string =>
    hasAcademy ? 'Priset på att följa upp, bredvid priset på akademin.' : 'Det här kostar det att följa upp.',
  fees: {
    title: 'Vår del',
    columns: { item: 'Insats', quantity: 'Antal', price: 'À-pris', sum: 'Summa' },
    exVat: 'Summa exkl. moms',
    /** `reason` is why there is none. */
    vat: (rate: string, reason: string | null): string =>
      reason === null ? `Moms ${rate}` : `Moms ${rate}, ${reason}`,
    total: 'Totalt inkl. moms',
    unknown: 'Vår del är inte prissatt än. Priset får ni innan något är bestämt.',
  },
  options: {
    title: 'Tillval',
    lead: (count: number): string =>
      count === 1
        ? 'Det här kan ni välja till. Det ingår inte i summan ovan. Exkl. moms.'
        : 'De här kan ni välja till. De ingår inte i summan ovan. Exkl. moms.',
  },
  ownTime: {
    title: 'Er egen tid',
    columns: { role: 'Roll', hours: 'Timmar', rate: 'Per timme', sum: 'Summa' },
    roles: {
      seller: { one: 'Säljare', other: 'Säljare' },
      coach: { one: 'Säljchef', other: 'Säljchefer' },
      leader: { one: 'Chef över säljchefer', other: 'Chefer över säljchefer' },
    },
    total: 'Er tid tillsammans',
    unknown: 'inte sagt än',
    unknownTotal: 'inte känd än',
    ask: (roles: string): string =>
      `Vad kostar en timme för ${roles}? När vi vet det står summan här. Till dess räknar vi inget okänt som noll.`,
    askRoles: { seller: 'en säljare', coach: 'en säljchef', leader: 'en chef över säljchefer' },
  },
  bars: {
    academy: 'Akademin',
    offer: 'Uppföljning, vår del',
    ownTime: 'Uppföljning, er tid',
    alt: (bars: readonly string[]): string => `Liggande staplar, exkl. moms. ${bars.join(' ')}`,
    bar: (label: string, sum: string): string => `${label}: ${sum}.`,
    tick: (sum: string): string => `Ett streck är ${sum}`,
  },
  besideAcademy: (followUp: string, academy: string): string =>
    `Uppföljningen kostar **${followUp}** med er egen tid inräknad. Akademin kostar **${academy}**. Allt exkl. moms.`,
  academyAlone: (academy: string): string =>
    `Akademin kostar **${academy}** exkl. moms. Vad hela uppföljningen kostar står bredvid när allt är känt.`,
  breakEven: {
    title: (growth: string): string => `${growth} mer försäljning på ett år betalar tillbaka uppföljningen`,
    text: (sales: string, margin: string, points: number): string =>
      `Räknat på era egna tal: ${sales} i försäljning om året och ${margin} i täckningsgrad. I studien växte företag som coachar 2–3 gånger i månaden minst ${points} procentenheter mer om året, allt annat lika.[^prosales] Det är ett samband, inte en bevisad orsak. Talet säger vad som krävs, inte vad vi lovar.`,
    ask: 'Hur mycket mer försäljning betalar tillbaka uppföljningen? Det räknar vi ut när vi vet er försäljning på ett år, er täckningsgrad och vad allt kostar.',
  },
  hours: (amount: string): string => `${amount}\u00a0h`,
  quantity: (amount: number, unit: string | null): string =>
    `${number(amount, 2)}${unit === null ? '' : `\u00a0${unitWord(amount, unit)}`}`,
  /** Units to choose from, as one is called and as more are. */
  units: UNITS,
};
