/** Terms, sources and acceptance. */
export const terms = {
  title: 'Villkor',
  valid: (until: string): string =>
    `Offerten gäller till och med **${until}**. Till dess är vi bundna av den.`,
  currency: (currency: string): string => `Alla priser är i ${currency}, exkl. moms där inget annat står.`,
};

export const sources = {
  title: 'Källor och hur säkra de är',
  text: 'Mer om varje källa står i fotnoterna.',
  ownFigures: 'Timkostnad, försäljning och täckningsgrad är era egna tal.',
  columns: { source: 'Källa', supports: 'Stöder', solidity: 'Hur säker' },
};

export const acceptance = {
  title: 'Godkännande',
  text: 'Ja, vi följer upp. Med underskrift beställer ni uppföljningen så som den står här.',
  for: (party: string): string => `För ${party}`,
  supplier: 'För leverantören',
  lines: ['Ort och datum', 'Namnteckning', 'Namnförtydligande'],
};
