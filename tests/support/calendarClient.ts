/**
 * A calendar program in small, after RFC 5545 and 5546: it keeps events by UID, and takes another writing of one only
 * where its SEQUENCE is higher, or as high with a later DTSTAMP.
 */
import { readWithIcalJs, type ReadEventInFull } from './calendarReaders.ts';

export class CalendarClient {
  private readonly events = new Map<string, ReadEventInFull>();

  /** The UIDs of the events that the file has made, changed or called off. */
  take(file: string): readonly string[] {
    const changed: string[] = [];
    for (const event of readWithIcalJs(file)) {
      const known = this.events.get(event.uid);
      if (known !== undefined && !isNewer(event, known)) continue;
      if (known === undefined && event.status === 'CANCELLED') continue;
      this.events.set(event.uid, event);
      changed.push(event.uid);
    }
    return changed;
  }

  /** What the owner sees, in order of time. */
  shown(): readonly ReadEventInFull[] {
    return [...this.events.values()]
      .filter(({ status }) => status !== 'CANCELLED')
      .toSorted((one, other) => one.start.localeCompare(other.start));
  }
}

function isNewer(event: ReadEventInFull, known: ReadEventInFull): boolean {
  return event.sequence > known.sequence || (event.sequence === known.sequence && event.stamp > known.stamp);
}
