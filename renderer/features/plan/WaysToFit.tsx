import { useMemo, useState, type ComponentProps } from 'react';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { waysToFit, type WayToFit } from '#domain/edit/waysToFit.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Remedies } from '#renderer/components/Remedies.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { useHistory } from '#renderer/data/history.ts';
import css from './hours.module.css';
import type { PlanPage } from './planPage.ts';
import { useSettled } from '#renderer/data/useSettled.ts';
import { wayWords } from '#renderer/data/wayWords.ts';

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
    ...wayWords(offer, way),
    minutes: way.after.coachingMinutesPerSellerPerWeek,
    then: way.fits ? texts.components.verdict.stops[kind] : texts.planScreen.hours.ways.notEnough,
    isEnough: way.fits,
    isTried: false,
  };
}
