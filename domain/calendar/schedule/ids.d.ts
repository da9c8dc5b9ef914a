/** Session ids: from 1 in order of time when first booked, then the next unused; an id keeps its session. */
import type { Booking, SessionKind } from '#domain/plan.ts';
import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
export declare function seriesName(kind: SessionKind, key: string): string;
/** The id without its number; a checkpoint's number is its day and names the series. */
export declare function nameOfSeries(booking: Pick<Booking, 'id' | 'kind'>): string;
/** Gives every new session its id. A proposal that had to give way hands its id to its successor. */
export declare function giveIds(ground: Ground, series: readonly Series[], released: ReadonlyMap<Series, readonly string[]>): void;
