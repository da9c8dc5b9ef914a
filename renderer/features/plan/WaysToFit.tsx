import { useMemo, useState, type ComponentProps } from 'react';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { waysToFit, type WayToFit } from '#domain/edit/waysToFit.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { hoursText } from '#domain/proposal/words.ts';
import { Remedies } from '#renderer/components/Remedies.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { useHistory } from '#renderer/data/history.ts';
import css from './hours.module.css';
import type { PlanPage } from './planPage.ts';
import { useSettled } from './useSettled.ts';

type Remedy = ComponentProps<typeof Remedies>['remedies'][number];

/** What has been tried, for as long as nothing else is changed. */
interface Tried {
  readonly way: WayToFit['kind'];
  readonly remedies: readonly Remedy[];
  readonly before: PlanDocuments;
  readonly after: PlanDocuments | null;
}

/** What would make it add up: each tried, and taken back, by one click. */
export function WaysToFit({ page }: { readonly page: PlanPage }) {
  const { documents, plan, offer } = page;
  const { ways: words } = offer.texts.planScreen.hours;
  const history = useHistory({ kind: 'plan', id: page.id });
  const open = useMemo(() => ({ documents, plan }), [documents, plan]);
  const later = useSettled(open);
  const ways = useMemo(() => waysToFit(later), [later]);
  const [tried, setTried] = useTried(documents);

  const remedies = tried?.remedies ?? ways.map((way) => remedyOf(offer, way));
  if (remedies.length === 0) return null;
  const attempt = (kind: string): void => {
    const way = ways.find((one) => one.kind === kind);
    if (way === undefined) return;
    setTried({ way: way.kind, remedies, before: documents, after: null });
    page.change(way.edits);
  };
  const isAnyEnough = remedies.some(({ isEnough }) => isEnough);
  const isThin = remedies.some(({ id }) => id === 'moreTalks');
  const title = isThin ? words.tooThinTitle : words.title;
  return (
    <div className={css.ways}>
      <Section title={isAnyEnough ? title : words.notEnoughTitle}>
        <Remedies
          remedies={remedies.map((remedy) => ({ ...remedy, isTried: remedy.id === tried?.way }))}
          onTry={attempt}
          onUndo={history.undo}
        />
        {!isAnyEnough && <p className={css.none}>{words.none}</p>}
      </Section>
    </div>
  );
}

function useTried(documents: PlanDocuments) {
  const [tried, setTried] = useState<Tried | null>(null);
  if (tried !== null && tried.after === null && documents !== tried.before)
    setTried({ ...tried, after: documents });
  if (tried !== null && tried.after !== null && documents !== tried.after) setTried(null);
  return [tried, setTried] as const;
}

function remedyOf(offer: Offer, way: WayToFit): Remedy {
  const { texts } = offer;
  const { kind } = way.after.verdict;
  return {
    id: way.kind,
    ...wordsOf(offer, way),
    minutes: way.after.coachingMinutesPerSellerPerWeek,
    then: way.fits ? texts.components.verdict.stops[kind] : texts.planScreen.hours.ways.notEnough,
    isEnough: way.fits,
    isTried: false,
  };
}

function wordsOf(offer: Offer, way: WayToFit): Pick<Remedy, 'what' | 'how'> {
  const { hours, rhythm } = offer.texts.planScreen;
  const { ways: words } = hours;
  switch (way.kind) {
    case 'moreTalks':
    case 'fewerTalks':
      return { what: words[way.kind], how: words.talks(rhythm.times(way.from), rhythm.times(way.to)) };
    case 'shorterTalks':
      return { what: words.shorterTalks, how: words.minutes(way.from, way.to) };
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
