import type { ComponentProps } from 'react';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { PLAN_SECTIONS, planPath, type PlanSection } from '#renderer/shell/paths.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import type { PlanPage } from './planPage.ts';

interface SectionSheetProps extends Omit<ComponentProps<typeof Sheet>, 'title' | 'next'> {
  readonly section: PlanSection;
  readonly page: PlanPage;
}

/** A section's page: its name, what it holds, and the way to the next one. */
export function SectionSheet({ section, page, ...props }: SectionSheetProps) {
  const { texts } = useTexts();
  const { sections } = texts.planScreen.frame;
  const next = PLAN_SECTIONS[PLAN_SECTIONS.indexOf(section) + 1];
  return (
    <Sheet
      {...props}
      title={sections[section]}
      {...(next !== undefined && { next: { text: sections[next], href: planPath(page.id, next) } })}
    />
  );
}
