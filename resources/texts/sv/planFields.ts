/** What a field says that the plan cannot take. Days come written out. */
export const fields = {
  refused: {
    line: 'Skriv något här.',
    notAfter: 'Första dagen kan inte komma efter den sista.',
    before: 'Början måste komma före slutet.',
    withinDay: (from: string, to: string): string => `Lunchen ligger inom arbetsdagen, ${from}–${to}.`,
    knownHolidays: (first: string, last: string): string =>
      `Välj en dag från ${first} till ${last}. De årens röda dagar kan programmet.`,
    endWithHolidays: (last: string): string =>
      `Planen slutar för sent. Programmet kan röda dagar till och med ${last}.`,
    atLeastOne: 'Minst en dag behövs.',
    lastOfRole: {
      seller: 'En plan behöver minst en säljare.',
      coach: 'En plan behöver minst en säljchef.',
      leader: 'Minst en behövs.',
      trainer: 'Minst en behövs.',
    },
  },
  suggestions: 'Förslag att lägga till',
  moveUp: (what: string): string => `Flytta upp: ${what}`,
  moveDown: (what: string): string => `Flytta ner: ${what}`,
  remove: (what: string): string => `Ta bort: ${what}`,
};
