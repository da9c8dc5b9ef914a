import { basename } from 'node:path';
import { MOST_FILE_BYTES } from '#domain/peopleFile/sheet.ts';
import { ok, problem } from '#domain/result.ts';
import { readBytes } from '../documents/readBytes.ts';
import { readPeopleInLimits } from '../peopleFile/inLimits.ts';
import type { Answers } from './answers.ts';
import { cannotRead } from './cannotRead.ts';
import type { Services } from './services.ts';

export function peopleFileAnswers({ desktop, threads }: Services) {
  return {
    'peopleFiles.open': async () => {
      const path = await desktop.choosePeopleFile();
      if (path === null) return ok({ kind: 'cancelled' });
      const name = basename(path);
      const bytes = await readBytes(path, MOST_FILE_BYTES);
      if (!bytes.ok) return problem(cannotRead(bytes.problem, name));
      const sheets = await readPeopleInLimits(threads, bytes.value);
      return sheets.ok
        ? ok({ kind: 'read', name, sheets: sheets.value })
        : problem({ kind: 'noPeopleIn', name, fault: sheets.problem });
    },
  } satisfies Pick<Answers, 'peopleFiles.open'>;
}
