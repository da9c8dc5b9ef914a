/** What changes of a behaviour are called beside Ångra and Gör om. */
export const behaviourFields = {
  'plan/plan/behaviours/*/seller': { name: 'säljare', unit: '' },
  'plan/plan/behaviours/*/result': { name: 'resultat', unit: '' },
  'plan/plan/behaviours/*/behaviour': { name: 'beteende', unit: '' },
  'plan/plan/behaviours/*/unit': { name: 'mäts i', unit: '' },
  'plan/plan/behaviours/*/baseline': { name: 'nuläge', unit: '' },
  'plan/plan/behaviours/*/target': { name: 'mål', unit: '' },
  'plan/plan/behaviours/*/direction': { name: 'riktning', unit: '' },
  'plan/plan/behaviours/*/evidence': { name: 'så märks det', unit: '' },
  'plan/plan/behaviours/*/from': { name: 'beteendet från', unit: '' },
  'plan/plan/behaviours/*/test/influence': { name: 'kan påverkas i dag', unit: '' },
  'plan/plan/behaviours/*/test/seen': { name: 'någon kan se det', unit: '' },
  'plan/plan/behaviours/*/test/practised': { name: 'går att öva', unit: '' },
  'plan/plan/behaviours/*/test/followedUp': { name: 'hinner följas upp', unit: '' },
};
