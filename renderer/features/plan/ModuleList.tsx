import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { DateField } from '#renderer/components/DateField.tsx';
import { InlineText } from '#renderer/components/InlineText.tsx';
import css from './about.module.css';
import { addItem, itemIds, setItem, setText, textAt } from './edits.ts';
import { ItemButtons } from './ItemButtons.tsx';
import type { PlanPage } from './planPage.ts';
import { useTrial } from './useTrial.ts';

const MODULES = { subject: 'academy', at: ['modules'] } as const;
const LONGEST = 300;

/** The academy's modules in their order. */
export function ModuleList({ page }: { readonly page: PlanPage }) {
  const words = page.offer.texts.planScreen.about;
  const ids = itemIds(page.documents, MODULES);
  const add = (): void => {
    page.change(addItem(MODULES, { title: words.module(ids.length + 1) }).edits);
  };
  return (
    <>
      <h3 className={css.heading}>{words.modules}</h3>
      {ids.length === 0 && <p className={css.none}>{words.noModules}</p>}
      <ol className={css.modules}>
        {ids.map((id, index) => (
          <ModuleRow key={id} id={id} index={index} count={ids.length} page={page} />
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={15} stroke={1.75} />}
        onClick={add}
      >
        {words.addModule}
      </Button>
    </>
  );
}

interface ModuleRowProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly page: PlanPage;
}

function ModuleRow({ id, index, count, page }: ModuleRowProps) {
  const { plan, documents, change, today } = page;
  const words = page.offer.texts.planScreen.about;
  const titleAt = [...MODULES.at, { item: id }, 'title'];
  const title = useTrial(change, ['title'], { title: textAt(documents, 'academy', titleAt) }, (next) => [
    setText('academy', titleAt, next.title),
  ]);
  const date = plan.academy.modules[index]?.date ?? null;
  const problem = title.problem('title');
  return (
    <li>
      <span className={css.number}>{index + 1}</span>
      <div>
        <InlineText
          label={words.moduleTitle(index + 1)}
          value={title.values.title}
          onChange={(text) => title.set('title', text)}
          maxLength={LONGEST}
        />
        {problem !== null && (
          <p role="alert" className={css.problem}>
            {problem}
          </p>
        )}
      </div>
      <DateField
        label={words.moduleDate(index + 1)}
        isBare
        value={date}
        onChange={(day) => change([setItem(MODULES, id, 'date', day)])}
        nearby={plan.academy.modules.findLast((module) => module.date !== null)?.date ?? today}
        canBeEmpty
      />
      <ItemButtons
        page={page}
        place={MODULES}
        id={id}
        what={title.values.title}
        isFirst={index === 0}
        isLast={index === count - 1}
      />
    </li>
  );
}
