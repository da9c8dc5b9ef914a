import { basename } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import type { PeopleFile } from '#contract/replies.ts';
import { MOST_FILE_BYTES } from '#domain/peopleFile/sheet.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { readBytes } from '../documents/readBytes.ts';
import { readPeopleInLimits } from '../peopleFile/inLimits.ts';
import type { Answers } from './answers.ts';
import { cannotRead } from './cannotRead.ts';
import type { Services } from './services.ts';

export function peopleFileAnswers({ desktop, threads }: Services) {
  const read = async (name: string, bytes: Uint8Array): Promise<Result<PeopleFile, Problem>> => {
    const sheets = await readPeopleInLimits(threads, bytes);
    return sheets.ok
      ? ok({ kind: 'read', name, sheets: sheets.value })
      : problem({ kind: 'noPeopleIn', name, fault: sheets.problem });
  };
  return {
    'peopleFiles.open': async () => {
      const path = await desktop.choosePeopleFile();
      if (path === null) return ok({ kind: 'cancelled' });
      const name = basename(path);
      const bytes = await readBytes(path, MOST_FILE_BYTES);
      return bytes.ok ? read(name, bytes.value) : problem(cannotRead(bytes.problem, name));
    },
    'peopleFiles.drop': ({ name, bytes }) => read(name, bytes),
  } satisfies Pick<Answers, 'peopleFiles.open' | 'peopleFiles.drop'>;
}
