import './page.css';
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { ask } from '#renderer/api.ts';
import { tokens } from '#renderer/theme.ts';
import { WallSheets } from './WallSheets.tsx';

/** Draws a job on white paper, whatever the window looks like, and says when it stands there with its letters. */
export async function drawForPrint(root: Root, job: string): Promise<void> {
  const calendar = await ask('print.sheets', { job });
  const { documentElement: page } = document;
  document.title = calendar.title;
  page.lang = calendar.languageTag;
  for (const [name, value] of Object.entries({ ...tokens.variables, ...tokens.light }))
    page.style.setProperty(name, value);
  flushSync(() => {
    root.render(<WallSheets calendar={calendar} />);
  });
  // Letters are fetched when something that is laid out needs them.
  page.getBoundingClientRect();
  await document.fonts.ready;
  await ask('print.drawn', { job });
}
