/** Where the trainer's own days stand. */
export const TRAINER_DAYS = { subject: 'plan', at: ['plan', 'trainerDays'] } as const;
export const MOST_HOURS = 24;
/** Letters of what a day is called. */
export const LONGEST = 300;
