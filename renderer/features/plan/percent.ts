/** A share as a person writes it, without the rounding of its arithmetic. */
export const percentOf = (share: number): number => Number((100 * share).toFixed(6));
