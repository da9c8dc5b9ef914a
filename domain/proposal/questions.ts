import { guideText, originalOf, questionCount, type GuideText } from '../guides.ts';
import type { Block, Section } from './blocks.ts';
import { shortened, type Offer } from './offer.ts';
import { SPARE } from './spare.ts';
import { plain, type Text } from './text.ts';

/** What a row has room for: letters of its questions, and of one that is alone too long. */
const ROW_LETTERS = 260;
const MOST_STEPS = 8;
const MOST_GUIDES = 5;
const TITLE_LETTERS = 60;

/** The guides of the plan, the first of them step by step; GROW where none is chosen. The client's own questions last. */
export function questionsSection(offer: Offer): Section {
  const { plan, texts, typed } = offer;
  const { questions: words } = texts.proposal;
  const chosen = plan.guides
    .map((guide) => guideText(guide, texts))
    .filter((guide) => questionCount(guide) > 0)
    .slice(0, MOST_GUIDES);
  const [first, ...further] = chosen;
  const own = plan.questions.map(typed).filter((question) => question !== '');
  const steps = stepRows(offer, first ?? originalOf('grow', texts));
  const heading: Block = { type: 'heading', text: titleOf(offer, first?.title ?? '') };
  return {
    id: 'questions',
    title: words.title,
    blocks: [
      { type: 'lead', text: words.lead },
      ...(first === undefined ? [] : [heading]),
      {
        type: 'table',
        title: words.table,
        columns: [
          { text: words.columns.step, width: 32 },
          { text: words.columns.questions, width: 136 },
        ],
        rows: own.length > 0 ? [...steps, [words.own, own.join(' ')]] : steps,
      },
      ...(further.length > 0 ? [furtherGuides(offer, further)] : []),
    ],
  };
}

function furtherGuides(offer: Offer, guides: readonly GuideText[]): Block {
  const { questions: words } = offer.texts.proposal;
  return {
    type: 'table',
    title: words.further,
    spare: SPARE.furtherGuides,
    columns: [
      { text: words.further, width: 50 },
      { text: words.columns.questions, width: 118 },
    ],
    rows: guides.map((guide) => [
      titleOf(offer, guide.title),
      joined(
        offer,
        guide.steps.flatMap(({ questions }) => questions),
      ),
    ]),
  };
}

function titleOf({ shown }: Offer, title: string): Text {
  return plain(shortened(shown(title), TITLE_LETTERS));
}

function stepRows(offer: Offer, { steps }: GuideText): readonly (readonly Text[])[] {
  return steps
    .filter(({ questions }) => questions.length > 0)
    .slice(0, MOST_STEPS)
    .map(({ title, questions }) => [titleOf(offer, title ?? ''), joined(offer, questions)]);
}

/** As many questions as a row has room for, and how many more there are. */
function joined({ shown, texts }: Offer, questions: readonly string[]): Text {
  const all = questions.map((question) => shortened(shown(question), ROW_LETTERS));
  let letters = 0;
  const kept = all.filter((question, at) => {
    letters += question.length + 1;
    return at === 0 || letters <= ROW_LETTERS;
  });
  const more = all.length - kept.length;
  const text = plain(kept.join(' '));
  return more === 0 ? text : `${text} ${texts.proposal.questions.more(more)}`;
}
