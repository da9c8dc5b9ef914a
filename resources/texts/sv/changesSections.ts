const names = {
  told: 'Det ni berättade',
  summary: 'Sammanfattning',
  plan: 'Planen',
  alternatives: 'Tre sätt att göra det',
  hours: 'Timmar för cheferna',
  calendar: 'Kalendern',
  asks: 'Vad det kräver av er',
  behaviours: 'Så följer ni beteenden',
  celebrations: 'Det ska firas',
  refill: 'Chefernas påfyllnad',
  questions: 'Frågor att ha med sig',
  investment: 'Investering',
  terms: 'Villkor',
  sources: 'Källor och hur säkra de är',
  acceptance: 'Godkännande',
};

/** The sections of the offer, and what changes to them are called. */
export const sectionChanges = {
  names,
  shown: (name: string): string => `avsnittet ${name} visas`,
  hidden: (name: string): string => `avsnittet ${name} visas inte`,
  moved: (name: string): string => `flyttade avsnittet ${name}`,
  words: (name: string): string => `egna ord i avsnittet ${name}`,
  order: 'avsnittens ordning',
};
