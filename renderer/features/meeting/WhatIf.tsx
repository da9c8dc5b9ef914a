import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { doesFit, type WayToFit } from '#domain/edit/waysToFit.ts';
import { figuresOf } from '#domain/figures.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import type { Trying } from '#renderer/data/useTrying.ts';
import { useWaysToFit } from '#renderer/data/useWaysToFit.ts';
import { wayWords } from '#renderer/data/wayWords.ts';
import css from './meeting.module.css';
import { groupSizesOf, questionsOf, type Question } from './questions.ts';
import type { MeetingPage } from './useMeetingPage.ts';

interface PartProps {
  readonly page: MeetingPage;
  readonly trying: Trying<string>;
}

const NEAREST = 'nearest';

/** What would make it fit, and what if: each tried with one click and taken back with one. */
export function WhatIf({ page, trying }: PartProps) {
  return (
    <section className={css.tries}>
      <Nearest page={page} trying={trying} />
      <Questions page={page} trying={trying} />
    </section>
  );
}

/**
 * The first way that is enough, nearest to the plan as it is. Its row comes and goes with the verdict, not with the ways:
 * nothing moves under the hand.
 */
function Nearest({ page: { offer, stored }, trying }: PartProps) {
  const words = offer.texts.meeting.nearest;
  const { ways, areOld } = useWaysToFit(stored);
  const way = ways.find(({ fits }) => fits);
  const { tried } = trying;
  if (tried?.id === NEAREST)
    return (
      <Row action={<TakeBack what={tried.said} trying={trying} offer={offer} />}>
        <b>{words.tried}</b> {tried.said}.
      </Row>
    );
  if (doesFit(figuresOf(stored.plan))) return null;
  if (ways.length === 0) return <Row>{null}</Row>;
  if (way === undefined)
    return (
      <Row>
        <b>{words.none}</b> {words.noneMore}
      </Row>
    );
  const what = saidOf(offer, way);
  const isMinimum = way.kind === 'moreTalks';
  return (
    <Row
      action={
        <Button
          aria-label={`${words.try}: ${what}`}
          aria-disabled={areOld || undefined}
          onClick={() => {
            if (!areOld) trying.attempt({ id: NEAREST, said: what }, way.edits);
          }}
        >
          {words.try}
        </Button>
      }
    >
      <b>{isMinimum ? words.toMinimum : words.toFit}</b> {what}. {isMinimum ? words.reaches : words.enough}
    </Row>
  );
}

/** `kortare samtal, från 60 till 45 min` */
function saidOf(offer: Offer, way: WayToFit): string {
  const { what, how } = wayWords(offer, way);
  return `${what[0]?.toLowerCase() ?? ''}${what.slice(1)}, ${how}`;
}

function Row({ action, children }: { readonly action?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={css.nearest}>
      <p>{children}</p>
      {action}
    </div>
  );
}

function TakeBack({ what, trying, offer }: { what: string; trying: Trying<string>; offer: Offer }) {
  const { undo } = offer.texts.meeting.nearest;
  return (
    <Button
      variant="default"
      leftSection={<IconArrowBackUp size={17} stroke={1.5} />}
      aria-label={`${undo}: ${what}`}
      onClick={trying.takeBack}
    >
      {undo}
    </Button>
  );
}

function Questions({ page, trying }: PartProps) {
  const { stored, offer } = page;
  const sizes = groupSizesOf(stored, offer.texts);
  return (
    <div className={css.questions} role="group" aria-labelledby="what-if">
      <h2 id="what-if">{offer.texts.meeting.whatIf.title}</h2>
      {questionsOf(stored, offer.texts, trying.tried?.id ?? null).map((question) => (
        <Chip key={question.id} question={question} page={page} trying={trying} />
      ))}
      {sizes.length > 0 && (
        <span className={css.sizes}>
          {sizes.map(({ size, text, isOn, edits }) => (
            <button
              key={size}
              type="button"
              className={css.chip}
              aria-pressed={isOn}
              aria-label={text}
              title={text}
              onClick={() => page.change(edits)}
            >
              {size}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

function Chip({ question, page, trying }: PartProps & { readonly question: Question }) {
  const { id, text, means, edits, isOn, back } = question;
  const { tried } = trying;
  const isTried = tried?.id === id;
  const press = (): void => {
    if (isTried) trying.takeBack();
    else if (isOn) page.change(back);
    else trying.attempt({ id, said: text }, edits);
  };
  return (
    <button type="button" className={css.chip} aria-pressed={isTried || isOn} title={means} onClick={press}>
      {isTried ? tried.said : text}
    </button>
  );
}
