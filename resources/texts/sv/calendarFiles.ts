/** What stands in the calendars. `people` are those who take part, as a list. */
export const calendarFiles = {
  calendarName: (client: string, person: string | null): string =>
    person === null ? `Uppföljning: ${client}` : `Uppföljning: ${client}, ${person}`,
  /** More than one seller, without names. */
  sellers: 'säljarna',
  /** To one of its sellers: the others, without names. */
  group: 'gruppen',
  summary: {
    coaching: (people: string): string => `Coachingsamtal: ${people}`,
    productTraining: (people: string): string => `Produktutbildning: ${people}`,
    processReview: (): string => 'Vi förbättrar säljprocessen',
    refill: (people: string): string => `Påfyllnad och avtankning: ${people}`,
    checkpoint: (_people: string, day: number): string => `Avstämning dag ${day}`,
  },
  preparation: {
    coaching: (people: string): string => `Förbered coachingsamtalet: ${people}`,
    productTraining: (): string => 'Förbered produktutbildningen',
    processReview: (): string => 'Förbered arbetet med säljprocessen',
    refill: (people: string): string => `Förbered påfyllnad och avtankning: ${people}`,
    checkpoint: (): string => 'Förbered avstämningen',
  },
  trainerDay: {
    summary: (title: string, client: string): string => `${title}: ${client}`,
    description: (hours: string | null, plan: string): string =>
      hours === null ? `Uppföljningsplan: ${plan}` : `${hours}\u00a0h\nUppföljningsplan: ${plan}`,
  },
  celebration: {
    all: (what: string): string => `Vi firar: ${what}`,
    one: (person: string, what: string): string => `Vi firar ${person}: ${what}`,
    description: (how: string, plan: string): string => `Så firar vi: ${how}\nUppföljningsplan: ${plan}`,
  },
  /** What a coach has in the own calendar. */
  behaviours: (person: string, behaviours: readonly string[]): string =>
    `Att coacha ${person} på:\n${behaviours.join('\n')}`,
  description: (people: string, plan: string): string => `Vi som ses: ${people}\nUppföljningsplan: ${plan}`,
};
