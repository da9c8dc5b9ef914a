import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { notCelebrated } from '#domain/celebrations.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import { sellersOf } from '#domain/people.ts';
import { visibleText } from '#domain/proposal/text.ts';
import { namesText } from '#domain/proposal/words.ts';
import { celebrationOf } from './celebrationIdeas.ts';
import css from './celebrations.module.css';
import type { PlanPage } from './planPage.ts';

/** Sellers with a button of their own. */
const MOST_SELLERS = 4;

interface NothingToCelebrateProps {
  readonly page: PlanPage;
  readonly onAdd: (celebration: JsonObject) => void;
}

/** Whether the group, or some of the sellers, have nothing to celebrate yet, with a way to mend it. */
export function NothingToCelebrate({ page, onAdd }: NothingToCelebrateProps) {
  const { plan, offer } = page;
  const { missing: words } = offer.texts.planScreen.celebrations;
  const without = notCelebrated(plan);
  const hasGroup = plan.celebrations.some(({ scope }) => scope === 'group');
  if (hasGroup && without.length === 0) return null;
  const isNobody = without.length === sellersOf(plan).length;
  const each = (): JsonObject => celebrationOf(plan, 'progress', offer.texts);
  const names = namesText(
    offer,
    without.map(({ id }) => id),
  );
  return (
    <div className={css.missing}>
      <h3>{words.title}</h3>
      {!hasGroup && (
        <div>
          <p>{words.group}</p>
          <Add text={words.addGroup} onClick={() => onAdd(celebrationOf(plan, 'fourTalks', offer.texts))} />
        </div>
      )}
      {without.length > 0 && (
        <div>
          <p>{isNobody ? words.nobody : words.some(visibleText(names))}</p>
          {!isNobody &&
            without.length <= MOST_SELLERS &&
            without.map(({ id }) => (
              <Add
                key={id}
                text={words.addFor(offer.nameOf(id))}
                onClick={() => onAdd({ ...each(), person: id })}
              />
            ))}
          <Add text={words.addEach} onClick={() => onAdd(each())} />
        </div>
      )}
    </div>
  );
}

function Add({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconPlus size={14} stroke={1.75} />}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
