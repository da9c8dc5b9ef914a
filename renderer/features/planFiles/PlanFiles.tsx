import { useLocation } from 'wouter';
import { usePlanFilesIn } from '#renderer/data/planFiles.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { droppedCalendars, droppedLists, droppedPictures } from '#renderer/shell/dropped.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ExistsDialog } from './ExistsDialog.tsx';
import { FaultsDialog } from './FaultsDialog.tsx';

/** What is no plan file, and what is said where nothing there takes it. */
const KINDS = [
  { dropped: droppedPictures, elsewhere: 'noLogo' },
  { dropped: droppedLists, elsewhere: 'noPlan' },
  { dropped: droppedCalendars, elsewhere: 'noPerson' },
] as const;

/** Files into the app from anywhere in the window: plan files by the menu, or dropped; lists of people into the open plan, calendars onto a person. */
export function PlanFiles() {
  const { texts } = useTexts();
  const words = texts.window.drop;
  const { say } = useToasts();
  const [, go] = useLocation();
  const { waiting, isWorking, open, drop, forget } = usePlanFilesIn(({ plan }) => {
    go(planPath(plan));
    say(texts.window.imported);
  });
  useCommand('openPlanFile', open);
  return (
    <>
      <DropTarget
        onFiles={([file, another], at) => {
          if (file === undefined) return;
          if (another !== undefined) return say(words.oneAtATime);
          const kind = KINDS.find(({ dropped }) => dropped.isFor(file));
          if (kind === undefined) drop(file);
          else if (!kind.dropped.give(file, at)) say(words[kind.elsewhere]);
        }}
      />
      <ExistsDialog waiting={waiting?.kind === 'exists' ? waiting : null} isWorking={isWorking} />
      <FaultsDialog
        waiting={waiting?.kind === 'faulty' ? waiting : null}
        onClose={forget}
        onOpenAnother={() => {
          forget();
          open();
        }}
      />
    </>
  );
}
