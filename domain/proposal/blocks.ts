/**
 * The offer as plain data: what `buildProposal` makes, what the Word layout and the preview on screen draw.
 * Blocks say what stands there and in which order, never a measure, a colour or a font.
 */
import type { Logo } from '../logo.ts';
import type { OfferSectionId } from '../offerSections.ts';
import type { IsoDate } from '../plan.ts';
import type { Text } from './text.ts';

export interface Column {
  readonly text: Text;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  /** Figures stand to the right. */
  readonly right?: boolean;
}
export interface Table {
  readonly type: 'table';
  readonly title: string;
  readonly columns: readonly Column[];
  /** One cell a column; a line break in a cell starts its quieter second line. */
  readonly rows: readonly (readonly Text[])[];
  /** How many of the last rows are sums; the very last is the total. */
  readonly sums?: number;
}

/** The ruler of the key ratio, minutes per seller and week. */
export interface Measure {
  readonly value: number;
  readonly floor: number;
  /** Null where the coaches' hours are not known. */
  readonly ceiling: number | null;
  readonly floorWord: string;
  readonly ceilingWord: string;
  readonly alt: string;
}
export interface KeyCard {
  readonly type: 'keyCard';
  readonly figure: string;
  readonly unit: string;
  readonly beside: readonly { readonly figure: string; readonly unit: string; readonly label: Text }[];
  readonly measure: Measure;
  readonly caption: string;
}

/** What a calendar cell stands for: coaching, module, product training, process review, refill, checkpoint, celebration. */
export type Mark =
  'coaching' | 'module' | 'productTraining' | 'processReview' | 'refill' | 'checkpoint' | 'celebration';
export interface CalendarWeek {
  readonly isoWeek: number;
  readonly monday: IsoDate;
  /** The red workdays of the week, as short dates. */
  readonly redDays: string;
  /** Name of the pause that fills the week; absent in an open week. */
  readonly pause?: string;
}
export interface CalendarCell {
  /** The letters or the number that stand there; empty where nothing is booked. */
  readonly text: string;
  readonly mark?: Mark;
  /** 0 to 1, how full the coach's week is against the fullest; only where numbers stand. */
  readonly fullness?: number;
}
export interface CalendarRow {
  readonly name: string;
  /** A coach's own row, above the sellers. */
  readonly strong?: boolean;
  /** One cell a week. */
  readonly cells: readonly CalendarCell[];
}
/** At most 26 weeks: a longer plan is several of these. */
export interface Calendar {
  readonly type: 'calendar';
  readonly title: string;
  readonly weekWord: string;
  readonly redDaysWord: string;
  readonly months: readonly { readonly name: string; readonly shortName: string; readonly weeks: number }[];
  readonly weeks: readonly CalendarWeek[];
  readonly rows: readonly CalendarRow[];
  readonly legend: readonly {
    readonly mark: Mark | 'count' | 'redDay' | 'pause';
    readonly letter: string;
    readonly text: string;
  }[];
}

export interface HoursChart {
  readonly type: 'hoursChart';
  readonly alt: string;
  readonly needsWord: string;
  readonly hasWord: string;
  /** Hours a week; `has` is null where nobody has said. */
  readonly coaches: readonly { readonly name: string; readonly needs: number; readonly has: number | null }[];
}
export interface CostBars {
  readonly type: 'costBars';
  readonly alt: string;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
    readonly tone: 'offer' | 'ownTime' | 'academy';
  }[];
  /** One tick on the ruler, in money, and the words that say so. */
  readonly tick: number;
  readonly tickText: string;
}
export interface Titled {
  readonly title: string;
  readonly items: readonly Text[];
}

/** Where the pages run out, what has a rank may be left out, the lowest rank first. */
interface Spare {
  readonly spare?: number;
}

export type Block = Spare & BlockKind;
type BlockKind =
  | { readonly type: 'lead' | 'paragraph' | 'small' | 'heading' | 'verdict'; readonly text: Text }
  | { readonly type: 'bullets' | 'numbered' | 'quotes'; readonly items: readonly Text[] }
  | { readonly type: 'pair'; readonly left: Titled; readonly right: Titled }
  | {
      readonly type: 'steps';
      readonly items: readonly { readonly title: string; readonly text: string }[];
      readonly alt: string;
    }
  | { readonly type: 'callout'; readonly title: string; readonly text: Text }
  | {
      readonly type: 'signatures';
      readonly left: string;
      readonly right: string;
      readonly lines: readonly string[];
    }
  | Table
  | KeyCard
  | HoursChart
  | CostBars
  | Calendar;

/** Ids of the sections. Also the targets of links. */
export type SectionId = OfferSectionId;
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Opens a page of its own where the page before is at least half full. */
  readonly ownPage?: boolean;
}

/** A line is a seller; its numbers are the weeks (0 is the first) in which a talk is booked. */
export interface Score {
  readonly weeks: number;
  readonly lines: readonly (readonly number[])[];
}
export interface Party {
  readonly label: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** Absent where there is none. */
  readonly logo?: Logo;
  /** Of the logo, or of the place for one. */
  readonly logoAlt: string;
}
export interface Cover {
  readonly kicker: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly parties: readonly Party[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly contentsTitle: string;
  readonly score: Score;
  readonly scoreAlt: string;
}
/** Pages without a cover. */
export type Handout = Omit<Proposal, 'cover' | 'pageLimit'>;

export interface Proposal {
  /** `sv-SE` or `en-GB`. */
  readonly languageTag: string;
  readonly title: string;
  readonly author: string;
  readonly cover: Cover;
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string; readonly page: string; readonly of: string };
  readonly sections: readonly Section[];
  /** How many pages it is to keep to; null where there is too much for any limit. */
  readonly pageLimit: number | null;
  /** Footnotes in the order of their first reference. */
  readonly notes: readonly { readonly id: string; readonly text: string; readonly url: string | null }[];
}
