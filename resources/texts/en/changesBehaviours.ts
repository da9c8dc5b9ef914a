/** What changes of a behaviour are called beside Undo and Redo. */
import type { behaviourFields as swedish } from '../sv/changesBehaviours.ts';

export const behaviourFields: typeof swedish = {
  'plan/plan/behaviours/*/seller': { name: 'seller', unit: '' },
  'plan/plan/behaviours/*/result': { name: 'result', unit: '' },
  'plan/plan/behaviours/*/behaviour': { name: 'behaviour', unit: '' },
  'plan/plan/behaviours/*/unit': { name: 'measured in', unit: '' },
  'plan/plan/behaviours/*/baseline': { name: 'today', unit: '' },
  'plan/plan/behaviours/*/target': { name: 'target', unit: '' },
  'plan/plan/behaviours/*/direction': { name: 'direction', unit: '' },
  'plan/plan/behaviours/*/evidence': { name: 'how it shows', unit: '' },
  'plan/plan/behaviours/*/from': { name: 'behaviour from', unit: '' },
  'plan/plan/behaviours/*/test/influence': { name: 'can be influenced today', unit: '' },
  'plan/plan/behaviours/*/test/seen': { name: 'somebody can see it', unit: '' },
  'plan/plan/behaviours/*/test/practised': { name: 'can be practised', unit: '' },
  'plan/plan/behaviours/*/test/followedUp': { name: 'can be followed up in time', unit: '' },
};
