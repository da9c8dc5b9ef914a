/** The person one goes to in a plan, kept with the address: going back comes to the same person. */
import { useHistoryState } from 'wouter/use-browser-location';

/** By the person's id in the plan. */
export interface InHand {
  readonly person: string;
  /** The seller is about to go to another coach. */
  readonly isMoving?: boolean;
}

/** Null where one goes to nobody. Another one for every time one goes. */
export function useInHand(): InHand | null {
  return inHandOf(useHistoryState<unknown>());
}

/** Whether the page that one has come to puts the focus on a person. */
export function hasInHand(): boolean {
  return inHandOf(history.state) !== null;
}

function inHandOf(state: unknown): InHand | null {
  return isInHand(state) ? state : null;
}

function isInHand(state: unknown): state is InHand {
  return typeof state === 'object' && state !== null && 'person' in state && typeof state.person === 'string';
}
