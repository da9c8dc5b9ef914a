import type { WayToFit } from '#domain/edit/waysToFit.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { hoursText } from '#domain/proposal/words.ts';

/** What a way to fit is called, `Kortare samtal`, and how it goes about it, `från 45 till 35 min`. */
export function wayWords(offer: Offer, way: WayToFit): { readonly what: string; readonly how: string } {
  const { hours, rhythm } = offer.texts.planScreen;
  const { ways: words } = hours;
  switch (way.kind) {
    case 'moreTalks':
    case 'fewerTalks':
      return { what: words[way.kind], how: words.talks(rhythm.times(way.from), rhythm.times(way.to)) };
    case 'shorterTalks':
      return { what: words.shorterTalks, how: words.minutes(way.from, way.to) };
    case 'groups':
      return { what: words.groups(way.to), how: words.groupTalks };
    case 'steadyStart':
      return { what: words.steadyStart, how: words.fromFirstDay };
    case 'moreHours': {
      const what = way.coach === null ? words.moreHoursMany : words.moreHoursOne(offer.nameOf(way.coach));
      return { what, how: words.hours(hoursText(offer, way.hours)) };
    }
    case 'anotherCoach':
      return { what: words.anotherCoach, how: words.coaches(way.coaches) };
    case 'moveSellers':
      return {
        what: words.moveSellers(way.count, offer.nameOf(way.to)),
        how: words.from(offer.nameOf(way.from)),
      };
  }
}
