/**
 * The studies the product leans on, as data. What the seed makes of a figure and what the source itself says are
 * kept apart; the product shows the source's. Wording: the texts `research`.
 */
import {
  MINIMUM_COACHING_PER_MONTH,
  MINIMUM_PROCESS_REVIEW_PER_QUARTER,
  MINIMUM_PRODUCT_TRAINING_PER_MONTH,
  UPPER_COACHING_PER_MONTH,
} from './figures.ts';

/** A law or peer-reviewed, B named survey with own data, C second hand, D rule of thumb, GK not verified. */
export type Solidity = 'A' | 'B' | 'C' | 'D' | 'GK';

export interface Reading {
  readonly value: number;
  /** The upper end, where the figure is a span. */
  readonly to?: number;
  readonly unit:
    | 'percent'
    | 'percentagePoints'
    | 'timesAMonth'
    | 'timesAQuarter'
    | 'shareOfSellers'
    | 'sellersPerCoach'
    | 'studies';
  readonly bound?: 'atLeast' | 'about';
  /** The source says that the two go together, not that one causes the other. */
  readonly association?: true;
}

export interface StudyFigure {
  readonly id:
    | 'growth'
    | 'coaching'
    | 'productTraining'
    | 'processReview'
    | 'regularCoaching'
    | 'developingCoaching'
    | 'supportAtWork'
    | 'sellersPerCoach'
    | 'progress';
  /** As the seed gives it; null where the seed does not mention it. */
  readonly seed: Reading | null;
  /** As the source gives it; null where the source has no single figure. */
  readonly source: Reading | null;
}

/** Also the id of the study's footnote. */
export type StudyId =
  | 'prosales'
  | 'retold'
  | 'third'
  | 'blume'
  | 'span'
  | 'progress'
  | 'transfer'
  | 'recognition'
  | 'graduation'
  | 'secondLine';

export interface Study {
  readonly id: StudyId;
  readonly figures: readonly StudyFigure[];
  readonly reference: string;
  /** Null where the source does not say. */
  readonly year: number | null;
  readonly url: string;
  readonly solidity: Solidity;
}

/** Percentage points a year by which companies that keep the pace outgrow others, all else equal. An association. */
export const GROWTH_POINTS = 10;

const COACHING: Reading = {
  value: MINIMUM_COACHING_PER_MONTH,
  to: UPPER_COACHING_PER_MONTH,
  unit: 'timesAMonth',
  bound: 'atLeast',
};
const PRODUCT_TRAINING: Reading = {
  value: MINIMUM_PRODUCT_TRAINING_PER_MONTH,
  unit: 'timesAMonth',
  bound: 'atLeast',
};
const PROCESS_REVIEW: Reading = {
  value: MINIMUM_PROCESS_REVIEW_PER_QUARTER,
  unit: 'timesAQuarter',
  bound: 'atLeast',
};

export const STUDIES: readonly Study[] = [
  {
    id: 'prosales',
    figures: [
      {
        id: 'growth',
        seed: { value: GROWTH_POINTS, unit: 'percent' },
        source: { value: GROWTH_POINTS, unit: 'percentagePoints', bound: 'atLeast', association: true },
      },
      { id: 'coaching', seed: COACHING, source: COACHING },
    ],
    reference: 'Prosales, Sales Efficiency Study III',
    year: 2010,
    url: 'https://foretagande.se/ledarskap/coaching-okar-tillvaxten-i-foretaget',
    solidity: 'B',
  },
  {
    id: 'retold',
    figures: [
      { id: 'productTraining', seed: PRODUCT_TRAINING, source: null },
      { id: 'processReview', seed: PROCESS_REVIEW, source: null },
    ],
    reference: 'Prosales, Sales Efficiency Study III',
    year: 2010,
    url: 'https://foretagande.se/ledarskap/coaching-okar-tillvaxten-i-foretaget',
    solidity: 'C',
  },
  {
    id: 'third',
    figures: [
      { id: 'regularCoaching', seed: null, source: { value: 1 / 3, unit: 'shareOfSellers' } },
      {
        id: 'developingCoaching',
        seed: { value: 1 / 10, unit: 'shareOfSellers' },
        source: { value: 1 / 10, unit: 'shareOfSellers', bound: 'about' },
      },
    ],
    reference: 'Säljarnas, Gör du och din chef varandra framgångsrika?',
    year: 2012,
    url: 'https://www.saljarnas.se/blogg/gor-du-och-din-chef-varandra-framgangsrika',
    solidity: 'C',
  },
  {
    id: 'blume',
    figures: [{ id: 'supportAtWork', seed: null, source: { value: 89, unit: 'studies', association: true } }],
    reference: 'Blume, Ford, Baldwin & Huang, Transfer of Training, Journal of Management',
    year: 2010,
    url: 'https://doi.org/10.1177/0149206309352880',
    solidity: 'A',
  },
  {
    id: 'span',
    figures: [
      {
        id: 'sellersPerCoach',
        seed: null,
        source: { value: 6, to: 8, unit: 'sellersPerCoach', bound: 'about' },
      },
    ],
    reference: 'Kurlan, How Many Salespeople Should Report to a Sales Manager?',
    year: 2015,
    url: 'https://www.kurlanassociates.com/understanding-the-sales-force/2015/how-many-salespeople-should-report-to-a-sales-manager/',
    solidity: 'D',
  },
  {
    id: 'progress',
    figures: [{ id: 'progress', seed: null, source: null }],
    reference: 'Amabile & Kramer, The Progress Principle',
    year: 2011,
    url: 'https://steeringpoint.ie/workmind-matters/the-progress-principle-or-how-to-stop-worrying-and-celebrate-the-small-wins/',
    solidity: 'B',
  },
  {
    id: 'transfer',
    figures: [],
    reference: 'Broad & Newstrom, Transfer of Training',
    year: 1992,
    url: 'https://trainingindustry.com/magazine/may-jun-2020/behavior-change-is-a-function-of-proactive-positioning-and-immediate-reinforcement/',
    solidity: 'B',
  },
  {
    id: 'recognition',
    figures: [],
    reference: 'Sales Leadership Success, Reimagining Recognition',
    year: 2022,
    url: 'https://www.salesleadershipsuccess.com/blog/2022/04/18/reimagining-recognition-a-sales-managers-weekly-challenge',
    solidity: 'D',
  },
  {
    id: 'graduation',
    figures: [],
    reference: 'Sandler, Three Celebration Rituals',
    year: null,
    url: 'https://www.green.sandler.com/blog/three-celebration-rituals-boost-performance-retention-sales-team',
    solidity: 'D',
  },
  {
    id: 'secondLine',
    figures: [],
    reference: 'Starr Results, Who’s Coaching the Coaches?',
    year: null,
    url: 'https://starresults.com/whos-coaching-the-coaches/',
    solidity: 'D',
  },
];
