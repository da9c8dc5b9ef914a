import type { Texts } from '#resources/texts/texts.ts';

/** The usual units, in the form that goes with the quantity. */
export function unitsOf({ format, proposal }: Texts, quantity: number): readonly string[] {
  return proposal.investment.units.map((forms) => format.plural(quantity, forms));
}
