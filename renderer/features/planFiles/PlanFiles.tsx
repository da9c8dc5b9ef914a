import { useLocation } from 'wouter';
import { usePlanFilesIn } from '#renderer/data/planFiles.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ExistsDialog } from './ExistsDialog.tsx';
import { FaultsDialog } from './FaultsDialog.tsx';

/** Plan files into the app from anywhere in the window: by the menu, or dropped. */
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
          if (another === undefined) drop(file);
          else say(texts.window.drop.oneAtATime);
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
