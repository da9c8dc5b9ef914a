import type { PluralForms } from '../format.ts';
import type { celebrationChanges as sv } from '../sv/changesCelebrations.ts';

const list = (one: string, other: string): PluralForms => ({ one, other });

export const celebrationChanges: typeof sv = {
  fields: {
    'plan/plan/celebrations/*/how': { name: 'how you celebrate', unit: '' },
    'plan/plan/celebrations/*/trigger': { name: 'celebrated when', unit: '' },
    'plan/plan/celebrations/*/date': { name: 'celebrated on', unit: '' },
    'plan/plan/celebrations/*/scope': { name: 'celebrated by', unit: '' },
    'plan/plan/celebrations/*/person': { name: 'celebrated for', unit: '' },
    'plan/plan/celebrations/*/size': { name: 'small or large', unit: '' },
  },
  lists: {
    'plan/plan/celebrations': list('celebration', 'celebrations'),
  },
  parts: {
    'plan/plan/celebrations': 'celebrations',
  },
};
