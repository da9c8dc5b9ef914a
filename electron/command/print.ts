import type { Writable } from 'node:stream';

/** Writes lines. A reader that has had enough (`| head`) ends the command without a word. */
export function print(stream: Writable, lines: readonly string[]): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 1;
    // A full disk behind `>`, for one. stderr is the one place left to say so, and may be closed itself.
    if (stream !== process.stderr) process.stderr.write(`men-sen-da: ${error.code ?? error.message}\n`);
  });
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}
