import type { Texts } from '../texts.ts';
import { format } from './formats.ts';

const { number } = format;

export const cover: Texts['proposal']['cover'] = {
  documentTitle: (client) => `And then what? Proposal for ${client}`,
  kicker: 'Follow-up plan and proposal',
  headline: 'And then what?',
  subtitle: (academy, client) => `How ${academy ?? 'the training'} lives on in daily work at ${client}`,
  client: 'To',
  consultant: 'From',
  logo: (name) => `Logo: ${name}`,
  logoAlt: (name) => `Space for logo: ${name}`,
  date: 'Date',
  validUntil: 'Valid until',
  scope: 'Scope',
  scopeText: (cohort, sellers, span) =>
    `${cohort === null ? '' : `${cohort}: `}${number(sellers)}\u00a0${sellers === 1 ? 'seller' : 'sellers'}, ${span}`,
  contents: 'In this proposal',
  scoreAlt: (lines, sellers, talks) =>
    lines < sellers
      ? `Cover picture: ${number(lines)} of ${number(sellers)} sellers have a line each, with a dot for every talk booked.`
      : `Cover picture: ${number(sellers)} ${sellers === 1 ? 'line' : 'lines'}, one for each seller, and ${number(talks)} ${talks === 1 ? 'dot' : 'dots'}, one for each talk booked.`,
  page: 'Page',
  of: 'of',
};
