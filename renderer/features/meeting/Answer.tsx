import { Measure } from '#renderer/components/Measure.tsx';
import { Ratio } from '#renderer/components/Ratio.tsx';
import { Score } from '#renderer/components/Score.tsx';
import { Verdict } from '#renderer/components/Verdict.tsx';
import { VerdictLine } from '#renderer/components/VerdictLine.tsx';
import { keyFigures } from '#renderer/data/keyFigures.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { KeepClient } from './KeepClient.tsx';
import css from './meeting.module.css';
import { scoreOf } from './score.ts';
import { CoverHead } from './Spread.tsx';
import type { Stage } from './stage.ts';
import type { MeetingPage } from './useMeetingPage.ts';

const SCORE_HEIGHT = 92;

interface AnswerProps {
  readonly page: MeetingPage;
  readonly stage: Stage;
}

/** The petrol page: what is true now, from the key ratio to every single talk. */
export function Answer({ page, stage }: AnswerProps) {
  const { texts } = useTexts();
  const { figures } = keyFigures(page.offer);
  const words = texts.meeting.measure;
  return (
    <>
      <CoverHead>
        <KeepClient page={page} />
      </CoverHead>
      {figures !== null && (
        <>
          <Ratio
            isLarge
            minutes={figures.minutesPerSellerPerWeek}
            beside={<Together hours={figures.hoursPerWeek} />}
          />
          <div className={css.measure}>
            <Measure
              value={figures.minutesPerSellerPerWeek}
              floor={figures.floor}
              ceiling={figures.ceiling}
              width={stage.inner}
              isLarge
            />
            <p>{figures.ceiling === null ? words.floorOnly : words.both}</p>
          </div>
          <Verdict {...figures.verdict} isLarge line={<VerdictLine kind={figures.verdict.kind} />} />
        </>
      )}
      <Talks page={page} stage={stage} />
    </>
  );
}

export function Together({ hours }: { readonly hours: number }) {
  const { texts } = useTexts();
  return (
    <span className={css.together}>
      <span className={`${css.total} fig`}>
        {texts.format.number(hours, hours < 100 ? 1 : 0)}
        <small> {texts.meeting.hoursUnit}</small>
      </span>
      <span className={css.totalText}>{texts.meeting.total}</span>
    </span>
  );
}

function Talks({ page: { booked }, stage }: AnswerProps) {
  const { score: words } = booked.texts.meeting;
  const { talks, ...score } = scoreOf(booked);
  const { sellers } = booked.figures.counts;
  return (
    <div className={css.score}>
      <p>{words.caption(booked.plan.weeks, score.lines.length, sellers)}</p>
      <Score
        {...score}
        width={stage.inner}
        height={SCORE_HEIGHT}
        label={words.says(score.lines.length, sellers, talks)}
      />
    </div>
  );
}
