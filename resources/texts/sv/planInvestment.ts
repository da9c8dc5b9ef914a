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
  },
  ownTime: {
    title: 'Kundens egen tid',
    aside: 'så som planen är nu',
    rate: (role: string): string => `Kostnad per timme: ${role}`,
    unknown: 'inte sagt',
  },
  beside: {
    title: 'Bredvid akademin, och tillbaka',
    academyPrice: 'Akademins pris, exkl. moms',
    currency: 'Valuta',
    annualSales: 'Kundens försäljning på ett år',
    contributionMargin: 'Täckningsgrad',
    unknown: 'inte sagt än',
  },
};
