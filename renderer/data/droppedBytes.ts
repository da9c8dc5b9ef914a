/** A file dropped on the window, as a request takes it. */
import type { Input } from '#contract/requests.ts';

const LONGEST_NAME = 300;

/** One byte more than a file may have says that it is too large, however large it is. */
export async function droppedBytes(file: File, mostBytes: number): Promise<Input<'peopleFiles.drop'>> {
  const bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
  return { name: file.name.slice(0, LONGEST_NAME), bytes };
}
