/** How the command ended: what to write where, and the exit code. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

/** Lines for a person to read. */
export const done = (out: readonly string[]): Outcome => ({
  exitCode: 0,
  out: out.map(printable),
  errors: [],
});
/** Data for a program to read. */
export const answer = (data: unknown): Outcome => ({
  exitCode: 0,
  out: [JSON.stringify(data, null, 2)],
  errors: [],
});
/** The plan cannot be used, or a file cannot be written. */
export const failed = (errors: readonly string[]): Outcome => ({
  exitCode: 1,
  out: [],
  errors: errors.map(printable),
});
export const wrongUsage = (error: string): Outcome => ({ exitCode: 2, out: [], errors: [printable(error)] });

/** A name in a plan must not be able to steer the terminal: of control characters only a line break is left. */
function printable(line: string): string {
  return line.replace(/[^\P{Cc}\n]/gu, ' ');
}
