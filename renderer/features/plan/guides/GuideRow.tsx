import { guideLines, guideText, MOST_LINES, questionCount } from '#domain/guides.ts';
import { shortened } from '#domain/proposal/offer.ts';
import { RhythmRow } from '#renderer/components/RhythmRow.tsx';
import type { PlanPage } from '../planPage.ts';
import { useDocumentTexts } from '../useDocumentTexts.ts';
import { GuideTools } from './GuideTools.tsx';
import { GuideSteps } from './GuideSteps.tsx';
import { useGuidePage } from './guidePage.ts';
import css from './guides.module.css';

interface GuideRowProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly page: PlanPage;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const LONGEST_NAME = 80;

/** A guide: a line with how long it is, and its questions in place when open. */
export function GuideRow({ id, index, count, page, isOpen, onToggle }: GuideRowProps) {
  const words = page.offer.texts.planScreen.guides;
  const texts = useDocumentTexts(page);
  const guide = page.plan.guides[index];
  const own = useGuidePage(page, id, guide, texts);
  if (guide === undefined) return null;
  const text = guideText(guide, texts);
  const lines = guideLines(text);
  const questions = questionCount(text);
  return (
    <RhythmRow
      row={id}
      name={shortened(page.offer.shown(text.title), LONGEST_NAME)}
      who={page.offer.texts.guides[guide.kind].about}
      often={questions === 0 ? null : words.questions(questions)}
      long={guide.kind === 'own' ? words.ownKind : guide.steps === null ? words.asItCame : words.changed}
      minimum={{ text: lines > MOST_LINES ? words.tooLong : words.fits, isMet: lines <= MOST_LINES }}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {isOpen && (
        <>
          {lines > MOST_LINES && <p className={css.tooLong}>{words.shorten(lines, MOST_LINES)}</p>}
          <GuideSteps id={id} title={text.title} page={own} />
          <GuideTools id={id} index={index} count={count} guide={guide} text={text} page={page} />
        </>
      )}
    </RhythmRow>
  );
}
