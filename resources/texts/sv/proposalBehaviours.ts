/** How behaviours are chosen and followed, in place of results. */
export const behaviours = {
  title: 'Så följer ni beteenden',
  lead: 'En röd siffra går inte att coacha på. Det som leder fram till den går att öva.',
  steps: [
    { title: 'Välj', text: 'Ett eller två beteenden var' },
    { title: 'Pröva', text: 'Hos nästa kund' },
    { title: 'Se', text: 'Berätta i nästa samtal' },
    { title: 'Fira', text: 'När det sitter' },
  ],
  stepsAlt: 'En linje med fyra hållplatser: välj, pröva, se och fira.',
  table: 'Från resultat till beteende',
  columns: { result: 'Resultatet ni vill ha', behaviour: 'Beteendet ni coachar på' },
  chooseLater: 'Vilka beteenden det blir väljer säljarna och cheferna i de första samtalen.',
  test: '**Går det att coacha på?** Fyra ja behövs: säljaren kan påverka det i dag, någon kan se det, det går att öva, och det hinner följas upp före nästa samtal.',
  privacy:
    'Var och en har sitt eget läge och sitt eget mål. De stannar mellan säljare och säljchef, och står därför inte här.',
};
