/** The texts of the Word offer, a part for each subject. */
import type { Texts } from '../texts.ts';
import { alternatives } from './proposalAlternatives.ts';
import { asks } from './proposalAsks.ts';
import { behaviours } from './proposalBehaviours.ts';
import { calendar } from './proposalCalendar.ts';
import { celebrations } from './proposalCelebrations.ts';
import { acceptance, sources, terms } from './proposalClosing.ts';
import { cover } from './proposalCover.ts';
import { hours } from './proposalHours.ts';
import { investment } from './proposalInvestment.ts';
import { plan } from './proposalPlan.ts';
import { questions } from './proposalQuestions.ts';
import { refill } from './proposalRefill.ts';
import { summary } from './proposalSummary.ts';

export const proposal: Texts['proposal'] = {
  cover,
  summary,
  plan,
  alternatives,
  hours,
  calendar,
  asks,
  behaviours,
  celebrations,
  refill,
  questions,
  investment,
  terms,
  sources,
  acceptance,

  andMore: (names, more) => `${names.join(', ')} and ${more} more`,
};
