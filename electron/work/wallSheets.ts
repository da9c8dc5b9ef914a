/** A thread: the plan's calendar for the wall, which a page then draws. */
import type { WallCalendar } from '#domain/wallCalendar/wallCalendar.ts';
import { inThread } from '../thread/inThread.ts';
import { wallOf, type WallJob } from '../thread/wallOf.ts';

inThread((job: WallJob, step): Promise<WallCalendar> => wallOf(job, step));
