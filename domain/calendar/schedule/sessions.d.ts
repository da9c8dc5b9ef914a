import type { Session } from '../session.ts';
import type { Ground } from './ground.ts';
import type { Series } from './series.ts';
export declare function sessionsOf(ground: Ground, series: readonly Series[]): readonly Session[];
