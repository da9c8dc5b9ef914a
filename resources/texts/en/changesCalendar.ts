/** What acts in the calendar are called beside Undo and Redo. */
const of = (what: string, who: string | null, word: string): string =>
  who === null ? what : `${what} ${word} ${who}`;

export const calendarChanges = {
  sessions: {
    coaching: (who: string | null): string => of('talk', who, 'with'),
    productTraining: (who: string | null): string => of('product training', who, 'with'),
    processReview: (): string => 'process review',
    refill: (who: string | null): string => of('refill', who, 'for'),
    checkpoint: (): string => 'checkpoint',
  },
  moved: (what: string, day: string, time: string): string => `${what} to ${day} ${time}`,
  locked: (what: string, day: string): string => `locked ${what} ${day}`,
  unlocked: (what: string, day: string): string => `unlocked ${what} ${day}`,
  held: (what: string, day: string): string => `${what} ${day} held`,
  missed: (what: string, day: string): string => `${what} ${day} missed`,
  cancelled: (what: string, day: string): string => `new date for ${what} ${day}`,
  kept: 'kept the times',
  letGo: 'let the times go',
  planned: (day: string): string => `planned anew from ${day}`,
};
