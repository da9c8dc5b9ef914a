import { Button } from '@mantine/core';
import { resultIn } from '#domain/resultIn.ts';
import type { Texts } from '#resources/texts/texts.ts';
import type { PlanPage } from '../planPage.ts';
import css from './picker.module.css';

type Turn = Texts['planScreen']['behaviourLibrary']['turns'][number];

interface ResultInsteadProps {
  readonly page: PlanPage;
  /** What stands as a behaviour. */
  readonly text: string;
  readonly onChoose: (turn: Turn) => void;
}

/** Why a result cannot be coached on, and what leads to it, where a result is written as a behaviour. */
export function ResultInstead({ page, text, onChoose }: ResultInsteadProps) {
  const { behaviours, behaviourLibrary } = page.offer.texts.planScreen;
  const { turns, fillers } = behaviourLibrary;
  const turn = resultIn(text, turns, fillers);
  return (
    <div role="status" className={css.instead}>
      {turn !== null && (
        <>
          <p>{behaviours.result.is(turn.result.toLowerCase())}</p>
          <Button variant="default" size="compact-sm" onClick={() => onChoose(turn)}>
            {behaviours.result.instead(turn.behaviour)}
          </Button>
        </>
      )}
    </div>
  );
}
