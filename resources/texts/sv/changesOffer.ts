/** What a change of the offer is called. */
export const offerFields = {
  'client/accent': { name: 'offertens färg', unit: '' },
  'plan/plan/proposal/date': { name: 'offertens datum', unit: '' },
  'plan/plan/proposal/validUntil': { name: 'giltig till', unit: '' },
  'plan/plan/proposal/answer': { name: 'offertens svar', unit: '' },
  'plan/plan/proposal/told/*': { name: 'vad ni berättat', unit: '' },
  'plan/plan/proposal/terms/*': { name: 'villkor', unit: '' },
  'plan/plan/proposal/commitments/client/*': { name: 'kundens åtagande', unit: '' },
  'plan/plan/proposal/commitments/consultant/*': { name: 'vårt åtagande', unit: '' },
  'plan/plan/proposal/alternatives': { name: 'tre alternativ i offerten', unit: '' },
};
