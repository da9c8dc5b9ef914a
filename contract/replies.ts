/** What the main process answers with. */
import type { Change } from '#domain/edit/change.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import type { JsonObject } from '#domain/edit/json.ts';
import type { VerdictKind } from '#domain/figures.ts';
import type { Sheet } from '#domain/peopleFile/sheet.ts';
import type { BusyTime, IsoDate, Role, SessionKind } from '#domain/plan.ts';
import type { Settings } from './settings.ts';
import type { Keepsake } from './library.ts';

/** Undo and redo as they stand for one view. Null where there is nothing to take back or do again. */
export interface History {
  readonly undo: Change | null;
  readonly redo: Change | null;
  /** ISO moment of the last change; null where nothing has changed yet. */
  readonly savedAt: string | null;
}

export interface PlanIds {
  readonly client: string;
  readonly academy: string;
  readonly plan: string;
}

export interface OpenPlan {
  readonly ids: PlanIds;
  readonly documents: PlanDocuments;
  readonly history: History;
}

/** A plan in a list, with the figures that were true when it was last changed. */
export interface PlanRow {
  readonly id: string;
  readonly academy: string;
  readonly cohort: string | null;
  readonly start: IsoDate;
  readonly weeks: number;
  readonly sellers: number;
  readonly coaches: number;
  /** The key ratio, minutes per seller and week. */
  readonly minutesPerSellerPerWeek: number;
  readonly verdict: VerdictKind;
  /** Coaching talks a month. */
  readonly perMonth: number;
  /** Of an offer that waits for an answer. */
  readonly validUntil: IsoDate | null;
  /** Coaches whom nobody is there to refill. */
  readonly withoutLeader: number;
  readonly refillsPerMonth: number;
  /** The days that have a celebration, each once, in order. */
  readonly celebrations: readonly IsoDate[];
  /** Two numbers so far: nobody has a name, and nothing has been offered. */
  readonly isSketch: boolean;
  readonly savedAt: string;
}

export interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly contact: string | null;
  readonly isExample: boolean;
  readonly plans: readonly PlanRow[];
  /** ISO moment of the last change to the client or anything of it. */
  readonly savedAt: string;
}

export interface AcademyEntry {
  readonly id: string;
  readonly document: JsonObject;
  readonly plans: readonly PlanRow[];
  /** Of the first plan; what an academy without plans is priced in. */
  readonly currency: string;
}

export interface OpenClient {
  readonly id: string;
  readonly document: JsonObject;
  readonly isExample: boolean;
  readonly academies: readonly AcademyEntry[];
  readonly history: History;
}

/** Somebody with a name, in a plan. */
export interface FoundPerson {
  readonly plan: string;
  /** The person's id in the plan. */
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  /** The client's name. */
  readonly client: string;
  readonly cohort: string | null;
}

/** A plan's sessions of one kind on one day. */
export interface BookedDay {
  readonly plan: string;
  /** The client's name. */
  readonly client: string;
  readonly kind: SessionKind;
  /** The first one, in the plan's time zone: `2027-03-04T14:00:00+01:00`. */
  readonly start: string;
  readonly count: number;
}

/** Something that the trainer keeps for the plans to come. */
export type LibraryEntry = Keepsake & { readonly id: string; readonly savedAt: string };

/** What a plan was at a moment, under a name. It is never changed. */
export interface Version {
  readonly id: string;
  readonly name: string;
  /** ISO moment. */
  readonly at: string;
  /** Saved by hand, or made with a Word offer. */
  readonly madeBy: 'hand' | 'export';
}

/** What the first window needs to know before it draws anything. */
export interface Start {
  readonly settings: Settings;
  readonly version: string;
  readonly platform: 'darwin' | 'linux' | 'win32';
  readonly store: StoreState;
}

export type StoreState =
  /** `isOlderCopy`: an older copy stands in the store's place, as a synced folder or a restored disk leaves it. */
  | { readonly kind: 'ready'; readonly isOlderCopy: boolean }
  /** Made by a newer program: nothing is opened. */
  | { readonly kind: 'newer'; readonly needs: string }
  /** Cannot be read. What there was is kept aside; the backups are offered. */
  | { readonly kind: 'damaged'; readonly backups: readonly Backup[] }
  /** The file is gone although the program has run here before. */
  | { readonly kind: 'missing'; readonly backups: readonly Backup[] }
  /** It is there, but the computer does not let it be opened. */
  | { readonly kind: 'cannotOpen'; readonly why: 'held' | 'readOnly' | 'full' | 'other' };

export interface Backup {
  /** Names the backup in a request to restore it. */
  readonly name: string;
  readonly madeAt: string;
  readonly clients: number;
  readonly plans: number;
  readonly bytes: number;
}

/** What an edit or undo left, so that the window need not ask again. */
export interface Applied {
  readonly history: History;
  /** The documents after an undo or redo; null where the window has them already. */
  readonly documents: PlanDocuments | null;
  /** Whether what the view is about is still there. */
  readonly isThere: boolean;
}

/** How many of the calendar's events are new, at another time, otherwise changed or called off since the last export. */
export interface CalendarChanges {
  /** There has been none before. */
  readonly isFirst: boolean;
  readonly added: number;
  readonly moved: number;
  readonly changed: number;
  readonly cancelled: number;
  /** Of these only the reminder is another. */
  readonly reminders: number;
}

export type Exported =
  | {
      readonly kind: 'written';
      readonly job: string;
      readonly name: string;
      readonly files: number;
      /** Of calendar files: what has changed since the last ones; null of all else. */
      readonly changes: CalendarChanges | null;
    }
  /** On its way to a printer. */
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' };

export type Imported =
  | { readonly kind: 'imported'; readonly ids: PlanIds }
  /** The store has this plan already: the window asks, and answers with the token. */
  | {
      readonly kind: 'exists';
      readonly token: string;
      readonly client: string;
      readonly cohort: string | null;
    }
  | { readonly kind: 'cancelled' };

/** A list of people as it stands in a file that was chosen; a workbook may have several. */
export type PeopleFile =
  | { readonly kind: 'read'; readonly name: string; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'cancelled' };

/** When a person's own calendar is taken, from a file that was chosen. Nothing else of the file is kept. */
export type BusyFile =
  | {
      readonly kind: 'read';
      readonly name: string;
      /** In order, apart from each other, in the plan's time zone. */
      readonly busy: readonly BusyTime[];
      /** How many entries take time in those days; one that recurs is counted each time. */
      readonly events: number;
      /** The first and the last day of the plan: what lies outside is not read. */
      readonly since: IsoDate;
      readonly until: IsoDate;
    }
  | { readonly kind: 'cancelled' };

/** Where the meeting is shown: in the window that asked, or on a display of its own. */
export interface MeetingPlace {
  readonly place: 'here' | 'display';
}
