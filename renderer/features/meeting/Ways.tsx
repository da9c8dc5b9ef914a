import { Button, Checkbox } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import {
  alternativesOf,
  chooseAlternative,
  keepAsAlternative,
  type Alternative,
} from '#domain/alternatives.ts';
import { mostNeededHours, type CoachFigures } from '#domain/figures.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { shownVerdict } from '#domain/proposal/verdict.ts';
import { roundedMoney } from '#domain/proposal/words.ts';
import { CoachBar } from '#renderer/components/CoachBar.tsx';
import { scaleEnd } from '#renderer/components/measureScale.ts';
import css from './Ways.module.css';
import type { MeetingPage } from './useMeetingPage.ts';

const USUAL_END = 6;
/** Less than this is written as nothing. */
const LEAST_SAID = 0.05;

/** Three ways side by side; the one that is picked is the plan. */
export function Ways({ page }: { readonly page: MeetingPage }) {
  const { offer, stored, change } = page;
  const words = offer.texts.meeting.ways;
  const ways = alternativesOf(offer.plan);
  const max = scaleEnd(
    ways
      .map(({ figures }) => tightest(figures.coaches))
      .flatMap((one) => [needed(one), one?.availableHoursPerWeek ?? 0]),
    USUAL_END,
  );
  const isOwn = ways.every(({ isChosen }) => !isChosen);
  return (
    <section className={css.root} aria-label={words.title}>
      <div className={css.ways} data-money={page.hasMoney || undefined}>
        {ways.map((way) => (
          <div key={way.kind} className={css.way} data-on={way.isChosen || undefined}>
            <Way page={page} way={way} max={max} />
          </div>
        ))}
      </div>
      <div className={css.foot}>
        {!page.hasMoney && (
          <span className={css.hidden}>
            <IconEyeOff size={16} stroke={1.5} aria-hidden />
            {words.hidden}
          </span>
        )}
        <Checkbox
          size="xs"
          label={words.inOffer}
          checked={offer.plan.proposal.alternatives}
          onChange={(event) =>
            change([
              {
                ...{ subject: 'plan', kind: 'set', at: ['plan', 'proposal', 'alternatives'] },
                value: event.currentTarget.checked,
              },
            ])
          }
        />
        {isOwn && (
          <span className={css.own}>
            {words.ownRhythm}{' '}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => change(keepAsAlternative(stored, 'recommended'))}
            >
              {words.keepAs(words.names.recommended)}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}

interface WayProps {
  readonly page: MeetingPage;
  readonly way: Alternative;
  /** The hours at the end of the bars. */
  readonly max: number;
}

function Way({ page: { offer, stored, change, hasMoney }, way, max }: WayProps) {
  const { meeting, format, components, planScreen } = offer.texts;
  const words = meeting.ways;
  const { figures, rhythm, kind, isChosen } = way;
  const { perMonth, minutes, groupSize } = rhythm.coaching;
  const coach = tightest(figures.coaches);
  const verdict = isChosen ? shownVerdict(offer) : figures.verdict.kind;
  return (
    <>
      <h2>
        <button
          type="button"
          className={`${css.name} covers`}
          aria-pressed={isChosen}
          onClick={() => change(chooseAlternative(stored, kind))}
        >
          <i />
          {words.names[kind]}
        </button>
      </h2>
      <p className={css.says}>{words.rhythm(planScreen.rhythm.times(perMonth), minutes, groupSize)}</p>
      <p className={css.figures}>
        <span>
          <b className="fig">{format.number(figures.coachingMinutesPerSellerPerWeek, 0)}</b> {words.minutes}
        </span>{' '}
        <span>
          <b className="fig">
            {format.number(figures.coachingHoursPerWeek, figures.coachingHoursPerWeek < 100 ? 1 : 0)}
          </b>{' '}
          {words.perWeek}
        </span>
      </p>
      {coach !== undefined && (
        <div className={css.bar}>
          <CoachBar
            isMini
            max={max}
            coach={{
              id: coach.id,
              name: offer.nameOf(coach.id),
              needed: needed(coach),
              available: coach.availableHoursPerWeek,
            }}
          />
        </div>
      )}
      <p
        className={css.verdict}
        data-short={verdict === 'doesNotAddUp' || verdict === 'tooThin' || undefined}
      >
        <b>{components.verdict.stops[verdict]}</b>
        {coach !== undefined && <Spare offer={offer} coach={coach} coaches={figures.coaches.length} />}
      </p>
      <p className={css.left}>{leftText(offer, way)}</p>
      {hasMoney && <Price offer={offer} way={way} />}
    </>
  );
}

/** What is charged, and the client's own time beside it; nothing unknown is counted as nothing. */
function Price({ offer, way }: { readonly offer: Offer; readonly way: Alternative }) {
  const { money } = offer.texts.meeting.ways;
  const { investment } = way.figures;
  const { seller, coach, leader } = investment.hours;
  return (
    <p className={css.money}>
      {offer.plan.investment.fees.length === 0 ? (
        <span>{money.noOffer}</span>
      ) : (
        <span>
          <b>{roundedMoney(offer, investment.offer)}</b> <span className={css.exVat}>{money.exVat}</span>
        </span>
      )}
      <span>
        {investment.ownTime === null
          ? money.ownHours(seller + coach + leader)
          : money.own(roundedMoney(offer, investment.ownTime))}
      </span>
    </p>
  );
}

function leftText(offer: Offer, { leavesOut }: Alternative): string {
  const words = offer.texts.meeting.ways;
  const { kinds } = offer.texts.proposal.plan;
  const below = leavesOut
    .filter(({ kind }) => kind !== 'refill')
    .map(({ kind }) => kinds[kind].name.toLowerCase());
  const isRefilled = leavesOut.every(({ kind }) => kind !== 'refill');
  return below.length === 0 ? words.meetsAll(isRefilled) : words.leavesOut(below, isRefilled);
}

/** The coach with the least to spare; of unknown hours the one who needs most. */
function tightest(coaches: readonly CoachFigures[]): CoachFigures | undefined {
  const spare = (coach: CoachFigures): number => (coach.availableHoursPerWeek ?? 1000) - needed(coach);
  return coaches.toSorted((a, b) => spare(a) - spare(b))[0];
}

const needed = (coach: CoachFigures | undefined): number =>
  coach === undefined ? 0 : mostNeededHours(coach);

interface SpareProps {
  readonly offer: Offer;
  readonly coach: CoachFigures;
  /** How many there are. */
  readonly coaches: number;
}

/** What the coach with the least has over, or lacks; what it takes where nobody has said what there is. */
function Spare({ offer, coach, coaches }: SpareProps) {
  const { meeting, format } = offer.texts;
  const words = meeting.ways;
  const available = coach.availableHoursPerWeek;
  const hours = available === null ? needed(coach) : Math.abs(available - needed(coach));
  const isShort = available !== null && available - needed(coach) < -LEAST_SAID;
  const what = available === null ? words.coachNeeds : isShort ? words.short : words.over;
  return (
    <span>
      <b className={css.hours}>{`${format.number(hours)}\u00a0${meeting.hoursUnit}`}</b> {what(coaches)}
    </span>
  );
}
