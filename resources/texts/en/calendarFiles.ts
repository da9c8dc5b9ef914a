/** What stands in the calendars. `people` are those who take part, as a list. */
export const calendarFiles = {
  calendarName: (client: string, person: string | null): string =>
    person === null ? `Follow-up: ${client}` : `Follow-up: ${client}, ${person}`,
  /** More than one seller, without names. */
  sellers: 'the sellers',
  group: 'the group',
  summary: {
    coaching: (people: string): string => `Coaching session: ${people}`,
    productTraining: (people: string): string => `Product training: ${people}`,
    processReview: (): string => 'Improving the sales process',
    refill: (people: string): string => `Refill and debrief: ${people}`,
    checkpoint: (_people: string, day: number): string => `Checkpoint, day ${day}`,
  },
  preparation: {
    coaching: (people: string): string => `Prepare the coaching session: ${people}`,
    productTraining: (): string => 'Prepare the product training',
    processReview: (): string => 'Prepare the work on the sales process',
    refill: (people: string): string => `Prepare the refill and debrief: ${people}`,
    checkpoint: (): string => 'Prepare the checkpoint',
  },
  trainerDay: {
    summary: (title: string, client: string): string => `${title}: ${client}`,
    description: (hours: string | null, plan: string): string =>
      hours === null ? `Follow-up plan: ${plan}` : `${hours}\u00a0h\nFollow-up plan: ${plan}`,
  },
  celebration: {
    all: (what: string): string => `We celebrate: ${what}`,
    one: (person: string, what: string): string => `We celebrate ${person}: ${what}`,
    description: (how: string, plan: string): string => `How we celebrate: ${how}\nFollow-up plan: ${plan}`,
  },
  behaviours: (person: string, behaviours: readonly string[]): string =>
    `What to coach ${person} on:\n${behaviours.join('\n')}`,
  description: (people: string, plan: string): string => `Taking part: ${people}\nFollow-up plan: ${plan}`,
};
