/** A thread: the plan's calendar for the wall as a Word file. */
import { writeWall } from '../documents/word/writeWall.ts';
import { inThread } from '../thread/inThread.ts';
import { wallOf, type WallJob } from '../thread/wallOf.ts';

inThread(async (job: WallJob, step): Promise<Uint8Array> => writeWall(await wallOf(job, step)));
