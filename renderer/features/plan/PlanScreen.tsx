import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useMemo, useState, type ComponentType } from 'react';
import { useLocation } from 'wouter';
import type { History } from '#contract/replies.ts';
import type { Change } from '#domain/edit/change.ts';
import { withInitials } from '#domain/edit/hiddenNames.ts';
import { initialsOf } from '#domain/initials.ts';
import { KeyPanel } from '#renderer/components/KeyPanel.tsx';
import { SectionLine } from '#renderer/components/SectionLine.tsx';
import { useInitials } from '#renderer/data/initials.ts';
import { usePlan, type PlanOnScreen } from '#renderer/data/openPlan.ts';
import { useCommand } from '#renderer/shell/commands.ts';
import { clientPath, planPath, type PlanSection } from '#renderer/shell/paths.ts';
import { NextCohort } from '#renderer/shell/NextCohort.tsx';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useSteps } from '#renderer/shell/useSteps.ts';
import { useShowMeeting } from '#renderer/shell/useMeeting.ts';
import { InvestmentSection } from './InvestmentSection.tsx';
import { busyText, keyFigures } from '#renderer/data/keyFigures.ts';
import { OfferSection } from './OfferSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PlanOffers } from './PlanOffers.tsx';
import { usePlanPage, type PlanPage } from './planPage.ts';
import { AboutSection } from './AboutSection.tsx';
import { BehavioursSection } from './behaviours/BehavioursSection.tsx';
import { CalendarSection } from './calendar/CalendarSection.tsx';
import { CelebrationsSection } from './CelebrationsSection.tsx';
import { RefillSection } from './refill/RefillSection.tsx';
import { DemandsSection } from './demands/DemandsSection.tsx';
import { GuidesSection } from './guides/GuidesSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { RhythmSection } from './RhythmSection.tsx';
import { sectionStops } from './sectionStops.ts';
import { ApplyTemplate } from './versions/ApplyTemplate.tsx';
import { SaveTemplate } from './versions/SaveTemplate.tsx';
import { SaveVersion } from './versions/SaveVersion.tsx';
import { WallCalendar } from './WallCalendar.tsx';

interface PlanScreenProps {
  readonly id: string;
  readonly section: PlanSection;
}

/** A plan: its sections at the left, the open one in the middle, the key figures always in sight. */
export function PlanScreen({ id, section }: PlanScreenProps) {
  const onScreen = usePlan(id);
  return onScreen === null ? null : <Opened key={id} id={id} section={section} onScreen={onScreen} />;
}

const SECTIONS: Readonly<Record<PlanSection, ComponentType<{ readonly page: PlanPage }>>> = {
  about: AboutSection,
  people: PeopleSection,
  rhythm: RhythmSection,
  hours: HoursSection,
  calendar: CalendarSection,
  behaviours: BehavioursSection,
  celebrations: CelebrationsSection,
  refill: RefillSection,
  questions: GuidesSection,
  demands: DemandsSection,
  investment: InvestmentSection,
  offer: OfferSection,
};

function Opened({ id, section, onScreen }: PlanScreenProps & { readonly onScreen: PlanOnScreen }) {
  const { texts } = useTexts();
  const page = usePlanPage(id, onScreen);
  const parts = useMemo(() => partsOf(page, section), [page, section]);
  useFileCommands(page);
  const history = useToldHistory(onScreen);
  const { client, academy, cohort } = page.plan;
  const clientHref = clientPath(onScreen.open.ids.client);
  const { sections, untitled } = texts.planScreen.frame;
  return (
    <Screen
      room="clients"
      title={sections[section]}
      crumbs={[
        { text: client.name, href: clientHref },
        ...(academy.name === null ? [] : [{ text: academy.name, href: clientHref }]),
        { text: cohort ?? untitled },
      ]}
      steps={useSteps({ kind: 'plan', id }, history)}
      savedAt={history.savedAt}
      action={
        <>
          <ToMeeting id={id} />
          <SaveVersion plan={id} />
          <SaveTemplate onScreen={onScreen} />
          <ApplyTemplate page={page} />
          <ToNextCohort id={id} cohort={cohort} />
          <WallCalendar page={page} />
          <PlanOffers page={page} />
        </>
      }
      {...parts}
    />
  );
}

/** What can be undone, in the names that are shown. */
function useToldHistory({ open: { history }, plan }: PlanOnScreen): History {
  const { hasInitials } = useInitials();
  return useMemo(() => {
    if (!hasInitials) return history;
    const initials = initialsOf(plan);
    const told = (change: Change | null): Change | null => change && withInitials(change, initials);
    return { ...history, undo: told(history.undo), redo: told(history.redo) };
  }, [history, plan, hasInitials]);
}

/** What is drawn from the page, and not again for what only the head shows. */
function partsOf(page: PlanPage, section: PlanSection) {
  const Section = SECTIONS[section];
  return {
    sections: <SectionLine sections={sectionStops(page)} current={section} />,
    aside: <KeyPanel {...keyFigures(page.offer)} busy={busyText(page.offer)} />,
    children: <Section page={page} />,
  };
}

function ToMeeting({ id }: { readonly id: string }) {
  const { texts } = useTexts();
  const show = useShowMeeting();
  const open = (): void => {
    show(id);
  };
  useCommand('meeting', open);
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-keyshortcuts="F5"
      leftSection={<IconPresentation size={16} stroke={1.5} />}
      onClick={open}
    >
      {texts.meeting.open}
    </Button>
  );
}

function ToNextCohort({ id, cohort }: { readonly id: string; readonly cohort: string | null }) {
  const [isAsked, setIsAsked] = useState(false);
  useCommand('nextCohort', () => setIsAsked(true));
  return isAsked ? <NextCohort plan={id} cohort={cohort} onClose={() => setIsAsked(false)} /> : null;
}

/** What the menu and the palette make of a plan; how far it has come stands with the offer. */
function useFileCommands({ id, plan, exports }: PlanPage): void {
  const [, go] = useLocation();
  const make = (what: () => void) => () => {
    go(planPath(id, 'offer'));
    what();
  };
  useCommand(
    'word',
    make(() => exports.word(plan.language)),
  );
  useCommand('calendars', make(exports.calendars));
  useCommand('savePlanFile', make(exports.planFile));
}
