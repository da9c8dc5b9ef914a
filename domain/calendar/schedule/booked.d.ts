/** What already stands in the plan's bookings: what people have set stays, what was proposed stays where it may. */
import type { Booking } from '#domain/plan.ts';
import type { Ground } from './ground.ts';
import { type Series } from './series.ts';
export interface Booked {
    /** Every series, those included that only a person's own booking belongs to. */
    readonly series: readonly Series[];
    /** Ids of proposed sessions that had to give way, by series: their successors take them over. */
    readonly released: ReadonlyMap<Series, readonly string[]>;
}
export declare function placeBooked(ground: Ground, asked: readonly Series[]): Booked;
/** A booking that people have set. */
type SetBooking = Booking & {
    readonly state: 'moved' | 'locked' | 'held';
};
export declare function isSet(booking: Booking): booking is SetBooking;
export {};
