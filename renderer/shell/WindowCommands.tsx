import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { listen } from '../api.ts';
import { useCommand } from './commands.ts';
import { PATTERNS } from './paths.ts';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';
import { runMenuCommand, useKeys } from './useKeys.ts';

/** Carries out what the menu, the keyboard and the palette ask for anywhere in the window. */
export function WindowCommands() {
  const { texts } = useTexts();
  const { say } = useToasts();
  const [, go] = useLocation();
  useKeys();
  useEffect(
    () =>
      listen('menu', ({ command }) => {
        if (!runMenuCommand(command)) say(texts.window.openPlanFirst);
      }),
    [say, texts],
  );
  useCommand('newClient', () => {
    go(PATTERNS.newClient);
  });
  useCommand('overview', () => {
    go(PATTERNS.overview);
  });
  useCommand('settings', () => {
    go(PATTERNS.settings);
  });
  return null;
}
