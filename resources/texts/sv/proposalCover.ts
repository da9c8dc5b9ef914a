import { format } from './formats.ts';

const { number } = format;

/** The cover, and what stands on every page. */
export const cover = {
  documentTitle: (client: string): string => `Men sen då? Offert till ${client}`,
  kicker: 'Uppföljningsplan och offert',
  headline: 'Men sen då?',
  subtitle: (academy: string | null, client: string): string =>
    `Så lever ${academy ?? 'utbildningen'} vidare i vardagen hos ${client}`,
  client: 'Till',
  consultant: 'Från',
  logo: (name: string): string => `Logotyp: ${name}`,
  logoAlt: (name: string): string => `Plats för logotyp: ${name}`,
  date: 'Offertdatum',
  validUntil: 'Gäller till och med',
  scope: 'Omfattning',
  scopeText: (cohort: string | null, sellers: number, span: string): string =>
    `${cohort === null ? '' : `${cohort}: `}${number(sellers)}\u00a0säljare, ${span}`,
  contents: 'I offerten',
  scoreAlt: (lines: number, sellers: number, talks: number): string =>
    lines < sellers
      ? `Omslagsbild: ${number(lines)} av ${number(sellers)} säljare har varsin linje, med en prick för varje bokat samtal.`
      : `Omslagsbild: ${number(sellers)} ${sellers === 1 ? 'linje' : 'linjer'}, en för varje säljare, och ${number(talks)} ${talks === 1 ? 'prick' : 'prickar'}, en för varje bokat samtal.`,
  page: 'Sida',
  of: 'av',
};
