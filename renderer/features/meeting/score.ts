import type { ComponentProps } from 'react';
import { dayNumber } from '#domain/calendar/days.ts';
import { sellersByCoach } from '#domain/people.ts';
import type { IsoDate } from '#domain/plan.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import type { Score } from '#renderer/components/Score.tsx';

/** More lines lie too close to be counted. */
const MOST_LINES = 16;
const SHORTEST_PAUSE_DAYS = 5;

type Drawn = Omit<ComponentProps<typeof Score>, 'width' | 'height' | 'label'>;

/** The plan as a score: every seller, or an even choice of them, with the talks that are in the calendar. */
export function scoreOf({ plan, schedule, texts }: Offer): Drawn & { readonly talks: number } {
  const first = dayNumber(plan.start);
  const days = plan.weeks * 7;
  const place = (date: IsoDate): number => (dayNumber(date) - first + 0.5) / days;
  const isWithin = (at: number): boolean => at >= 0 && at <= 1;
  const sellers = [...sellersByCoach(plan).values()].flat();
  const count = Math.min(sellers.length, MOST_LINES);
  const chosen = Array.from(
    { length: count },
    (_, line) => sellers[Math.floor((line * sellers.length) / count)]?.id ?? '',
  );
  const lines = new Map(chosen.map((id) => [id, new Set<number>()]));
  for (const { kind, people, start } of schedule.sessions)
    if (kind === 'coaching') for (const id of people) lines.get(id)?.add(place(start.slice(0, 10)));
  const talks = [...lines.values()].map((places) => [...places].filter(isWithin));
  return {
    lines: talks,
    talks: talks.reduce((sum, line) => sum + line.length, 0),
    marks: plan.academy.modules.flatMap(({ date }, index) => {
      if (date === null || !isWithin(place(date))) return [];
      return [{ at: place(date), text: texts.clients.academy.module(index + 1).toLowerCase() }];
    }),
    pauses: plan.calendar.pauses
      .filter(({ from, to }) => dayNumber(to) - dayNumber(from) + 1 >= SHORTEST_PAUSE_DAYS)
      .map(({ from, to, reason }) => ({
        from: Math.max(0, place(from)),
        to: Math.min(1, place(to)),
        text: reason?.toLowerCase() ?? texts.meeting.score.pause,
      }))
      .filter(({ from, to }) => to > from),
  };
}
