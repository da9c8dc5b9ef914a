/** What is celebrated, when and how. */
export const celebrations = {
  title: 'Det ska firas',
  lead: 'Framsteg, även små, är det som lyfter en arbetsdag mest.[^progress] Därför är firandet planerat.',
  table: 'Firanden',
  columns: { when: 'När', what: 'Vad ni firar', how: 'Hur' },
  whenItHappens: 'När det händer',
  scope: { group: 'hela gruppen', individual: 'var och en' },
  anyProgress: 'Framsteg, stora som små',
};
