/** What the answers work with. Nothing of it is Electron's own, so that a test can hand in its own. */
import type { DesktopCommand, Events } from '#contract/events.ts';
import type { MeetingPlace, Start } from '#contract/replies.ts';
import type { WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import type { Backups } from '../backups.ts';
import type { Clock } from '../clock.ts';
import type { SettingsKeeper } from '../settingsKeeper.ts';
import type { StoreKeeper } from '../storeKeeper.ts';
import type { Surroundings } from '../store/store.ts';
import type { Threads } from '../thread/threads.ts';

export interface Services {
  readonly store: StoreKeeper;
  readonly settings: SettingsKeeper;
  readonly backups: Backups;
  readonly desktop: Desktop;
  readonly meeting: MeetingRoom;
  readonly press: Press;
  readonly threads: Threads;
  readonly push: Push;
  readonly clock: Clock;
  readonly about: Pick<Start, 'version' | 'platform'>;
  readonly surroundings: Surroundings;
}

/** Tells every window. */
export type Push = <Name extends keyof Events>(name: Name, event: Events[Name]) => void;

/** Where the client sees the plan. Null is a meeting before there is one. */
export interface MeetingRoom {
  readonly show: (plan: string | null) => MeetingPlace;
  readonly leave: () => MeetingPlace;
}

/** Draws a wall calendar in a window that nobody sees. Rejects where it is not drawn, or the signal ends it. */
export interface Press {
  readonly pdf: (calendar: WallCalendar, signal: AbortSignal) => Promise<Uint8Array>;
  /** By the computer's own print dialog. */
  readonly print: (
    calendar: WallCalendar,
    signal: AbortSignal,
  ) => Promise<'printed' | 'cancelled' | 'failed'>;
  /** What the page of a job is to draw; null where there is no such job. */
  readonly calendarOf: (job: string) => WallCalendar | null;
  readonly drawn: (job: string) => void;
}

/** The computer's own dialogs and programs. Null where somebody closes a dialog. `plan`: what the plan is called. */
export interface Desktop {
  readonly askWordPath: (plan: string | null, what: 'word' | 'guide') => Promise<string | null>;
  readonly askWallCalendarPath: (plan: string | null, form: 'pdf' | 'word') => Promise<string | null>;
  readonly askPlanFilePath: (plan: string | null) => Promise<string | null>;
  /** A folder that the calendar files of a moment get to themselves, named after plan and moment. */
  readonly askCalendarFolder: (plan: string | null, now: Date) => Promise<string | null>;
  readonly askAgendaPath: () => Promise<string | null>;
  readonly choosePlanFile: () => Promise<string | null>;
  readonly askPeoplePath: (plan: string | null) => Promise<string | null>;
  readonly choosePeopleFile: () => Promise<string | null>;
  readonly chooseLogo: () => Promise<string | null>;
  readonly chooseBusyFile: () => Promise<string | null>;
  /** Whether the computer had a program for it. */
  readonly open: (path: string) => Promise<boolean>;
  readonly showInFolder: (path: string) => void;
  readonly carryOut: (command: DesktopCommand) => void;
}
