/** Offers made by hand, so that the layout is tested on any content and not only on what a plan happens to give. */
import type { Block, Proposal, Section, SectionId } from '#domain/proposal/blocks.ts';
import { plain } from '#domain/proposal/text.ts';
import { calendars, talksOf, type CalendarFor } from './proposalCalendars.ts';
import { coachTable, costBars, hoursChart, keyCard, textTable } from './proposalFigures.ts';

export interface HandMade {
  readonly sellers: number;
  readonly coaches?: number;
  readonly weeks?: number;
  readonly languageTag?: 'sv-SE' | 'en-GB';
  /** Names of every person and party, by number. */
  readonly nameOf?: (number: number) => string;
  /** Null where the coaches' hours are not known. */
  readonly hours?: number | null;
}
type Made = Required<HandMade>;

export function handMadeProposal(options: HandMade): Proposal {
  const made: Made = {
    coaches: Math.max(1, Math.ceil(options.sellers / 8)),
    weeks: 26,
    languageTag: 'sv-SE',
    nameOf: (number) => `${FIRST[number % FIRST.length] ?? ''} ${LAST[number % LAST.length] ?? ''}`,
    hours: 4,
    ...options,
  };
  const client = made.nameOf(1000);
  const consultant = made.nameOf(1001);
  return {
    languageTag: made.languageTag,
    title: `Uppföljning för ${client}`,
    author: consultant,
    pageLimit: null,
    cover: {
      kicker: 'Uppföljningsplan och offert',
      headline: 'Men sen då?',
      subtitle: `Akademin i vardagen hos ${client}`,
      parties: [party('Till', client), party('Från', consultant)],
      facts: [
        { label: 'Offertdatum', text: '20 januari 2027' },
        { label: 'Gäller till och med', text: '19 februari 2027' },
        { label: 'Omfattning', text: `${made.sellers} säljare, v. 9–34` },
      ],
      contentsTitle: 'I offerten',
      score: {
        weeks: made.weeks,
        lines: Array.from({ length: Math.min(60, made.sellers) }, (_, seller) => talksOf(seller, made.weeks)),
      },
      scoreAlt: `Omslagsbild: en linje för varje säljare, en prick för varje samtal.`,
    },
    header: { left: 'Uppföljningsplan och offert', right: client },
    footer: { left: consultant, page: 'Sida', of: 'av' },
    sections: sectionsOf(made),
    notes: NOTES,
  };
}

const FIRST = ['Anna', 'Björn', 'Cecilia', 'David', 'Elin', 'Fredrik', 'Gunilla', 'Åke', 'Östen'];
const LAST = [
  'Dahlgren',
  'Källström',
  'Bergqvist',
  'Isaksson',
  'Palmér',
  'Gårdström',
  'von Schantz-Löwenhielm',
];
const NOTES: Proposal['notes'] = [
  { id: 'rule', text: 'Tumregel: 6–8 säljare per chef. Erfarenhet, inte forskning.', url: null },
  {
    id: 'review',
    text: 'Blume m.fl. (2010), Journal of Management. Prövad forskning om stöd i arbetet i stort.',
    url: 'https://doi.org/10.1177/0149206309352880',
  },
  { id: 'study', text: 'Prosales, Sales Efficiency Study III, 2010. Namngiven undersökning.', url: null },
];

const party = (label: string, name: string) => ({
  label,
  name,
  lines: ['Eva Thorell, försäljningsdirektör', 'eva@exempel.example'],
  logoAlt: `Plats för logotyp: ${name}`,
});

function sectionsOf(made: Made): readonly Section[] {
  const section = (id: SectionId, title: string, ...blocks: Block[]): Section => ({ id, title, blocks });
  const lead = (text: string): Block => ({ type: 'lead', text });
  const paragraph = (text: string): Block => ({ type: 'paragraph', text });
  return [
    section('told', 'Det ni berättade', lead('Ni ställde den bästa frågan tidigt: men sen då?'), {
      type: 'quotes',
      items: ['Det som tränas ska märkas hos kunden.', 'Cheferna vill coacha mer, men tiden försvinner.'].map(
        plain,
      ),
    }),
    section(
      'summary',
      'Sammanfattning',
      keyCard(made.hours),
      { type: 'verdict', text: 'Vettigt.' },
      paragraph('Varje chef behöver **3,5 h** i veckan. Stöd i vardagen hänger ihop med resultat.[^review]'),
      paragraph('Priset står under [Investering](#investment), och [ingenstans](#nowhere) annars.'),
    ),
    section(
      'plan',
      'Planen',
      lead('Samma rytm för alla.'),
      textTable(
        'Rytmen',
        ['Vad', 'Så ofta', 'Forskningens minimum'],
        5,
        'minst 2–3 gånger i månaden[^study]',
      ),
      { type: 'small', text: 'Ett samband, inte en bevisad orsak.[^study]' },
    ),
    section(
      'hours',
      'Timmar för cheferna',
      lead('Timmar i veckan bredvid tiden som finns.'),
      hoursChart(coachesOf(made), made.hours),
      coachTable(coachesOf(made), made.hours),
      {
        type: 'small',
        text: 'Allt inräknat.',
      },
    ),
    {
      ...section(
        'calendar',
        'Kalendern',
        lead('Röda dagar är bortplockade.'),
        ...calendars(calendarFor(made)),
      ),
      ownPage: true,
    },
    section(
      'asks',
      'Vad det kräver av er',
      lead('Det kostar tid, ansträngning och mod.'),
      {
        type: 'pair',
        left: { title: 'Det lovar ni', items: ['Tiderna hålls.', 'Cheferna har sina timmar fria.'] },
        right: { title: 'Det lovar vi', items: ['Vi är med vid varje avstämning.'] },
      },
      { type: 'callout', title: 'Och mod', text: 'Det svåraste är att fråga hur det egentligen går.' },
    ),
    section('behaviours', 'Så följer ni beteenden', lead('Ett resultat går inte att coacha på.'), {
      type: 'steps',
      alt: 'Linje med tre hållplatser.',
      items: ['Välj', 'Öva', 'Fira'].map((title) => ({ title, text: 'När det sitter' })),
    }),
    section('questions', 'Frågor', paragraph('Att ha med sig:'), {
      type: 'bullets',
      items: ['Hur går det?', 'Hur kan jag hjälpa?'],
    }),
    section(
      'investment',
      'Investering',
      lead('Priset på att följa upp.'),
      { ...textTable('Vår del', ['Insats', 'Summa'], 4, '72 000 kr'), sums: 3 },
      costBars(),
    ),
    {
      ...section('terms', 'Villkor', {
        type: 'numbered',
        items: ['30 dagar netto.', 'Offerten binder till 19 februari.'],
      }),
      ownPage: true,
    },
    section('acceptance', 'Godkännande', paragraph('Med underskrift beställs uppföljningen.'), {
      type: 'signatures',
      left: `För ${made.nameOf(1000)}`,
      right: `För ${made.nameOf(1001)}`,
      lines: ['Ort och datum', 'Namnteckning', 'Namnförtydligande'],
    }),
  ];
}

const coachesOf = ({ coaches, nameOf }: Made): readonly string[] =>
  Array.from({ length: coaches }, (_, coach) => nameOf(500 + coach));

const calendarFor = (made: Made): CalendarFor => ({
  weeks: made.weeks,
  sellerNames: Array.from({ length: made.sellers }, (_, seller) => made.nameOf(seller)),
  coachNames: coachesOf(made),
});
