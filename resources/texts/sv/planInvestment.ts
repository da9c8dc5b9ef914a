import { format } from './formats.ts';

const { number, list } = format;

/** What it costs, typed. What the offer says of it has its words with the offer. */
export const investment = {
  fees: {
    title: 'Ditt arvode',
    aside: 'exkl. moms',
    item: 'Insats',
    quantity: 'Antal',
    unit: 'Enhet',
    price: 'À-pris',
    itemHint: 'Ny insats, till exempel coaching av säljchefer',
    unitHint: 'dag',
    priceHint: 'pris',
    of: (field: string, item: string): string => `${field}: ${item}`,
    newOne: 'ny insats',
    add: 'Lägg till',
    vat: 'Moms',
    vatReason: 'Varför ingen moms',
    vatReasonHint: 'till exempel momsfri utbildning',
    more: (item: string): string => `Mer: ${item}`,
    toOption: 'Gör till tillval',
    keep: 'Spara som mall',
  },
  options: {
    title: 'Tillval',
    aside: 'i offerten för sig, aldrig i summan',
    itemHint: 'Nytt tillval, till exempel en extra dag',
    newOne: 'nytt tillval',
    choose: 'Välj till',
    chooseThis: (item: string): string => `Välj till: ${item}`,
  },
  templates: {
    show: (count: number): string => (count === 1 ? 'Din mall' : `Dina ${number(count)} mallar`),
    label: 'Dina mallar',
    use: 'Använd',
    useThis: (item: string): string => `Använd mallen: ${item}`,
    each: (price: string, unit: string | null): string => (unit === null ? price : `${price} per ${unit}`),
    kept: (item: string): string => `${item} är sparad som mall.`,
  },
  ownTime: {
    title: 'Kundens egen tid',
    aside: 'så som planen är nu',
    rate: (role: string): string => `Kostnad per timme: ${role}`,
    unknown: 'inte sagt',
    ask: {
      seller: 'Vad kostar en timme för en säljare?',
      coach: 'Vad kostar en timme för en säljchef?',
      leader: 'Vad kostar en timme för en chef över säljchefer?',
    },
    fromSalary: 'Räkna ut från lönen',
    fromSalaryOf: (role: string): string => `Räkna ut från lönen: ${role}`,
  },
  fromSalary: {
    salary: 'Lön i månaden',
    example: (salary: string): string => `till exempel ${salary}`,
    socialFee: 'Arbetsgivaravgift',
    hoursPerYear: 'Timmar om året',
    unknown: 'inte sagt',
    missing: (fields: readonly string[]): string => `Timkostnaden kommer när ${list(fields)} är på plats.`,
    fields: { salary: 'lönen', socialFee: 'arbetsgivaravgiften', hoursPerYear: 'timmarna' },
    result: (salary: string, factor: string, hours: string, cost: string): string =>
      `${salary} × 12 × ${factor} / ${hours} = **${cost}** i timmen. Tjänstepension och semestertillägg ingår inte.`,
    other: (cost: string): string => `I planen står ${cost} i timmen.`,
    use: (cost: string): string => `Använd ${cost}`,
    feeSource: (rate: string, year: number): string =>
      `${rate} är arbetsgivaravgiften enligt lag ${year} (bjornlunden.se). Den är lägre för unga och för pensionärer.`,
    otherYear: (year: number): string => `Planen går in i ${year}: se efter vad som gäller då.`,
    noFee: 'Vad arbetsgivaren betalar ovanpå lönen skiljer mellan länder. Fråga kunden.',
    hoursSource: (hours: number, workdays: number, day: number, vacation: number, year: number): string =>
      `${number(hours)} timmar är en tumregel: ${number(workdays)} arbetsdagar i Sverige ${year} à ${day} timmar, minus ${vacation} semesterdagar och drygt en veckas annan frånvaro.`,
    exampleSource: (salary: string): string =>
      `${salary} är ett exempel på en B2B-säljares lön (sellmaster.se, återgivet i andra hand).`,
  },
  beside: {
    title: 'Bredvid akademin',
    academyPrice: 'Akademins pris, exkl. moms',
    currency: 'Valuta',
    unknown: 'inte sagt än',
  },
  payBack: {
    title: 'Det som betalar tillbaka',
    /** With its figures in braces. */
    sentence: 'Kunden säljer för {sales} om året, med {margin} i täckningsgrad.',
    annualSales: 'Kundens försäljning på ett år',
    contributionMargin: 'Täckningsgrad',
    unknown: '…',
    missing: (what: readonly string[]): string =>
      `Hur mycket mer försäljning betalar tillbaka uppföljningen? Det syns när ${list(what)} är på plats. Till dess räknas inget okänt som noll.`,
    parts: {
      sales: 'kundens försäljning',
      margin: 'täckningsgraden',
      fees: 'ditt arvode',
      seller: 'säljarnas timkostnad',
      coach: 'säljchefernas timkostnad',
      leader: 'timkostnaden för deras chef',
    },
  },
};
