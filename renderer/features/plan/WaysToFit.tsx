import { useMemo, type ComponentProps } from 'react';
import type { WayToFit } from '#domain/edit/waysToFit.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Remedies } from '#renderer/components/Remedies.tsx';
import { Section } from '#renderer/components/Section.tsx';
import css from './hours.module.css';
import type { PlanPage } from './planPage.ts';
import { useTrying } from '#renderer/data/useTrying.ts';
import { useWaysToFit } from '#renderer/data/useWaysToFit.ts';
import { wayWords } from '#renderer/data/wayWords.ts';

type Remedy = ComponentProps<typeof Remedies>['remedies'][number];

/** What would make it add up: each tried, and taken back, by one click. */
export function WaysToFit({ page }: { readonly page: PlanPage }) {
  const { documents, plan, offer } = page;
  const { ways: words } = offer.texts.planScreen.hours;
  const open = useMemo(() => ({ documents, plan }), [documents, plan]);
  const { ways, areOld } = useWaysToFit(open);
  const { tried, attempt, takeBack } = useTrying<readonly Remedy[]>(page);

  const remedies = tried?.said ?? ways.map((way) => remedyOf(offer, way));
  if (remedies.length === 0) return null;
  const attemptWay = (id: string): void => {
    const way = ways.find(({ kind }) => kind === id);
    if (way !== undefined) attempt({ id, said: remedies }, way.edits);
  };
  const isAnyEnough = remedies.some(({ isEnough }) => isEnough);
  const isThin = remedies.some(({ id }) => id === 'moreTalks');
  const title = isThin ? words.tooThinTitle : words.title;
  return (
    <div className={css.ways}>
      <Section title={isAnyEnough ? title : words.notEnoughTitle}>
        <Remedies
          remedies={remedies.map((remedy) => ({ ...remedy, isTried: remedy.id === tried?.id }))}
          areOld={areOld}
          onTry={attemptWay}
          onUndo={takeBack}
        />
        {!isAnyEnough && <p className={css.none}>{words.none}</p>}
      </Section>
    </div>
  );
}

function remedyOf(offer: Offer, way: WayToFit): Remedy {
  const { texts } = offer;
  const { kind } = way.after.verdict;
  return {
    id: way.kind,
    ...wayWords(offer, way),
    minutes: way.after.coachingMinutesPerSellerPerWeek,
    then: way.fits ? texts.components.verdict.stops[kind] : texts.planScreen.hours.ways.notEnough,
    isEnough: way.fits,
    isTried: false,
  };
}
