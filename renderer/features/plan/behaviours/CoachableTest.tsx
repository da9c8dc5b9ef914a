import { useId } from 'react';
import { answersTo } from '#domain/behaviours.ts';
import { COACHABLE_QUESTIONS, type Behaviour, type CoachableQuestion } from '#domain/plan.ts';
import { MinimumMark } from '#renderer/components/MinimumMark.tsx';
import { setField } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import css from './behaviour.module.css';
import { BEHAVIOURS } from './behaviourList.ts';

interface CoachableTestProps {
  readonly page: PlanPage;
  readonly behaviour: Behaviour;
}

/** The four questions: four yes, and it can be coached on. A no is met with what it means. */
export function CoachableTest({ page, behaviour: { id, test } }: CoachableTestProps) {
  const titleId = useId();
  const words = page.offer.texts.planScreen.behaviours.test;
  const { no, open } = answersTo(test);
  const isPassed = no.length === 0 && open.length === 0;
  const answer = (question: CoachableQuestion) => (value: boolean) => {
    page.change([setField('plan', [...BEHAVIOURS.at, { item: id }, 'test', question], value)]);
  };
  return (
    <section className={css.test} aria-labelledby={titleId}>
      <div className={css.testHead}>
        <h4 id={titleId}>{words.title}</h4>
        <p role="status" data-failed={no.length > 0 || undefined}>
          {(isPassed || no.length > 0) && <MinimumMark isMet={isPassed} />}
          {isPassed ? words.passed : no.length > 0 ? words.failed : words.open(open.length)}
        </p>
      </div>
      {COACHABLE_QUESTIONS.map((question) => (
        <Question
          key={question}
          text={words.questions[question]}
          value={test[question]}
          words={words}
          why={words.why[question]}
          onAnswer={answer(question)}
        />
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly text: string;
  /** Null until it is answered. */
  readonly value: boolean | null;
  readonly words: { readonly yes: string; readonly no: string };
  /** What a no means. */
  readonly why: string;
  readonly onAnswer: (value: boolean) => void;
}

function Question({ text, value, words, why, onAnswer }: QuestionProps) {
  const name = useId();
  const option = (answer: boolean, label: string) => (
    <label className={css.answer}>
      <input type="radio" name={name} checked={value === answer} onChange={() => onAnswer(answer)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className={css.question}>
      <legend>{text}</legend>
      <span className={css.answers}>
        {option(true, words.yes)}
        {option(false, words.no)}
      </span>
      <p role="status">{value === false && why}</p>
    </fieldset>
  );
}
