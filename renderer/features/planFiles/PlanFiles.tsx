import { useLocation } from 'wouter';
import { usePlanFilesIn } from '#renderer/data/planFiles.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { droppedLists, droppedPictures } from '#renderer/shell/dropped.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ExistsDialog } from './ExistsDialog.tsx';
import { FaultsDialog } from './FaultsDialog.tsx';

/** Files into the app from anywhere in the window: plan files by the menu, or dropped; lists of people into the open plan. */
export function PlanFiles() {
  const { texts } = useTexts();
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
        onFiles={(files) => {
          const [file, another] = files;
          if (file === undefined) return;
          if (another !== undefined) say(texts.window.drop.oneAtATime);
          else if (droppedPictures.isFor(file)) {
            if (!droppedPictures.give(file)) say(texts.window.drop.noLogo);
          } else if (!droppedLists.isFor(file)) drop(file);
          else if (!droppedLists.give(file)) say(texts.window.drop.noPlan);
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
