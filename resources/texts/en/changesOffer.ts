import type { offerFields as sv } from '../sv/changesOffer.ts';

export const offerFields: typeof sv = {
  'client/accent': { name: 'the proposal’s colour', unit: '' },
  'plan/plan/proposal/date': { name: 'date of the proposal', unit: '' },
  'plan/plan/proposal/validUntil': { name: 'valid until', unit: '' },
  'plan/plan/proposal/answer': { name: 'the offer’s answer', unit: '' },
  'plan/plan/proposal/told/*': { name: 'what you told us', unit: '' },
  'plan/plan/proposal/terms/*': { name: 'term', unit: '' },
  'plan/plan/proposal/commitments/client/*': { name: 'client’s commitment', unit: '' },
  'plan/plan/proposal/commitments/consultant/*': { name: 'our commitment', unit: '' },
  'plan/plan/proposal/alternatives': { name: 'three alternatives in the proposal', unit: '' },
};
