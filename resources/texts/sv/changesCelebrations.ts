/** What changes to the celebrations are called. */
import type { PluralForms } from '../format.ts';

const list = (one: string, other: string): PluralForms => ({ one, other });

export const celebrationChanges = {
  fields: {
    'plan/plan/celebrations/*/how': { name: 'så firar ni', unit: '' },
    'plan/plan/celebrations/*/trigger': { name: 'firas när', unit: '' },
    'plan/plan/celebrations/*/date': { name: 'firas den', unit: '' },
    'plan/plan/celebrations/*/scope': { name: 'firas av', unit: '' },
    'plan/plan/celebrations/*/person': { name: 'firas för', unit: '' },
    'plan/plan/celebrations/*/size': { name: 'litet eller stort', unit: '' },
  },
  lists: {
    'plan/plan/celebrations': list('firande', 'firanden'),
  },
  parts: {
    'plan/plan/celebrations': 'firandet',
  },
};
