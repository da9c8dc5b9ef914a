import type { Texts } from '../texts.ts';

export const terms: Texts['proposal']['terms'] = {
  title: 'Terms',
  valid: (until) => `The proposal is valid until **${until}**. We are bound by it until then.`,
  currency: (currency) => `All prices are in ${currency}, excl. VAT unless stated otherwise.`,
};

export const sources: Texts['proposal']['sources'] = {
  title: 'Sources and how solid they are',
  text: 'The footnotes say more about each source.',
  ownFigures: 'Hourly cost, sales and margin are your own figures.',
  columns: { source: 'Source', supports: 'Supports', solidity: 'How solid' },
};

export const acceptance: Texts['proposal']['acceptance'] = {
  title: 'Acceptance',
  text: 'Yes, we follow up. By signing you order the follow-up as set out here.',
  for: (party) => `For ${party}`,
  supplier: 'For the supplier',
  lines: ['Place and date', 'Signature', 'Name in print'],
};
