import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '#contract/problems.ts';
import type { CalendarChanges } from '#contract/replies.ts';
import type { Input } from '#contract/requests.ts';
import type { Language } from '#domain/plan.ts';
import { listen, request } from '#renderer/api.ts';
import { useInitials } from '#renderer/data/initials.ts';
import { useProblems } from '#renderer/data/problems.ts';
import { everythingSent } from '#renderer/data/sendInOrder.ts';
import { useVersionMade } from '#renderer/data/versions.ts';

export type Exportable = 'word' | 'guide' | 'calendars' | 'wallCalendar' | 'planFile';

export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'printed' }
  /** `steps` is null until the place to save is chosen. */
  | { readonly kind: 'working'; readonly what: Exportable; readonly steps: Steps | null }
  | {
      readonly kind: 'written';
      readonly what: Exportable;
      readonly job: string;
      readonly name: string;
      readonly files: number;
      readonly changes: CalendarChanges | null;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type WallCalendarAsked = Omit<Input<'documents.wallCalendar'>, 'plan' | 'initials'>;

interface Steps {
  readonly done: number;
  readonly of: number;
}

export interface Exports {
  readonly state: ExportState;
  /** Initials for the names of sellers and managers, in all that is made to be read: the offer, a guide, the wall calendar. */
  readonly hasInitials: boolean;
  /** Whether that is so because names are hidden everywhere. */
  readonly hidesNames: boolean;
  readonly setInitials: (hasInitials: boolean) => void;
  readonly word: (language: Language) => void;
  /** One of the plan's guides, from 0. */
  readonly guide: (guide: number, language: Language) => void;
  readonly calendars: () => void;
  readonly wallCalendar: (asked: WallCalendarAsked) => void;
  readonly planFile: () => void;
  readonly cancel: () => void;
  /** Opens what was written, or shows it in its folder. */
  readonly show: (job: string, how: 'open' | 'folder') => void;
}

/** Makes files of a plan, one at a time. */
export function useExports(plan: string): Exports {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const { hasInitials: hidesNames } = useInitials();
  const [isAsked, setInitials] = useState(false);
  const hasInitials = hidesNames || isAsked;
  const { show: showProblem } = useProblems();
  const versionMade = useVersionMade();
  useEffect(
    () =>
      listen('progress', (steps) => {
        setState((now) => (now.kind === 'working' ? { ...now, steps } : now));
      }),
    [],
  );
  // The same until something of it changes, so that the page it belongs to is too.
  return useMemo(() => {
    const run = async (
      what: Exportable,
      send: () => ReturnType<typeof request<'documents.word'>>,
    ): Promise<void> => {
      if (state.kind === 'working') return;
      setState({ kind: 'working', what, steps: null });
      await everythingSent();
      const reply = await send();
      if (!reply.ok) setState({ kind: 'failed', problem: reply.problem });
      else if (reply.value.kind !== 'written') setState({ kind: reply.value.kind });
      else {
        setState({ ...reply.value, what });
        if (what === 'word') versionMade();
      }
    };
    const tell = async (asked: ReturnType<typeof request<'documents.cancel'>>): Promise<void> => {
      const reply = await asked;
      if (!reply.ok) showProblem(reply.problem);
    };
    return {
      state,
      hasInitials,
      hidesNames,
      setInitials,
      word: (language) =>
        void run('word', () => request('documents.word', { plan, language, initials: hasInitials })),
      guide: (guide, language) =>
        void run('guide', () => request('documents.guide', { plan, guide, language, initials: hasInitials })),
      calendars: () => void run('calendars', () => request('documents.calendars', { plan })),
      wallCalendar: (asked) =>
        void run('wallCalendar', () =>
          request('documents.wallCalendar', { plan, ...asked, initials: hasInitials }),
        ),
      planFile: () => void run('planFile', () => request('documents.planFile', { plan })),
      cancel: () => void tell(request('documents.cancel', {})),
      show: (job, how) => void tell(request('documents.show', { job, how })),
    };
  }, [plan, state, hasInitials, hidesNames, showProblem, versionMade]);
}
