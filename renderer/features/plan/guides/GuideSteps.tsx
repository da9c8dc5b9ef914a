import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { InlineText } from '#renderer/components/InlineText.tsx';
import { addItem, itemIds, setText, textAt } from '../edits.ts';
import { ItemButtons } from '../ItemButtons.tsx';
import type { PlanPage } from '../planPage.ts';
import { TextList } from '../TextList.tsx';
import { useListFocus } from '../useListFocus.ts';
import { GUIDES, questionsOf, stepsOf } from './guidePage.ts';
import css from './guides.module.css';

const LONGEST = 100;

interface GuideStepsProps {
  readonly id: string;
  readonly title: string;
  /** With the guide's steps in its documents. */
  readonly page: PlanPage;
}

/** The guide's name and its steps, each with its questions. */
export function GuideSteps({ id, title, page }: GuideStepsProps) {
  const { documents, change } = page;
  const words = page.offer.texts.planScreen.guides;
  const place = stepsOf(id);
  const ids = itemIds(documents, place);
  const { list, onFocus, onBlur, goTo } = useListFocus(ids);
  const titleAt = [...GUIDES.at, { item: id }, 'title'];
  return (
    <>
      <label className={css.name}>
        <span>{words.name}</span>
        <InlineText
          label={words.name}
          placeholder={title}
          value={textAt(documents, 'plan', titleAt)}
          maxLength={LONGEST}
          onChange={(text) => change([setText('plan', titleAt, text)])}
        />
      </label>
      <ul className={css.steps} ref={list} onFocus={onFocus} onBlur={onBlur}>
        {ids.map((step, index) => (
          <StepItem key={step} guide={id} step={step} index={index} count={ids.length} page={page} />
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={15} stroke={1.75} />}
        onClick={() => {
          const added = addItem(place, { questions: [] });
          goTo(added.id);
          change(added.edits);
        }}
      >
        {words.addStep}
      </Button>
    </>
  );
}

interface StepItemProps {
  readonly guide: string;
  readonly step: string;
  readonly index: number;
  readonly count: number;
  readonly page: PlanPage;
}

function StepItem({ guide, step, index, count, page }: StepItemProps) {
  const words = page.offer.texts.planScreen.guides;
  const place = stepsOf(guide);
  const titleAt = [...place.at, { item: step }, 'title'];
  const title = textAt(page.documents, 'plan', titleAt);
  const named = title === '' ? words.step(index + 1) : title;
  return (
    <li data-row={step}>
      <div className={css.stepHead}>
        <InlineText
          label={words.stepTitle(index + 1)}
          placeholder={words.stepHint}
          value={title}
          maxLength={LONGEST}
          onChange={(text) => page.change([setText('plan', titleAt, text)])}
        />
        <ItemButtons
          page={page}
          place={place}
          id={step}
          what={named}
          isFirst={index === 0}
          isLast={index === count - 1}
        />
      </div>
      <TextList
        page={page}
        place={questionsOf(guide, step)}
        words={{ label: (number) => words.questionOf(number, named), hint: words.questionHint }}
      />
    </li>
  );
}
