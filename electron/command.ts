/**
 * The headless command: a plan file in; figures, a booked calendar, calendar files or a Word offer out.
 * Exit 0 when done, 1 when the plan cannot be used or something cannot be written, 2 for wrong usage.
 */
import { print } from './command/print.ts';
import { run } from './command/run.ts';

const { exitCode, out, errors } = await run(process.argv.slice(2), process.env);
// Not process.exit: that would cut off what a slow reader has not taken yet.
process.exitCode = exitCode;
print(process.stderr, errors);
print(process.stdout, out);
