import { format } from './formats.ts';

const { number } = format;

/** The colour of the offer. */
export const accent = {
  title: 'Offertens färg',
  note: 'Gäller omslag, rubriker, diagram och kalender i alla offerter, om inte kunden har fått en egen färg.',
  /** The colour of one client. */
  client: {
    note: (client: string): string => `Gäller alla offerter till ${client}.`,
    usual: 'Din egen, från inställningarna',
  },
  names: {
    petrol: 'Petrol',
    blue: 'Blå',
    green: 'Grön',
    plum: 'Plommon',
    wine: 'Vinröd',
    ochre: 'Ockra',
    graphite: 'Grafit',
  },
  own: 'Egen',
  hex: 'Färgens kod',
  hint: '1F4E8C',
  notHex: 'Skriv färgen med sex tecken, 0–9 och A–F, till exempel 1F4E8C.',
  readable: (contrast: number): string =>
    `Vit text går bra att läsa på den: kontrasten är ${number(contrast, 1)}:1, och minst 4,5:1 behövs.`,
  tooLight: (contrast: number): string =>
    `Vit text går inte att läsa på den: kontrasten är ${number(contrast, 1)}:1, och minst 4,5:1 behövs. Offerten får en mörkare ton av samma färg.`,
};
