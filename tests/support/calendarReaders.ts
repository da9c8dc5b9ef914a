/** Two readers of calendar files that are not ours, and what they read in a common form. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

export interface ReadEvent {
  readonly uid: string;
  /** In UTC, `2027-06-01T07:00:00.000Z`. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}
export interface ReadEventInFull extends ReadEvent {
  readonly description: string;
  readonly stamp: string;
  readonly sequence: number;
  readonly status: string;
}

/** The events in the order of the file. */
export function readWithIcalJs(text: string): readonly ReadEventInFull[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      summary: event.summary,
      description: event.description,
      stamp: (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
    };
  });
}

export function readWithNodeIcal(text: string): readonly ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((part) => part?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      start: event.start.toISOString(),
      end: event.end?.toISOString() ?? '',
      summary: typeof event.summary === 'string' ? event.summary : event.summary.val,
    }));
}

export const withoutDetails = ({ uid, start, end, summary }: ReadEvent): ReadEvent => ({
  uid,
  start,
  end,
  summary,
});
