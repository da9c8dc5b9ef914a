/** What is celebrated, when and how. */
export const celebrations = {
  title: 'Det ska firas',
  lead: 'Framsteg, även små, är det som lyfter en arbetsdag mest.[^progress] Därför är firandet planerat.',
  table: 'Firanden',
  columns: { when: 'När', what: 'Vad ni firar', how: 'Hur' },
  whenItHappens: 'När det händer',
  scope: { group: 'hela gruppen', individual: 'var och en' },
  size: { small: 'litet', large: 'stort' },
  /** The size is null where nobody has said. */
  who: (scope: string, size: string | null): string => (size === null ? scope : `${scope}, ${size}`),
  anyProgress: 'Framsteg, stora som små',
};
