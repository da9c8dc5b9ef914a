import { createReadStream } from 'node:fs';
import { MOST_BYTES } from '#domain/planFile/json.ts';
import { ok, problem, type Result } from '#domain/result.ts';

/**
 * The bytes of a file; the problem is the operating system's own, such as ENOENT. One byte more than the most it
 * may have is enough to see that it is too large: also of what never ends.
 */
export async function readBytes(file: string, most = MOST_BYTES): Promise<Result<Uint8Array, string>> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(file, { end: most }))
      if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    return ok(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      return problem(error.code);
    throw error;
  }
}
