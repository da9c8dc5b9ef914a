/** What the window was started with, and the settings as they stand. */
import { useQuery } from '@tanstack/react-query';
import type { Problem } from '#contract/problems.ts';
import type { Settings } from '#contract/settings.ts';
import type { Start } from '#contract/replies.ts';
import { ask, request } from '../api.ts';
import { useProblems } from './problems.ts';
import { queryClient } from './queryClient.ts';

const startKey: readonly string[] = ['start'];

/** Asked once before the first paint, so that nothing waits for it. */
export function useStart(): Start {
  const { data } = useQuery({ queryKey: startKey, queryFn: () => ask('app.start', {}) });
  if (data === undefined) throw new Error('The window starts with its settings known.');
  return data;
}

/** The settings, and what changes some of them: on the screen at once, in the store straight after. */
export function useSettings(): {
  readonly settings: Settings;
  readonly change: (some: Partial<Settings>) => void;
} {
  const { settings } = useStart();
  const { show } = useProblems();
  const change = (some: Partial<Settings>): void => {
    const now = queryClient.getQueryData<Start>(startKey)?.settings ?? settings;
    const next = { ...now, ...some };
    remember(next);
    void save(next, show);
  };
  return { settings, change };
}

/** What the menu has set before the window knew how it starts. */
let heard: Settings | null = null;

/** What the window starts with; the settings as they were last heard of. */
export function begin(start: Start): Start {
  const begun = { ...start, settings: heard ?? start.settings };
  queryClient.setQueryData<Start>(startKey, begun);
  return begun;
}

/** Settings that came from elsewhere, as the menu. What is being typed here is newer than what was stored of it. */
export function hearSettings(settings: Settings): void {
  heard = settings;
  if (!isSaving) remember(settings);
}

let isSaving = false;
/** What is typed while a message is on its way: only the last of it goes with the next one. */
const waiting: Settings[] = [];

async function save(settings: Settings, onProblem: (problem: Problem) => void): Promise<void> {
  waiting.push(settings);
  if (isSaving) return;
  isSaving = true;
  for (;;) {
    const next = waiting.at(-1);
    if (next === undefined) break;
    waiting.length = 0;
    const reply = await request('settings.save', next);
    if (reply.ok) continue;
    onProblem(reply.problem);
    void queryClient.invalidateQueries({ queryKey: startKey });
  }
  isSaving = false;
}

function remember(settings: Settings): void {
  queryClient.setQueryData<Start>(startKey, (start) => start && { ...start, settings });
}
