/** The one table of what the window may ask: name, the shape of what it sends, the type of what it gets. */
import { z } from 'zod/mini';
import { MOST_CALENDAR_BYTES } from '#domain/busyFile.ts';
import { MOST_LOGO_BYTES, type Logo, type Logos } from '#domain/logo.ts';
import { MOST_FILE_BYTES } from '#domain/peopleFile/sheet.ts';
import { MOST_BYTES } from '#domain/planFile/json.ts';
import type { AgendaEntry } from '#domain/agenda.ts';
import type { PlanDocuments } from '#domain/edit/documents.ts';
import { PAPERS } from '#domain/wallCalendar/paper.ts';
import type { WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import type { Result } from '#domain/result.ts';
import { droppedFile, id, people, subjectEdits, view } from './inputs.ts';
import { language, settings, type Settings } from './settings.ts';
import { keepsake, libraryKind, template } from './library.ts';
import type { Problem } from './problems.ts';
import { DESKTOP_COMMANDS } from './events.ts';
import type { Events } from './events.ts';
import type {
  Applied,
  Backup,
  BookedDay,
  BusyFile,
  ClientRow,
  Exported,
  FoundPerson,
  History,
  Imported,
  LibraryEntry,
  MeetingPlace,
  OpenClient,
  OpenPlan,
  PeopleFile,
  PlanIds,
  Start,
  Version,
} from './replies.ts';

interface Request<Input extends z.ZodMiniType, Value> {
  readonly input: Input;
  /** Only for its type. */
  readonly reply?: { readonly of: Value };
}

function request<Input extends z.ZodMiniType>(input: Input): <Value>() => Request<Input, Value> {
  return () => ({ input });
}

const nothing = z.strictObject({});
const plan = z.strictObject({ plan: id });
const personOfPlan = z.strictObject({ plan: id, person: id });
/** Both days included. */
const days = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
const logoOwner = z.strictObject({ client: z.nullable(id) });
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const beginning = z.strictObject({ template, language, start: z.iso.date() });
const newClient = z.strictObject({
  name,
  people: z.nullable(people),
});

export const requests = {
  'app.start': request(nothing)<Start>(),
  'settings.save': request(settings)<Settings>(),
  /** In the window that one works in. */
  'desktop.do': request(z.strictObject({ command: z.enum(DESKTOP_COMMANDS) }))<null>(),
  'clients.list': request(
    z.strictObject({
      search: z.string().check(z.maxLength(200)),
      offset: z.int().check(z.gte(0)),
      limit: z.int().check(z.gte(1), z.lte(200)),
    }),
  )<{ readonly clients: readonly ClientRow[]; readonly total: number }>(),
  'clients.open': request(z.strictObject({ client: id }))<OpenClient>(),
  /** A client, an academy and a plan in one; nameless people where two numbers are given. */
  'clients.create': request(newClient)<PlanIds>(),
  'academies.create': request(z.strictObject({ client: id }))<PlanIds>(),
  /** As usual, or a dated copy of a template. */
  'plans.create': request(
    z.strictObject({ academy: id, people: z.nullable(people), from: z.exactOptional(beginning) }),
  )<PlanIds>(),
  /** The same way of working for another cohort, in the plan's academy or in a new one like it. */
  'plans.next': request(
    z.strictObject({
      plan: id,
      start: z.iso.date(),
      cohort: z.string().check(z.trim(), z.maxLength(300)),
      withSellers: z.boolean(),
      newAcademy: z.boolean(),
    }),
  )<PlanIds>(),
  /** Takes away what the view names: a client with all of it, an academy or a plan. Undo in that view brings it back. */
  'subjects.delete': request(z.strictObject({ view }))<History>(),
  'plans.open': request(plan)<OpenPlan>(),
  /** People of all plans by name, in its order. */
  'people.find': request(
    z.strictObject({
      search: z.string().check(z.maxLength(200)),
      limit: z.int().check(z.gte(1), z.lte(50)),
    }),
  )<readonly FoundPerson[]>(),
  /** What is booked in all plans but the example's, in order of time. */
  'bookings.between': request(days)<readonly BookedDay[]>(),
  /** The trainer's own calendar: what has a day in all plans but the example's, in order of time. */
  'agenda.between': request(days)<readonly AgendaEntry[]>(),
  'changes.apply': request(z.strictObject({ view, edits: subjectEdits }))<Applied>(),
  /** `keepsView`: not where it would take away what the view is about. */
  'changes.undo': request(z.strictObject({ view, keepsView: z.boolean() }))<Applied>(),
  'changes.redo': request(z.strictObject({ view }))<Applied>(),
  /** The versions of a plan, the last made first. */
  'versions.list': request(plan)<readonly Version[]>(),
  /** The plan as it stands, under a name. */
  'versions.save': request(z.strictObject({ plan: id, name }))<Version>(),
  /** What the plan was. */
  'versions.open': request(z.strictObject({ version: id }))<PlanDocuments>(),
  /** Puts a version in the plan's place, with its client and academy. Can be undone. */
  'versions.restore': request(z.strictObject({ version: id }))<PlanIds>(),
  /** Puts what a template says into a plan, dated from the plan's start, under the template's name. Can be undone. */
  'templates.apply': request(z.strictObject({ plan: id, name, template }))<PlanIds>(),
  'documents.word': request(z.strictObject({ plan: id, language, initials: z.boolean() }))<Exported>(),
  /** One of the plan's question guides, from 0, as a Word page. */
  'documents.guide': request(
    z.strictObject({ plan: id, guide: z.int().check(z.gte(0)), language, initials: z.boolean() }),
  )<Exported>(),
  /** The plan's calendar for the wall: a PDF, a Word file, or the computer's own print dialog. */
  'documents.wallCalendar': request(
    z.strictObject({
      plan: id,
      language,
      paper: z.enum(PAPERS),
      form: z.enum(['pdf', 'word', 'print']),
      initials: z.boolean(),
    }),
  )<Exported>(),
  /** What the page that is drawn for print is to draw, by the job that its address names. */
  'print.sheets': request(z.strictObject({ job: id }))<WallCalendar>(),
  /** That it is drawn. */
  'print.drawn': request(z.strictObject({ job: id }))<null>(),
  'documents.calendars': request(plan)<Exported>(),
  /** The trainer's own calendar from a month ago to a year on, as one file. */
  'documents.agenda': request(z.strictObject({ language }))<Exported>(),
  'documents.planFile': request(plan)<Exported>(),
  /** The people of a plan as a list for a spreadsheet. */
  'documents.people': request(z.strictObject({ plan: id, language }))<Exported>(),
  'documents.cancel': request(nothing)<null>(),
  /** Opens what an export has written, or shows it in its folder. */
  'documents.show': request(z.strictObject({ job: id, how: z.enum(['open', 'folder']) }))<null>(),
  'planFiles.open': request(nothing)<Imported>(),
  'planFiles.drop': request(droppedFile(MOST_BYTES))<Imported>(),
  'planFiles.decide': request(
    z.strictObject({ token: id, choice: z.enum(['replace', 'keepBoth', 'cancel']) }),
  )<Imported>(),
  /** Reads a list of people from a file that somebody chooses. Nothing is stored. */
  'peopleFiles.open': request(nothing)<PeopleFile>(),
  'peopleFiles.drop': request(droppedFile(MOST_FILE_BYTES))<PeopleFile>(),
  /**
   * Reads when a person's own calendar is taken during a plan from a file (.ics) that somebody chooses; of the plan's own
   * sessions, and of what the person has declined, nothing. Nothing is stored.
   */
  'busyFiles.open': request(personOfPlan)<BusyFile>(),
  'busyFiles.drop': request(
    z.strictObject({ ...personOfPlan.shape, file: droppedFile(MOST_CALENDAR_BYTES) }),
  )<BusyFile>(),
  /** A client's logo, the trainer's own where no client is named; null where there is none. */
  'logos.read': request(logoOwner)<Logo | null>(),
  /** The two that stand on a plan's offer. */
  'logos.ofPlan': request(plan)<Logos>(),
  /** From a file that somebody chooses, in place of the one there was; null where nobody chose. */
  'logos.open': request(logoOwner)<Logo | null>(),
  /** From a file that is dropped; null takes it away. */
  'logos.save': request(
    z.strictObject({ ...logoOwner.shape, file: z.nullable(droppedFile(MOST_LOGO_BYTES)) }),
  )<Logo | null>(),
  /** What is kept for the plans to come, the last saved first. */
  'library.list': request(z.strictObject({ kind: libraryKind }))<readonly LibraryEntry[]>(),
  /** Something new, by an id that nothing has; or in the place of what has the id. */
  'library.save': request(z.strictObject({ id, kept: keepsake }))<LibraryEntry>(),
  'library.remove': request(z.strictObject({ id }))<null>(),
  /** Full screen: on a second display where there is one, else in the window that asks. Null begins with two numbers. */
  'meeting.show': request(z.strictObject({ plan: z.nullable(id) }))<MeetingPlace>(),
  /** Gives back the display, or the window its size. */
  'meeting.leave': request(nothing)<MeetingPlace>(),
  'backups.list': request(nothing)<readonly Backup[]>(),
  'backups.make': request(nothing)<Backup>(),
  /** Puts a backup in the store's place; what stood there is backed up first, or kept aside where it is damaged. */
  'backups.restore': request(z.strictObject({ name: id }))<null>(),
  /** Starts with an empty store, what there was kept aside. Only where the store cannot be opened. */
  'store.startEmpty': request(nothing)<null>(),
};

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type Input<Name extends RequestName> = z.input<Requests[Name]['input']>;
export type Parsed<Name extends RequestName> = z.output<Requests[Name]['input']>;
export type Value<Name extends RequestName> = NonNullable<Requests[Name]['reply']>['of'];
export type Reply<Name extends RequestName> = Result<Value<Name>, Problem>;

/** What the preload puts on `window.api`. */
export interface Api {
  readonly request: <Name extends RequestName>(name: Name, input: Input<Name>) => Promise<Reply<Name>>;
  /** Listens to what is pushed; gives what stops it. */
  readonly on: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => () => void;
}
