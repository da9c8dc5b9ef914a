/** What acts in the calendar are called beside Ångra and Gör om. */
const of = (what: string, who: string | null, word: string): string =>
  who === null ? what : `${what} ${word} ${who}`;

export const calendarChanges = {
  sessions: {
    coaching: (who: string | null): string => of('samtal', who, 'med'),
    productTraining: (who: string | null): string => of('produktutbildning', who, 'hos'),
    processReview: (): string => 'säljprocessen',
    refill: (who: string | null): string => of('påfyllnad', who, 'för'),
    checkpoint: (): string => 'avstämning',
  },
  moved: (what: string, day: string, time: string): string => `${what} till ${day} ${time}`,
  locked: (what: string, day: string): string => `låste ${what} ${day}`,
  unlocked: (what: string, day: string): string => `låste upp ${what} ${day}`,
  held: (what: string, day: string): string => `${what} ${day} genomfört`,
  missed: (what: string, day: string): string => `${what} ${day} uteblev`,
  cancelled: (what: string, day: string): string => `nytt datum för ${what} ${day}`,
  kept: 'höll fast tiderna',
  letGo: 'släppte tiderna',
  planned: (day: string): string => `planerade om från ${day}`,
};
