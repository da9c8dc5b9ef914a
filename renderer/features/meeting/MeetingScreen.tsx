import { usePlan, type PlanOnScreen } from '#renderer/data/openPlan.ts';
import { planPath } from '#renderer/shell/paths.ts';
import { useEndMeeting } from '#renderer/shell/useMeeting.ts';
import { Answer } from './Answer.tsx';
import { Bar } from './Bar.tsx';
import { Checks } from './Checks.tsx';
import { Coaches } from './Coaches.tsx';
import { Handles } from './Handles.tsx';
import css from './meeting.module.css';
import { Spread } from './Spread.tsx';
import { useStage } from './stage.ts';
import { useMeetingKeys } from './useMeetingKeys.ts';
import { useMeetingPage } from './useMeetingPage.ts';
import { useTrying } from '#renderer/data/useTrying.ts';
import { Ways } from './Ways.tsx';
import { WhatIf } from './WhatIf.tsx';

/** The meeting: one full screen that the client and the trainer work on together. */
export function MeetingScreen({ id }: { readonly id: string }) {
  const onScreen = usePlan(id);
  return onScreen === null ? null : <Opened key={id} id={id} onScreen={onScreen} />;
}

function Opened({ id, onScreen }: { readonly id: string; readonly onScreen: PlanOnScreen }) {
  const page = useMeetingPage(id, onScreen);
  const trying = useTrying<string>({ ...page, documents: page.stored.documents });
  const stage = useStage();
  const endMeeting = useEndMeeting();
  const done = (): void => {
    endMeeting(planPath(id));
  };
  useMeetingKeys({ initials: page.toggleInitials, price: page.toggleMoney, done });
  return (
    <Spread stage={stage} cover={<Answer page={page} stage={stage} />}>
      <Bar page={page} history={onScreen.open.history} onDone={done} />
      <Handles page={page} />
      <div className={css.pair}>
        <Coaches page={page} />
        <Checks offer={page.offer} />
      </div>
      <WhatIf page={page} trying={trying} />
      <Ways page={page} />
    </Spread>
  );
}
