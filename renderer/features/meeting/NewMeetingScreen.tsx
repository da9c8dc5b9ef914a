import { Button } from '@mantine/core';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { newPlan, type PeopleCount } from '#domain/newPlan.ts';
import { checkPlanFile, toPlan } from '#domain/planFile.ts';
import { offerOf } from '#domain/proposal/offer.ts';
import { Measure } from '#renderer/components/Measure.tsx';
import { Ratio } from '#renderer/components/Ratio.tsx';
import { useFigure } from '#renderer/components/useFigure.ts';
import { Verdict } from '#renderer/components/Verdict.tsx';
import { VerdictLine } from '#renderer/components/VerdictLine.tsx';
import { useCreate } from '#renderer/data/clients.ts';
import { keyFigures } from '#renderer/data/keyFigures.ts';
import { useToday } from '#renderer/data/today.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { meetingPath, PATTERNS } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useEndMeeting } from '#renderer/shell/useMeeting.ts';
import { Together } from './Answer.tsx';
import { KeyButton } from './KeyButton.tsx';
import css from './NewMeeting.module.css';
import { CoverHead, Spread } from './Spread.tsx';
import { useStage, type Stage } from './stage.ts';
import { useMeetingKeys } from './useMeetingKeys.ts';

const MOST_SELLERS = 1000;
const MOST_COACHES = 100;
const LEAST: PeopleCount = { sellers: 1, coaches: 1 };

/** A meeting from nothing: two numbers, the answer at once, and no names. */
export function NewMeetingScreen() {
  const { texts } = useTexts();
  const words = texts.meeting;
  const stage = useStage();
  const [sellers, setSellers] = useState<number | null>(null);
  const [coaches, setCoaches] = useState<number | null>(null);
  const people = sellers === null || coaches === null ? null : { sellers, coaches };
  const endMeeting = useEndMeeting();
  const done = (): void => {
    endMeeting(PATTERNS.overview);
  };
  useMeetingKeys({ initials: () => undefined, price: () => undefined, done });
  useCommand('meeting', () => undefined);
  useCommand('search', () => undefined);
  return (
    <Spread stage={stage} cover={<FirstAnswer people={people} stage={stage} />}>
      <header className={css.bar}>
        <KeyButton text={words.bar.done} keyName={words.bar.keys.done} shortcut="Escape" onPress={done} />
      </header>
      <Begin
        people={people}
        sellers={sellers}
        coaches={coaches}
        onSellers={setSellers}
        onCoaches={setCoaches}
      />
    </Spread>
  );
}

interface BeginProps {
  readonly people: PeopleCount | null;
  readonly sellers: number | null;
  readonly coaches: number | null;
  readonly onSellers: (count: number | null) => void;
  readonly onCoaches: (count: number | null) => void;
}

function Begin({ people, sellers, coaches, onSellers, onCoaches }: BeginProps) {
  const { texts } = useTexts();
  const words = texts.meeting.start;
  const [, go] = useLocation();
  const { client } = useCreate();
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const submit = (): void => {
    if (people === null) {
      (sellers === null ? first : second).current?.focus();
      return;
    }
    client.mutate(
      { name: texts.clients.unnamed, people },
      {
        onSuccess: ({ plan }) => {
          go(meetingPath(plan), { replace: true });
        },
      },
    );
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{words.title}</h2>
      <p className={css.lede}>{words.lede}</p>
      <div className={css.figures}>
        <Count
          label={words.sellers}
          value={sellers}
          max={MOST_SELLERS}
          onChange={onSellers}
          field={first}
          isFirst
        />
        <Count label={words.coaches} value={coaches} max={MOST_COACHES} onChange={onCoaches} field={second} />
      </div>
      <Button type="submit" size="md" loading={client.isPending}>
        {words.show}
      </Button>
    </form>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number | null;
  readonly max: number;
  readonly onChange: (count: number | null) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isFirst?: boolean;
}

function Count({ field, isFirst = false, ...figure }: CountProps) {
  const { input, problem, problemId } = useFigure({ ...figure, min: 1, isWhole: true, canBeEmpty: true });
  return (
    <label className={css.count}>
      <span>{figure.label}</span>
      <input {...input} ref={field} className="fig" data-autofocus={isFirst || undefined} />
      {problem !== null && (
        <span id={problemId} className={css.problem} role="alert">
          {problem}
        </span>
      )}
    </label>
  );
}

function FirstAnswer({ people, stage }: { readonly people: PeopleCount | null; readonly stage: Stage }) {
  const { texts } = useTexts();
  const figures = useFirstFigures(people);
  return (
    <>
      <CoverHead />
      {figures !== null && (
        <>
          <Ratio
            isLarge
            minutes={figures.minutesPerSellerPerWeek}
            beside={people === null ? null : <Together hours={figures.hoursPerWeek} />}
          />
          <div className={css.measure}>
            <Measure
              value={figures.minutesPerSellerPerWeek}
              floor={figures.floor}
              ceiling={figures.ceiling}
              width={stage.inner}
              isLarge
            />
            <p>{texts.meeting.start.usual}</p>
          </div>
        </>
      )}
      {figures !== null && people !== null && (
        <>
          <Verdict {...figures.verdict} isLarge line={<VerdictLine kind={figures.verdict.kind} />} />
        </>
      )}
    </>
  );
}

/** The figures of the plan that the numbers would make. */
function useFirstFigures(people: PeopleCount | null) {
  const { texts, language } = useTexts();
  const today = useToday();
  const { sellers, coaches } = people ?? LEAST;
  return useMemo(() => {
    const plan = newPlan({ id: 'first', language, consultant: {}, people: { sellers, coaches }, today });
    const file = checkPlanFile({ ...plan, client: { name: texts.clients.unnamed } });
    if (!file.ok) return null;
    const schedule = { activeWeeks: 0, sessions: [], unplaced: [], conflicts: [] };
    const offer = offerOf({ plan: toPlan(file.value), schedule, texts, today, initials: false });
    return keyFigures(offer).figures;
  }, [sellers, coaches, texts, language, today]);
}
