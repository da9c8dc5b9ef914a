import { targetDoubt } from '#domain/behaviours.ts';
import type { Json } from '#domain/edit/json.ts';
import type { Behaviour } from '#domain/plan.ts';
import { Choice } from '#renderer/components/Choice.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { NumberField } from '#renderer/components/NumberField.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { setItem } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';
import css from './behaviour.module.css';
import { BEHAVIOURS, LONGEST, typedAt } from './behaviourList.ts';

const MOST = 1e12;
const DIRECTIONS = ['up', 'down'] as const;

interface BehaviourFieldsProps {
  readonly page: PlanPage;
  readonly behaviour: Behaviour;
}

/** From where to where, from when, and how it shows. */
export function BehaviourFields({ page, behaviour }: BehaviourFieldsProps) {
  const { fields, doubts } = page.offer.texts.planScreen.behaviours;
  const { id, direction } = behaviour;
  const set = (field: string) => (value: Json) => {
    page.change([setItem(BEHAVIOURS, id, field, value)]);
  };
  const text = (field: 'unit' | 'evidence', hint: string) => (
    <TextField
      label={fields[field]}
      maxLength={LONGEST}
      placeholder={hint}
      value={typedAt(page, id, field)}
      onChange={(typed) => set(field)(typed === '' ? null : typed)}
    />
  );
  const figure = (field: 'baseline' | 'target') => (
    <NumberField
      label={fields[field]}
      value={behaviour[field]}
      min={0}
      max={MOST}
      canBeEmpty
      placeholder={fields.unknown}
      onChange={set(field)}
    />
  );
  const doubt = targetDoubt(behaviour);
  return (
    <div className={css.fields}>
      {figure('baseline')}
      {figure('target')}
      {text('unit', fields.unitHint)}
      <p role="status" className={css.doubt}>
        {doubt === 'wrongWay' && doubts.wrongWay[direction]}
        {doubt === 'alreadyThere' && doubts.alreadyThere}
      </p>
      <Choice
        label={fields.direction}
        value={direction}
        options={DIRECTIONS.map((value) => ({ value, label: fields.directions[value] }))}
        onChange={set('direction')}
      />
      <div className={css.from}>
        <DateField
          label={fields.from}
          placeholder={fields.fromStart}
          value={behaviour.from}
          nearby={page.plan.start}
          canBeEmpty
          onChange={set('from')}
        />
      </div>
      {text('evidence', fields.evidenceHint)}
    </div>
  );
}
