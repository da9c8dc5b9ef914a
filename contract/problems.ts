/** Every expected problem: what the window makes a sentence of. */
import type { BusyFault } from '#domain/busyFile.ts';
import type { LogoFault } from '#domain/logo.ts';
import type { SheetFault } from '#domain/peopleFile/sheet.ts';
import type { FaultyFile } from '#domain/planFile/faults.ts';

export type Problem =
  /** The message has not the shape that the contract names, or comes from elsewhere. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'notFound' }
  /** The edits would leave a plan that is none, or have nothing to act on. Nothing is changed. */
  | { readonly kind: 'invalidEdit'; readonly faulty: FaultyFile | null }
  | { readonly kind: 'faultyFile'; readonly name: string; readonly faulty: FaultyFile }
  /** A file that was to hold a list of people. */
  | { readonly kind: 'noPeopleIn'; readonly name: string; readonly fault: SheetFault }
  /** A file that was to hold a person's own calendar. */
  | { readonly kind: 'noBusyTimesIn'; readonly name: string; readonly fault: BusyFault }
  /** A file that was to be a logo. */
  | { readonly kind: 'noLogo'; readonly name: string; readonly fault: LogoFault }
  | { readonly kind: 'nothingToUndo' }
  /** The step back would take away what the view is about, and was not asked to. */
  | { readonly kind: 'viewWouldGo' }
  | {
      readonly kind: 'cannotWrite';
      readonly why: 'full' | 'readOnly' | 'held' | 'missing' | 'other';
      readonly name: string;
    }
  /** A file that was chosen. Its name without the folder. */
  | {
      readonly kind: 'cannotRead';
      readonly why: 'missing' | 'isFolder' | 'denied' | 'other';
      readonly name: string;
    }
  | { readonly kind: 'cannotPrint' }
  /** One document is made at a time. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'storeClosed' }
  | { readonly kind: 'diskFull' }
  | { readonly kind: 'backupDamaged' }
  /** The backup of the day could not be made. */
  | { readonly kind: 'noBackupToday' }
  | { readonly kind: 'internal' };
