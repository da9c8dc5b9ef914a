/** How far a rule reaches, and where its ticks stand. */

const STEPS = [1, 2, 5];

/** The least round end of a rule with room for all values: 60, 70 ... 100, 150, 200 ...; never under the usual one. */
export function scaleEnd(values: readonly number[], usual: number): number {
  const most = Math.max(usual, ...values);
  if (most <= usual) return usual;
  const ten = 10 ** Math.floor(Math.log10(most));
  const fine = most < 5 * ten ? ten / 2 : ten;
  return Math.ceil(most / fine - 1e-9) * fine;
}

/** The distance between ticks, in 1, 2, 5, 10 ..., so that there are at most so many. */
export function tickStep(end: number, most: number, least = 1): number {
  for (let ten = least; ; ten *= 10) {
    const step = STEPS.map((factor) => factor * ten).find((one) => end / one <= most);
    if (step !== undefined) return step;
  }
}

/** 0, step, ... up to the end. */
export function ticks(end: number, step: number, from = 0): readonly number[] {
  const count = Math.floor((end - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => from + index * step);
}
