/** Made-up names, by the hundred, by the length and from right to left. */

/** As long as a name may be, with nowhere to break it. */
export const LONG = 'Långtnamn'.padEnd(300, 'utanmellanrum');
const RIGHT_TO_LEFT = ['محمد عبد الرحمن الأنصاري', 'שרה בן־דוד', 'آناهیتا رستمی'];

const FIRST = [
  ...['Anna', 'Bilal', 'Cecilia', 'David', 'Elin', 'Fatima', 'Gustav', 'Hanna', 'Ivar', 'Jonna'],
  ...['Kalle', 'Lena', 'Mehmet', 'Nora', 'Olle', 'Petra', 'Rasmus', 'Sanna', 'Tove', 'Åsa'],
];
const LAST = [
  ...['Ahlgren', 'Berg', 'Carlsson', 'Dahl', 'Ek', 'Falk', 'Grahn', 'Haddad', 'Isaksson', 'Jonsson'],
  ...['Kvist', 'Lind', 'Malm', 'Norén', 'Öhman', 'Palm', 'Rosén', 'Sjö', 'Ström', 'Tran'],
  ...['Ullman', 'Vik', 'Wall', 'Ytter', 'Zetterlund', 'Åberg', 'Ängström'],
];
const TRADES = [
  'Bygg',
  'Data',
  'Foder',
  'Glas',
  'Hiss',
  'Kyla',
  'Lack',
  'Möbler',
  'Papper',
  'Ramar',
  'Tryck',
  'Vagnar',
];

/** No two alike. */
export function companyNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const trade = TRADES[((i % LAST.length) + Math.floor(i / LAST.length)) % TRADES.length];
    return `${LAST[(i * 5) % LAST.length] ?? ''}s ${trade ?? ''} AB`;
  });
}

/** People as a plan file has them, each with a first and a last name. */
export function namedPeople(people: unknown): readonly object[] {
  return (people as readonly object[]).map((person, i) => ({
    ...person,
    name: `${FIRST[i % FIRST.length] ?? ''} ${LAST[(i * 7) % LAST.length] ?? ''}`,
  }));
}

/** Every other has the long name, the rest are read from the right. */
export function strangePeople(people: unknown): readonly object[] {
  return (people as readonly object[]).map((person, i) => ({
    ...person,
    name: i % 2 === 0 ? LONG : RIGHT_TO_LEFT[i % RIGHT_TO_LEFT.length],
  }));
}

/** A plan file with every text that a person has written in it made long. */
export function strangeTexts<Document extends object>(document: Document): Document {
  const text = JSON.stringify(document, (key, value: unknown) =>
    WRITTEN.has(key) && typeof value === 'string' ? LONG : value,
  );
  return JSON.parse(text) as Document;
}

const WRITTEN = new Set([
  ...[
    'title',
    'reason',
    'item',
    'result',
    'behaviour',
    'evidence',
    'how',
    'trigger',
    'company',
    'refilledBy',
  ],
]);
