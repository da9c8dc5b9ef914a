import { useState } from 'react';
import type { Schedule } from '#domain/calendar/session.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import { keepEdits, letGoEdits } from '#domain/edit/bookings.ts';
import type { IsoDate } from '#domain/plan.ts';
import { useHistory } from '#renderer/data/history.ts';
import { useSavePeople } from '#renderer/data/peopleFiles.ts';
import { useOffer } from '#renderer/shell/offers.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useToasts } from '#renderer/shell/toasts.tsx';
import { keepingOf } from './calendar/keeping.ts';
import { ReplanDialog } from './calendar/week/ReplanDialog.tsx';
import { answerEdit, type AnswerChoice } from './offerAnswer.ts';
import type { PlanPage } from './planPage.ts';

/** What the palette does with the plan from any of its sections, besides the commands that the menu has too. */
export function PlanOffers({ page }: { readonly page: PlanPage }) {
  useAnswerOffer(page, 'yes');
  useAnswerOffer(page, 'no');
  useAnswerOffer(page, 'waiting');
  useListOffer(page);
  return page.schedule === null ? null : <TimesOffers page={page} schedule={page.schedule} />;
}

/** A change that need not be in sight is said, with its way back. */
function useSaidChange({ id, change }: PlanPage): (edits: readonly SubjectEdit[], said: string) => void {
  const { texts } = useTexts();
  const { say } = useToasts();
  const { undo } = useHistory({ kind: 'plan', id });
  return (edits, said) => {
    if (edits.length === 0 || change(edits) !== null) return;
    say(said, { text: texts.shell.head.undo, run: undo, isLastStep: true });
  };
}

function TimesOffers({ page, schedule }: { readonly page: PlanPage; readonly schedule: Schedule }) {
  const { keeping: words, moves } = page.offer.texts.planScreen.calendar;
  const [from, setFrom] = useState<IsoDate | null>(null);
  const change = useSaidChange(page);
  const { isKept, loose } = keepingOf(page.plan, schedule);
  useOffer(loose > 0 && !page.isOld ? (isKept ? words.keepMore : words.keep) : null, () => {
    change(keepEdits(page, schedule), words.kept);
  });
  useOffer(isKept ? words.letGo : null, () => change(letGoEdits(page), words.loose));
  useOffer(moves.replanOffer, () => setFrom(later(page.today, page.plan.start)));
  return <ReplanDialog page={page} from={from} onFrom={setFrom} />;
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** What the client has said to the offer. */
function useAnswerOffer(page: PlanPage, choice: AnswerChoice): void {
  const { plan, offer, today } = page;
  const { label, what } = offer.texts.planScreen.offer.answer;
  const { answer } = plan.proposal;
  const change = useSaidChange(page);
  const said = `${label}: ${what[choice]}`;
  useOffer(choice === (answer?.what ?? 'waiting') ? null : said, () => {
    change([answerEdit(choice, answer, today)], said);
  });
}

function useListOffer({ id }: PlanPage): void {
  const { texts, language } = useTexts();
  const { say } = useToasts();
  const { save, saved } = texts.peopleImport;
  useOffer(
    save,
    useSavePeople(id, language, (name) => say(saved(name))),
  );
}
