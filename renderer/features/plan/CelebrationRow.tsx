import type { Celebration } from '#domain/plan.ts';
import { DateField } from '#renderer/components/DateField.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { CELEBRATIONS } from './celebrationIdeas.ts';
import { CelebrationWho } from './CelebrationWho.tsx';
import css from './celebrations.module.css';
import { dayQuestionText } from './dayQuestionText.ts';
import { setItem, setText, textAt } from './edits.ts';
import { ItemButtons } from './ItemButtons.tsx';
import type { PlanPage } from './planPage.ts';
import { RowSelect } from './RowSelect.tsx';
import { useTrial } from './useTrial.ts';

const LONGEST = 300;

interface CelebrationRowProps {
  readonly id: string;
  readonly celebration: Celebration;
  readonly index: number;
  readonly count: number;
  readonly page: PlanPage;
}

/** One celebration, edited where it stands. */
export function CelebrationRow({ id, celebration, index, count, page }: CelebrationRowProps) {
  const { change, plan, offer } = page;
  const words = offer.texts.planScreen.celebrations;
  const what = celebration.trigger ?? celebration.how;
  const question = dayQuestionText(offer, celebration);
  return (
    <li data-row={id}>
      <WhatAndHow id={id} what={what} page={page} />
      <div className={css.who}>
        <CelebrationWho id={id} celebration={celebration} what={what} page={page} />
      </div>
      <div className={css.date}>
        <DateField
          label={words.of(words.fields.date, what)}
          isBare
          value={celebration.date}
          placeholder={words.fields.noDate}
          onChange={(date) => change([setItem(CELEBRATIONS, id, 'date', date)])}
          nearby={plan.start}
          canBeEmpty
        />
      </div>
      <div className={css.size}>
        <RowSelect
          label={words.of(words.fields.size, what)}
          value={celebration.size ?? 'none'}
          options={SIZES.map((value) => ({ value, label: words.sizes[value] }))}
          onChange={(size) => change([setItem(CELEBRATIONS, id, 'size', size === 'none' ? null : size)])}
        />
      </div>
      <div className={css.buttons}>
        <ItemButtons
          {...{ page, id, what }}
          place={CELEBRATIONS}
          isFirst={index === 0}
          isLast={index === count - 1}
        />
      </div>
      {question !== null && <p className={css.question}>{question}</p>}
    </li>
  );
}

const SIZES = ['none', 'small', 'large'] as const;

interface WhatAndHowProps {
  readonly id: string;
  readonly what: string;
  readonly page: PlanPage;
}

function WhatAndHow({ id, what, page: { change, documents, offer } }: WhatAndHowProps) {
  const words = offer.texts.planScreen.celebrations;
  const at = (field: string) => [...CELEBRATIONS.at, { item: id }, field];
  const how = useTrial(change, ['how'], { how: textAt(documents, 'plan', at('how')) }, (next) => [
    setText('plan', at('how'), next.how),
  ]);
  const problem = how.problem('how');
  return (
    <>
      <div className={css.trigger}>
        <InlineText
          label={words.of(words.fields.trigger, what)}
          placeholder={words.fields.anyProgress}
          value={textAt(documents, 'plan', at('trigger'))}
          onChange={(text) => change([setText('plan', at('trigger'), text)])}
          maxLength={LONGEST}
        />
      </div>
      <div className={css.how}>
        <InlineText
          label={words.of(words.fields.how, what)}
          value={how.values.how}
          onChange={(text) => how.set('how', text)}
          maxLength={LONGEST}
        />
        {problem !== null && (
          <p role="alert" className={css.problem}>
            {problem}
          </p>
        )}
      </div>
    </>
  );
}
