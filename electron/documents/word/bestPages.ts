/**
 * The choice of page breaks between sections: of all choices, the one with the fewest pages, and among those the one
 * that leaves no page half empty and cuts no section that fits a page. A section that asks for a page of its own has
 * it where the page before is at least half full.
 */
import { flow, startsOn, type Group } from './flow.ts';

export interface Part {
  readonly groups: readonly Group[];
  readonly ownPage: boolean;
}

/** What each blemish costs; a whole page more costs more than any one of them. */
const PAGE = 100;
const EMPTY = 60;
const CUT = 60;
/** A cut that carries only a few lines over. */
const CARRIED = 30;
const CARRIED_LINES = 20;
/** So full that a reckoning a little off would carry it over. */
const TIGHT = 15;
const TIGHT_MARGIN = 5;
/** A last page with less than this on it looks forgotten. */
const FEW_LINES = 30;
const FORGOTTEN = 50;

interface Choice {
  readonly cost: number;
  readonly opening: readonly boolean[];
}

export function bestPages(parts: readonly Part[], body: number): readonly boolean[] {
  const known = new Map<string, Choice>();
  const best = (at: number, used: number): Choice => {
    const key = `${at} ${used.toFixed(1)}`;
    const answer = known.get(key) ?? fresh(at, used);
    known.set(key, answer);
    return answer;
  };
  const fresh = (at: number, used: number): Choice => {
    const part = parts[at];
    if (part === undefined) return { cost: used < FEW_LINES ? FORGOTTEN : 0, opening: [] };
    const choose = (opens: boolean): Choice => {
      const { cost, end } = placed(part, used, opens, body);
      const rest = best(at + 1, end);
      return { cost: cost + rest.cost, opening: [opens, ...rest.opening] };
    };
    if (used === 0) return choose(false);
    const opened = choose(true);
    const asksForIt = part.ownPage && used >= body / 2;
    if (asksForIt || !startsOn(part.groups, used, body)) return opened;
    const flowing = choose(false);
    return flowing.cost <= opened.cost ? flowing : opened;
  };
  return best(0, 0).opening;
}

function placed({ groups }: Part, used: number, opens: boolean, body: number) {
  const from = opens ? 0 : used;
  const end = flow(groups, from, body);
  const isCut = end.pages > 0 && flow(groups, 0, body).pages === 0;
  const cost =
    PAGE * (end.pages + (opens ? 1 : 0)) +
    (opens ? EMPTY * (1 - used / body) ** 2 : 0) +
    (isCut ? CUT + (end.used < CARRIED_LINES ? CARRIED : 0) : 0) +
    (end.used > body - TIGHT_MARGIN ? TIGHT : 0);
  return { cost, end: end.used };
}
