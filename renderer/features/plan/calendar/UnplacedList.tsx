import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Remedy, Unplaced } from '#domain/calendar/session.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { placeOf } from '#domain/edit/edit.ts';
import { idOfItem } from '#domain/edit/items.ts';
import { isJsonList, isJsonObject } from '#domain/edit/json.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Section } from '#renderer/components/Section.tsx';
import more from '../more.module.css';
import css from './calendar.module.css';
import { removeItem, setField } from '../edits.ts';
import type { PlanPage } from '../planPage.ts';

const MOST_GROUPS = 6;
const MOST_NAMES = 3;

/** What found no place, why, and what would give it one. */
export function UnplacedList({ page }: { readonly page: PlanPage }) {
  const { offer } = page;
  const words = offer.texts.planScreen.calendar.unplaced;
  const [isWhole, setIsWhole] = useState(false);
  const groups = groupsOf(offer);
  if (groups.length === 0) return null;
  const shown = isWhole ? groups : groups.slice(0, MOST_GROUPS);
  const remedies = remediesOf(groups);
  return (
    <Section
      title={words.title}
      action={
        remedies.length > 1 && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => page.change(remedies.flatMap((remedy) => remedyEdits(page, remedy)))}
          >
            {words.tryAll(remedies.length)}
          </Button>
        )
      }
    >
      <ul className={css.unplaced}>
        {shown.map((group) => (
          <Group key={group.key} group={group} page={page} />
        ))}
      </ul>
      {groups.length > MOST_GROUPS && (
        <button type="button" className={more.more} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAll(groups.length)}
        </button>
      )}
    </Section>
  );
}

function Group({ group, page }: { readonly group: UnplacedGroup; readonly page: PlanPage }) {
  const { offer } = page;
  const words = offer.texts.planScreen.calendar.unplaced;
  const { remedy } = group;
  const sentence = remedy === null ? null : remedyText(offer, remedy);
  return (
    <li>
      <div>
        <p className="name">{reasonText(offer, group)}</p>
        {sentence !== null && <p className={`${css.remedy} name`}>{sentence}</p>}
      </div>
      {remedy !== null && sentence !== null && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={words.tryThis(sentence)}
          onClick={() => page.change(remedyEdits(page, remedy))}
        >
          {words.try}
        </Button>
      )}
    </li>
  );
}

/** What is missing for the same reason, with the same coach and the same way out. */
interface UnplacedGroup extends Omit<Unplaced, 'people'> {
  readonly key: string;
  /** Sellers where it is talks, otherwise all concerned. */
  readonly people: readonly string[];
}

function groupsOf({ schedule, plan }: Offer): readonly UnplacedGroup[] {
  const roles = new Map(plan.people.map(({ id, role }) => [id, role]));
  const withRole = (people: readonly string[], isSeller: boolean): readonly string[] =>
    people.filter((id) => roles.has(id) && (roles.get(id) === 'seller') === isSeller);
  const keyOf = ({ kind, people, code, remedy }: Unplaced): string =>
    [kind, withRole(people, false).join(' '), code, remedy === null ? '' : JSON.stringify(remedy)].join('|');
  return [...Map.groupBy(schedule.unplaced, keyOf)]
    .flatMap(([key, unplaced]): readonly UnplacedGroup[] => {
      const [first] = unplaced;
      if (first === undefined) return [];
      const people = [...new Set(unplaced.flatMap((one) => one.people))];
      const sellers = withRole(people, true);
      return [
        {
          ...first,
          key,
          count: unplaced.reduce((sum, { count }) => sum + count, 0),
          people: first.kind === 'coaching' ? sellers : withRole(people, false),
        },
      ];
    })
    .toSorted((a, b) => b.count - a.count);
}

/** One for each coach: the first, which has been tried on all the coach's talks. */
function remediesOf(groups: readonly UnplacedGroup[]): readonly Remedy[] {
  const byCoach = new Map<string, Remedy>();
  for (const { remedy } of groups)
    if (remedy !== null && !byCoach.has(remedy.coach)) byCoach.set(remedy.coach, remedy);
  return [...byCoach.values()];
}

function reasonText(offer: Offer, { kind, count, code, people }: UnplacedGroup): string {
  const { schedule, planScreen } = offer.texts;
  const names = people.slice(0, MOST_NAMES).map(offer.nameOf);
  const more = people.length - names.length;
  const shown = more > 0 ? [...names, planScreen.calendar.unplaced.more(more)] : names;
  return schedule.reason(kind, count, code, shown);
}

/** Hours that are enough, in tenths. */
const enough = (hours: number): number => Math.ceil(hours * 10 - 1e-9) / 10;

function remedyText({ texts, nameOf }: Offer, remedy: Remedy): string {
  const { remedies } = texts.schedule;
  return remedy.kind === 'moreHours'
    ? remedies.moreHours(nameOf(remedy.coach), enough(remedy.hoursPerWeek))
    : remedies.anyTime(nameOf(remedy.coach));
}

function remedyEdits({ documents }: PlanPage, remedy: Remedy): readonly SubjectEdit[] {
  if (remedy.kind === 'moreHours') {
    const at = ['people', { item: remedy.coach }, 'coachingHoursPerWeek'];
    return [setField('plan', at, enough(remedy.hoursPerWeek))];
  }
  const at = ['plan', 'calendar', 'coachingTimes'];
  const times = placeOf(documents.plan, at);
  return isJsonList(times)
    ? times
        .filter((time) => isJsonObject(time) && time['coach'] === remedy.coach)
        .map((time) => removeItem({ subject: 'plan', at }, idOfItem(time) ?? ''))
    : [];
}
