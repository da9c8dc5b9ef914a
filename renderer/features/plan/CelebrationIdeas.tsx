import { Button } from '@mantine/core';
import type { JsonObject } from '#domain/edit/json.ts';
import { Section } from '#renderer/components/Section.tsx';
import { celebrationOf, IDEAS } from './celebrationIdeas.ts';
import css from './celebrations.module.css';
import type { PlanPage } from './planPage.ts';
import { Source } from './RhythmMeaning.tsx';

interface CelebrationIdeasProps {
  readonly page: PlanPage;
  readonly onAdd: (celebration: JsonObject) => void;
}

/** Ideas that the plan has not taken up yet, each with what it leans on. */
export function CelebrationIdeas({ page, onAdd }: CelebrationIdeasProps) {
  const { plan, offer } = page;
  const { ideas: words, who, sizes } = offer.texts.planScreen.celebrations;
  const taken = new Set(plan.celebrations.map(({ trigger }) => trigger));
  const left = IDEAS.filter(({ id }) => !taken.has(words[id].trigger));
  if (left.length === 0) return null;
  return (
    <Section title={words.title}>
      {[...Map.groupBy(left, ({ study }) => study)].map(([study, ideas]) => (
        <div key={study} className={css.ideas}>
          <ul>
            {ideas.map(({ id, scope, size }) => (
              <li key={id}>
                <div>
                  <b>{words[id].trigger}</b>
                  <p>{words[id].how}</p>
                </div>
                <small>
                  {scope === 'group' ? who.group : who.each}, {sizes[size].toLowerCase()}
                </small>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={words.add(words[id].trigger)}
                  onClick={() => onAdd(celebrationOf(plan, id, offer.texts))}
                >
                  {offer.texts.planScreen.celebrations.add}
                </Button>
              </li>
            ))}
          </ul>
          <p className={css.source}>
            <Source study={study} />
          </p>
        </div>
      ))}
      <p className={css.note}>{offer.texts.planScreen.celebrations.own}</p>
    </Section>
  );
}
