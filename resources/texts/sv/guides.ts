/** The question guides as they come, until a plan has its own words. */
export interface GuideStepWords {
  readonly title: string;
  readonly questions: readonly string[];
}
export interface GuideWords {
  readonly title: string;
  /** What it is for, in one line. */
  readonly about: string;
  readonly steps: readonly GuideStepWords[];
}
const guide = (title: string, about: string, steps: readonly GuideStepWords[]): GuideWords => ({
  title,
  about,
  steps,
});
const step = (title: string, ...questions: readonly string[]): GuideStepWords => ({ title, questions });

export const guides = {
  interest: guide('Intresset först', 'Hur går det, och hur kan jag hjälpa till?', [
    step('Hur går det?', 'Hur har du det?', 'Hur går det, egentligen?', 'Vad är du nöjd med sedan sist?'),
    step('Berätta mer', 'Hur gjorde du då?', 'Vad märkte kunden?', 'Vad är svårast just nu?'),
    step(
      'Hur kan jag hjälpa till?',
      'Vad skulle hjälpa dig mest den här veckan?',
      'Vad vill du att jag gör, eller slutar göra?',
      'När hörs vi om det?',
    ),
  ]),
  grow: guide('GROW', 'Mål, nuläge, möjligheter, vilja: från tanke till nästa steg.', [
    step('Mål', 'Vad vill du ha ut av vår stund?', 'Vad ska kunden märka?'),
    step('Nuläge', 'Vad gjorde du senast?', 'Vad såg du?', 'Var är du på en skala från 1 till 10?'),
    step('Möjligheter', 'Vad mer kan du pröva?', 'Vad skulle göra det lite lättare?'),
    step('Vilja', 'Vad gör du, och när?', 'Vad kan komma emellan?', 'Hur firar vi när det är gjort?'),
  ]),
  refill: guide('Påfyllnad för den som coachar', 'Chefens samtal med säljchefen: tanka av, fyll på.', [
    step(
      'Tanka av',
      'Vad bär du på just nu?',
      'Vilket samtal var svårast, och vad gjorde det svårt?',
      'Vad kan du släppa?',
    ),
    step(
      'Det som bär',
      'Vilket samtal gav dig energi?',
      'Vilket framsteg har du sett hos någon, stort eller smått?',
    ),
    step(
      'Fyll på',
      'Vad behöver du mer av för att orka och kunna?',
      'Vilket samtal ska vi öva på tillsammans?',
      'Vad gör jag för att skydda din tid?',
    ),
  ]),
  own: guide('Egen guide', 'Dina frågor, i din ordning.', []),
};
