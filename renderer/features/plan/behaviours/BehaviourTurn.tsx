import type { Json } from '#domain/edit/json.ts';
import type { Behaviour } from '#domain/plan.ts';
import { InlineLines } from '#renderer/components/InlineLines.tsx';
import { setItem } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import { useTrial } from '../useTrial.ts';
import css from './behaviour.module.css';
import { BEHAVIOURS, LONGEST, typedAt } from './behaviourList.ts';
import { ResultInstead } from './ResultInstead.tsx';

const TURN = ['result', 'behaviour'] as const;

/** The result and the behaviour that stands for it, edited where they stand. */
export function BehaviourTurn({
  page,
  behaviour: { id },
}: {
  readonly page: PlanPage;
  readonly behaviour: Behaviour;
}) {
  const { fields } = page.offer.texts.planScreen.behaviours;
  const stored = { result: typedAt(page, id, 'result'), behaviour: typedAt(page, id, 'behaviour') };
  const turn = useTrial(page.change, TURN, stored, (next, changed) =>
    changed.map((field) => setItem(BEHAVIOURS, id, field, next[field])),
  );
  return (
    <div>
      {TURN.map((name) => (
        <div key={name} className={css.turn} data-field={name}>
          <p aria-hidden>{fields[name]}</p>
          <InlineLines
            label={fields[name]}
            maxLength={LONGEST}
            value={turn.values[name]}
            onChange={(text) => turn.set(name, text)}
          />
          {turn.problem(name) !== null && (
            <p role="alert" className={css.doubt}>
              {turn.problem(name)}
            </p>
          )}
        </div>
      ))}
      <ResultInstead
        page={page}
        text={stored.behaviour}
        onChoose={({ behaviour, unit, evidence }) => {
          const fill: Readonly<Record<string, Json>> = { behaviour, unit, evidence };
          page.change(Object.entries(fill).map(([name, value]) => setItem(BEHAVIOURS, id, name, value)));
        }}
      />
    </div>
  );
}
