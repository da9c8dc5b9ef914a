/** The guide for a coaching talk, after GROW. */
export const questions = {
  title: 'Frågor att ha med sig',
  lead: 'Äkta nyfikenhet räcker långt: hur går det, och hur kan jag hjälpa till?',
  table: 'Frågeguide',
  columns: { step: 'Steg', questions: 'Frågor' },
  guide: [
    { step: 'Mål', questions: 'Vad vill du ha ut av vår stund? Vad ska kunden märka?' },
    { step: 'Nuläge', questions: 'Vad gjorde du senast? Vad såg du? Var är du på en skala från 1 till 10?' },
    { step: 'Möjligheter', questions: 'Vad mer kan du pröva? Vad skulle göra det lite lättare?' },
    {
      step: 'Vilja',
      questions: 'Vad gör du, och när? Vad kan komma emellan? Hur firar vi när det är gjort?',
    },
  ],
  own: 'Era egna',
};
