/** Exports: one at a time, from the dialog on; each can be ended while it is made, and shown once it is written. */
import { basename, join } from 'node:path';
import type { Problem } from '#contract/problems.ts';
import type { CalendarChanges, Exported } from '#contract/replies.ts';
import type { PlanFile } from '#domain/planFile.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import type { WriteProblem } from '../documents/writeProblem.ts';
import type { Written } from '../documents/stageFolder.ts';
import type { Step } from '../thread/messages.ts';
import type { Services } from './services.ts';

/** Makes a file of a plan, where there is such a plan. */
export type ExportOf = (
  plan: string,
  make: (file: PlanFile, running: Running) => Promise<ExportReply>,
) => Promise<ExportReply>;

export type ExportReply = Result<Exported, Problem>;

export interface Running {
  readonly step: Step;
  readonly signal: AbortSignal;
  /** The reply, after the file at the path, or the files in the folder there, have been written. */
  readonly written: (
    result: Written,
    path: string,
    files?: readonly string[],
    changes?: CalendarChanges,
  ) => ExportReply;
}

export interface Exports {
  readonly run: (make: (running: Running) => Promise<ExportReply>) => Promise<ExportReply>;
  readonly cancel: () => void;
  readonly show: (job: string, how: 'open' | 'folder') => Promise<Result<null, Problem>>;
}

export const CANCELLED: ExportReply = ok({ kind: 'cancelled' });

export function keepExports({ desktop, clock, push }: Pick<Services, 'desktop' | 'clock' | 'push'>): Exports {
  /** What this run of the program has written, by job. Nothing else is ever opened. */
  const shown = new Map<string, { readonly toOpen: string; readonly inFolder: string }>();
  let current: AbortController | null = null;

  const running = (signal: AbortSignal): Running => {
    const job = clock.newId();
    return {
      signal,
      step: (done, of) => {
        push('progress', { job, done, of });
      },
      written: (result, path, files = [], changes) => {
        if (!result.ok) return problem(cannotWrite(result.problem));
        const [first] = files;
        shown.set(job, { toOpen: path, inFolder: first === undefined ? path : join(path, first) });
        return ok({
          kind: 'written',
          job,
          name: basename(path),
          files: Math.max(1, files.length),
          changes: changes ?? null,
        });
      },
    };
  };

  return {
    run: async (make) => {
      if (current !== null) return problem({ kind: 'busy' });
      const { signal } = (current = new AbortController());
      try {
        return await make(running(signal));
      } catch (error) {
        if (signal.aborted) return CANCELLED;
        throw error;
      } finally {
        current = null;
      }
    },
    cancel: () => {
      current?.abort();
    },
    show: async (job, how) => {
      const found = shown.get(job);
      if (found === undefined) return problem({ kind: 'notFound' });
      // Where no program opens it, its folder shows where it is.
      if (how === 'folder' || !(await desktop.open(found.toOpen))) desktop.showInFolder(found.inFolder);
      return ok(null);
    },
  };
}

function cannotWrite({ kind, path }: WriteProblem): Problem {
  return { kind: 'cannotWrite', why: REASONS[kind], name: basename(path) };
}

const REASONS = {
  diskFull: 'full',
  readOnly: 'readOnly',
  cannotReplace: 'held',
  noFolder: 'missing',
  isFolder: 'other',
  notAFile: 'other',
  notAFolder: 'other',
  nameTooLong: 'other',
  other: 'other',
} as const satisfies Record<WriteProblem['kind'], string>;
