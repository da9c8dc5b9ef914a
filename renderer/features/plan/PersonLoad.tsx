import { CoachBar } from '#renderer/components/CoachBar.tsx';
import type { Texts } from '#resources/texts/texts.ts';
import { LEAST_SAID, type CoachLoad, type LeaderLoad } from './personLoads.ts';
import css from './peopleTree.module.css';

type Words = Texts['planScreen']['people'];

interface LoadProps {
  readonly id: string;
  readonly load: CoachLoad;
  /** Hours at the end of the rule, the same for all. */
  readonly max: number;
  readonly words: Words;
}

/** Needed against available: on a rule, hatched past the stop, and in words. */
export function CoachLoadCell({ id, load, max, words }: LoadProps) {
  const { needed, available, short, isAtStart } = load;
  const isShort = short >= LEAST_SAID;
  return (
    <div className={css.load} data-short={isShort || undefined}>
      <div aria-hidden>
        <CoachBar coach={{ id, name: '', needed, available }} max={max} isMini />
      </div>
      <small>
        {available === null ? words.load.unknown(needed) : words.load.of(needed, available)}
        {isAtStart && ` ${words.load.atStart}`}
      </small>
      {isShort && <small data-coral>{words.load.short(short)}</small>}
    </div>
  );
}

export function LeaderLoadCell({ load, words }: { readonly load: LeaderLoad; readonly words: Words }) {
  return load.coaches === 0 ? null : <small className={css.quiet}>{words.load.together(load.needed)}</small>;
}

/** Research has no figure; ten is the rule of thumb's most. */
const MOST_SELLERS = 10;

/** How many a coach has, beneath the name. */
export function CoachCount({ load, words }: { readonly load: CoachLoad; readonly words: Words }) {
  const { sellers, short } = load;
  return (
    <>
      <small>{sellers === 0 ? words.load.free : words.sellers(sellers)}</small>
      {sellers > MOST_SELLERS && short < LEAST_SAID && <small data-coral>{words.tooMany}</small>}
    </>
  );
}

export function LeaderCount({ load, words }: { readonly load: LeaderLoad; readonly words: Words }) {
  return (
    <small>
      {words.coaches(load.coaches)}, {words.sellers(load.sellers)}
    </small>
  );
}
