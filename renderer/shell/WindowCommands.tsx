import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { listen } from '../api.ts';
import type { MenuCommand } from '#contract/events.ts';
import { useCommand } from './commands.ts';
import { useMenu } from './menu.ts';
import { PATTERNS, planPath } from './paths.ts';
import { useWindowTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';
import { useShowMeeting } from './useMeeting.ts';
import { useFocusKept } from './useFocusKept.ts';
import { runMenuCommand, useKeys } from './useKeys.ts';

const OF_PLAN: ReadonlySet<MenuCommand> = new Set(['word', 'calendars', 'wallCalendar', 'savePlanFile']);

/** Carries out what the menu, the keyboard and the palette ask for anywhere in the window. */
export function WindowCommands() {
  const { texts } = useWindowTexts();
  const { say } = useToasts();
  const [, go] = useLocation();
  const showMeeting = useShowMeeting();
  const openPlan = useEffectEvent((plan: string) => {
    go(planPath(plan));
  });
  useKeys();
  useFocusKept();
  useCommand('newClient', () => {
    go(PATTERNS.newClient);
  });
  useCommand('overview', () => {
    go(PATTERNS.overview);
  });
  useCommand('meeting', () => {
    showMeeting(null);
  });
  useCommand('settings', () => {
    go(PATTERNS.settings);
  });
  // Last: what was asked for before the window stood is carried out here and now.
  useMenu((command) => {
    if (!runMenuCommand(command) && OF_PLAN.has(command)) say(texts.window.openPlanFirst);
  });
  useEffect(
    () =>
      listen('openPlan', ({ plan }) => {
        openPlan(plan);
      }),
    [],
  );
  return null;
}
