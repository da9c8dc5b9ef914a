/** A thread: when a person's own calendar is taken. Its steps are the lines of the rules that it counts. */
import { readBusyFile, type BusyJob, type BusyRead } from '../busyFile/readBusyFile.ts';
import { inThread } from '../thread/inThread.ts';

inThread((job: BusyJob, step): BusyRead =>
  readBusyFile(job, (line) => {
    step(line, line);
  }),
);
