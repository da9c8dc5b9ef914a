/** When those who are looked at have something else, as it is drawn on a week. */
import { busyOn } from '#domain/calendar/busy.ts';
import { joined } from '#domain/calendar/schedule/ground.ts';
import { overlaps, type Span } from '#domain/calendar/spot.ts';
import type { IsoDate, Person } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';

/** As much as is in sight. */
export interface BusyBlock extends Span {
  /** Whole, also what is out of sight. */
  readonly whole: Span;
  /** Names; none where only one person is looked at. */
  readonly who: readonly string[];
}
export interface BusyWeek {
  readonly blocks: ReadonlyMap<IsoDate, readonly BusyBlock[]>;
  /** The names of all who are in it. */
  readonly who: readonly string[];
}

/** `people`: ids of those who are looked at. What overlaps is one block. */
export function busyWeek(
  offer: Offer,
  people: readonly string[],
  { dates, hours }: { readonly dates: readonly IsoDate[]; readonly hours: Span },
): BusyWeek {
  const looked = offer.plan.people.filter(({ id }) => people.includes(id));
  const who = new Set<string>();
  const blocks = dates.map((date): readonly [IsoDate, readonly BusyBlock[]] => {
    const taken = (person: Person): readonly Span[] => busyOn(offer.plan, person, date);
    const inSight = joined(looked.flatMap(taken)).filter((time) => overlaps(time, hours));
    return [
      date,
      inSight.map((whole) => {
        const names = looked
          .filter((person) => taken(person).some((time) => overlaps(time, whole)))
          .map(({ id }) => offer.nameOf(id));
        for (const name of names) who.add(name);
        return {
          from: Math.max(whole.from, hours.from),
          to: Math.min(whole.to, hours.to),
          whole,
          who: looked.length === 1 ? [] : names,
        };
      }),
    ];
  });
  return { blocks: new Map(blocks), who: [...who] };
}
