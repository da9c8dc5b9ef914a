/** Plans with everything in them, of any size: what an offer looks like when nothing is left out. */
import type { Json } from './plans.ts';

const FIRST = [
  'Anna',
  'Björn',
  'Cecilia',
  'David',
  'Elin',
  'Fredrik',
  'Gunilla',
  'Henrik',
  'Ida',
  'Jonas',
  'Åsa',
];
const LAST = ['Dahlgren', 'Källström', 'Bergqvist', 'Isaksson', 'Palmér', 'Gårdström', 'Åkerström', 'Öberg'];

export interface FullPlan {
  readonly sellers: number;
  readonly coaches: number;
  readonly weeks?: number;
  /** Hours a week that each coach has; null where nobody has said. */
  readonly hours?: number | null;
  readonly isNameless?: boolean;
  readonly nameOf?: (number: number) => string;
}

export function fullPlan({
  sellers,
  coaches,
  weeks = 26,
  hours = 6.5,
  isNameless = false,
  nameOf = usualName,
}: FullPlan): Json {
  const named = (number: number) => (isNameless ? {} : { name: nameOf(number) });
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  return {
    client: {
      name: 'Nordvind Försäkring AB',
      contact: 'Eva Thorell, försäljningsdirektör',
      email: 'eva.thorell@nordvind.example',
    },
    consultant: {
      name: 'Kim Åkesson',
      company: 'Löfgren & Åkesson AB',
      email: 'kim@lofgren.example',
      phone: '070-000 00 00',
    },
    academy: {
      name: 'Sales Academy våren 2027',
      price: 20000 * sellers,
      modules: [
        { title: 'Behovsanalys', date: '2027-03-01' },
        { title: 'Värdesamtalet', date: '2027-04-07' },
        { title: 'Avslut', date: '2027-05-18' },
      ],
    },
    people: [
      { id: 'kim', role: 'trainer', ...named(900) },
      { id: 'leader-1', role: 'leader', ...named(901) },
      ...numbers(coaches).map((n) => ({
        id: `coach-${n}`,
        role: 'coach',
        leader: 'leader-1',
        coachingHoursPerWeek: hours,
        ...named(500 + n),
      })),
      ...numbers(sellers).map((n) => ({
        id: `seller-${n}`,
        role: 'seller',
        coach: `coach-${1 + (n % coaches)}`,
        ...named(n),
      })),
    ],
    plan: { start: '2027-03-01', weeks, checkpoints: { days: [30, 60, 120], minutes: 60 }, ...AGREED },
  };
}

const usualName = (number: number): string =>
  `${FIRST[number % FIRST.length] ?? ''} ${LAST[(number * 3) % LAST.length] ?? ''}`;

const AGREED = {
  calendar: { pauses: [{ from: '2027-07-12', to: '2027-08-08', reason: 'semester' }] },
  behaviours: [
    {
      id: 'b1',
      seller: 'seller-1',
      result: 'Antal avslut',
      behaviour: 'Tid avsatt för förberedelse före kundmötet',
      baseline: 0.5,
      target: 2,
    },
    {
      id: 'b2',
      seller: 'seller-1',
      result: 'Säljcykelns längd',
      behaviour: 'Mötet slutar med ett bokat nästa steg',
    },
  ],
  celebrations: [
    {
      id: 'c1',
      scope: 'individual',
      size: 'small',
      trigger: 'Ett beteende har suttit fyra veckor i rad',
      how: 'Säljaren berättar på veckomötet',
    },
    {
      id: 'c2',
      scope: 'group',
      trigger: 'Alla har haft fyra samtal',
      how: 'Frukost tillsammans',
      date: '2027-05-27',
    },
  ],
  questions: ['Vad gick bättre än du trodde?'],
  investment: {
    hourlyCost: { seller: 520, coach: 650, leader: 900 },
    fees: [
      { item: 'Coaching av säljcheferna', quantity: 4, unit: 'dagar', price: 18000 },
      { item: 'Avstämning dag 30, 60 och 120', quantity: 3, unit: 'möten', price: 9000 },
    ],
    annualSales: 60000000,
    contributionMargin: 0.35,
  },
  proposal: {
    date: '2027-01-20',
    validUntil: '2027-02-19',
    told: [
      'Det som tränas i akademin ska märkas hos kunden, inte bara i kursutvärderingen.',
      'Cheferna vill coacha mer, men tiden försvinner i veckans brandsläckning.',
      'Ni vill veta vad det kostar innan ni bestämmer er.',
    ],
    commitments: {
      client: [
        'Tiderna hålls. Ett samtal flyttas, det ställs aldrig in.',
        'Varje säljchef har sin tid fri för coaching.',
      ],
      consultant: ['Vi är med dag 30, 60 och 120.', 'Kalendern ligger klar före första modulen.'],
    },
    terms: [
      'Vi fakturerar en tredjedel vid start och resten efter avstämningarna, 30 dagar netto.',
      'Resor ingår inte.',
    ],
  },
};
