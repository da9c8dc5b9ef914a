import { format } from './formats.ts';
import { firstWeeks, sentenceStart } from './inWords.ts';

const { number } = format;

/** What the client told, and the answer on one page. Hours, minutes and money come ready written. */
export const summary = {
  told: {
    title: 'Det ni berättade',
    lead: 'Ni frågade medan svaret ännu går att påverka: men sen då?',
    after:
      'Här är vårt svar, räknat på er tid och inlagt i er kalender. Priset ser ni innan ni bestämmer er.',
  },
  title: 'Sammanfattning',
  keyUnit: 'min per säljare och vecka',
  hoursUnit: 'h',
  hoursLabel: (coaches: number): string =>
    coaches === 1 ? 'coaching i veckan' : 'coaching i veckan, alla chefer',
  sellersPerCoach: { one: 'säljare per chef[^span]', other: 'säljare per chef[^span]' },
  floor: 'golv',
  ceiling: 'tak',
  caption: 'Golvet är två samtal i månaden, under det blir planen för tunn. Taket är den tid som finns.',
  captionWithoutCeiling:
    'Golvet är två samtal i månaden, under det blir planen för tunn. Taket syns när vi vet hur mycket tid som finns.',
  measureAlt: (value: string, floor: string, ceiling: string | null): string =>
    `Linjal i minuter per säljare och vecka. Planen ligger på ${value}, golvet på ${floor}${ceiling === null ? '' : ` och taket på ${ceiling}`}.`,
  why: 'Stöd i vardagen hänger ihop med att det som tränats också används: det säger 89 studier tillsammans.[^blume] Ändå får bara en av tre säljare regelbunden coaching, och omkring en av tio coaching som hjälper.[^third]',
  price: {
    both: (offer: string, own: string): string =>
      `Vår del kostar **${offer}** exkl. moms. Er egen tid är värd **${own}**. Uträkningen finns under [Investering](#investment).`,
    ownUnknown: (offer: string, hours: string): string =>
      `Vår del kostar **${offer}** exkl. moms. Er egen tid är **${hours}**; vad den kostar vet vi när ni har sagt vad en timme är värd. Mer under [Investering](#investment).`,
    offerUnknown: (own: string): string =>
      `Er egen tid är värd **${own}**. Vår del är inte prissatt än. Mer under [Investering](#investment).`,
    neither: (hours: string): string =>
      `Er egen tid är **${hours}**. Vad den och vår del kostar är inte sagt än. Mer under [Investering](#investment).`,
  },
  verdict: {
    reasonable: 'Vettigt.',
    demanding: 'Utmanande men realistiskt.',
    doesNotAddUp: 'Går inte ihop än.',
    tooThin: 'För tunt.',
  },
  reason: {
    tooThin: (often: string): string =>
      `Planen ger varje säljare coaching ${often}. Forskningens minimum är 2–3 gånger i månaden.[^prosales]`,
    noCoaching: 'Planen har inga coachingsamtal. Forskningens minimum är 2–3 gånger i månaden.[^prosales]',
    floor: (perSeller: string, together: string): string =>
      `Två samtal i månaden tar ${perSeller} per säljare och vecka, ${together} i veckan för alla tillsammans.`,
    everyCoach: 'Varje säljchef',
    everyCoachWithin: 'varje säljchef',
    needsAndHas: (who: string, needs: string, has: string): string =>
      `${who} behöver ${needs} i veckan för samtalen och har ${has}.`,
    needs: (who: string, needs: string): string => `${who} behöver ${needs} i veckan för samtalen.`,
    slack: (time: string): string => `Det ger ${time} i veckan till sådant som kommer emellan.`,
    noSlack: 'Det går ihop, men inget får komma emellan.',
    short: (time: string): string => `Det saknas ${time} i veckan.`,
    shortOfMany: (coaches: number, time: string): string =>
      `Tillsammans saknar ${number(coaches)} chefer ${time} i veckan.`,
    start: (weeks: number, who: string, needs: string, lacks: string | null): string =>
      `${sentenceStart(firstWeeks(weeks))} behöver ${who} ${needs} i veckan${lacks === null ? '' : `: då saknas ${lacks}`}.`,
    load: (who: string, hours: string, share: string): string =>
      `Med allt inräknat blir det ${hours} i veckan för ${who}, ${share} av en arbetsvecka.`,
    tooMuch: 'Vår tumregel är högst en fjärdedel.',
    unknownHours: (who: string): string =>
      `Hur mycket tid ${who} har för coaching är inte sagt än, så omdömet vilar på vad planen kräver.`,
    allPlaced: (talks: number): string =>
      talks === 1
        ? 'Samtalet har fått en tid i kalendern.'
        : `Alla ${number(talks)} samtal har fått en tid i kalendern.`,
    unplaced: (missing: number, all: number, hasCalendar: boolean): string =>
      `${number(missing)} av ${number(all)} tillfällen har ännu ingen tid i kalendern${hasCalendar ? ', se [Kalendern](#calendar)' : ''}.`,
  },
  remedies: {
    title: 'Det här hjälper:',
    tryHours: (coach: string, hours: string): string =>
      `**${coach}** får ${hours} i veckan till coaching. Prövat i kalendern: då ryms alla egna samtal.`,
    tryAnyTime: (coach: string): string =>
      `**${coach}** coachar hela arbetsdagen, inte bara på sina coachingtider. Prövat i kalendern: då ryms alla egna samtal.`,
    hours: (coach: string, needs: string, has: string): string =>
      `**${coach}** får ${needs} i veckan till coaching, i stället för ${has}.`,
    hoursOfMany: (coaches: number, time: string, hasHours: boolean): string =>
      `**${number(coaches)} chefer** får tillsammans ${time} mer i veckan.${hasHours ? ' [Här ser ni vem](#hours).' : ''}`,
    steadyStart: '**Samma takt från första dagen** ryms i den tid som finns.',
    fewerTalks: (often: string): string =>
      `Coaching **${often}** ryms i den tid som finns, och når fortfarande forskningens minimum.[^prosales]`,
    shorterTalks: (minutes: number, before: number): string =>
      `Samtal på **${minutes}\u00a0min** i stället för ${number(before)} ryms i den tid som finns.`,
    fewerSellers: (coach: string, room: number, sellers: number): string =>
      `Fler som coachar: **${coach}** räcker till ${number(room)} av sina ${number(sellers)} säljare i den här takten.`,
  },
};
