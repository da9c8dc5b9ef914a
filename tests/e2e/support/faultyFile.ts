/** A plan file with a fault in each part of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanFile } from '#domain/planFile.ts';
import type { Fault } from '#domain/planFile/faults.ts';
import { EXAMPLE_FILE } from './dataSets.ts';

/** Writes it into the folder and gives its path. */
export function faultyFileIn(folder: string): string {
  const path = join(folder, 'Plan med fel.mensenda');
  writeFileSync(path, faultyBytes());
  return path;
}

/** Everything that is wrong with it. */
export function faultsOfIt(): readonly Fault[] {
  const read = readPlanFile(new TextEncoder().encode(faultyBytes()));
  return read.ok ? [] : read.problem.faults;
}

function faultyBytes(): string {
  const document = JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8')) as Record<string, object>;
  const { people, plan, client } = document;
  const nobodys = { id: 'ingen', role: 'seller', coach: 'finns-inte' };
  return JSON.stringify({
    ...document,
    client: { ...client, name: '' },
    people: [...(people as readonly object[]), nobodys, nobodys],
    plan: { ...plan, start: '2027-02-30', weeks: 500, rhythm: { coaching: { perMonth: 'ofta' } } },
  });
}
