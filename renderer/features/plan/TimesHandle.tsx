import type { Address } from '#domain/edit/edit.ts';
import { Handle } from '#renderer/components/Handle.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { setField } from './edits.ts';
import type { PlanPage } from './planPage.ts';

const MOST_TIMES = 100;
const STEP = 0.5;

interface TimesHandleProps {
  readonly page: PlanPage;
  readonly label: string;
  readonly value: number;
  /** Where the figure stands in the plan. */
  readonly at: Address;
  readonly unit: string;
  /** The pace at the end of the rule; more may be typed. */
  readonly max: number;
  readonly band?: { readonly from: number; readonly to: number; readonly text: string };
}

/** How often something is done. */
export function TimesHandle({ page, at, ...handle }: TimesHandleProps) {
  const { texts } = useTexts();
  return (
    <Handle
      {...handle}
      onChange={setFigure(page, at)}
      shown={texts.planScreen.rhythm.times(handle.value)}
      min={0}
      most={MOST_TIMES}
      step={STEP}
      isSpan
    />
  );
}

/** Writes a figure of the plan; one that is not known is none. */
export function setFigure(page: PlanPage, at: Address): (value: number | null) => void {
  return (value) => {
    if (value !== null) page.change([setField('plan', at, value)]);
  };
}
