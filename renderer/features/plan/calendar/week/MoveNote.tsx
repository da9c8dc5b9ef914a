import { IconAlertTriangle } from '@tabler/icons-react';
import { spotOf } from '#domain/calendar/spot.ts';
import type { MoveReason } from '#domain/calendar/moves.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { disturbedText, reasonText, spotText, whoseText } from './moveText.ts';
import { isSameSpot, type Moving } from './useMoving.ts';
import css from './week.module.css';

interface MoveNoteProps {
  readonly offer: Offer;
  readonly moving: Moving;
  /** What is said while nothing is held. */
  readonly hint: string;
}

/** What letting go would mean; otherwise how one moves something. Always as high, so that nothing beneath it jumps. */
export function MoveNote({ offer, moving, hint }: MoveNoteProps) {
  const { held, refused } = moving;
  return (
    <div role="status" className={css.note} data-held={held !== null || undefined}>
      {held === null && refused === null && <p className={css.hint}>{hint}</p>}
      {refused !== null && <Refused offer={offer} reasons={refused} isOver />}
      {held !== null && <Before offer={offer} moving={moving} />}
    </div>
  );
}

function Before({ offer, moving }: Omit<MoveNoteProps, 'hint'>) {
  const { week } = offer.texts.planScreen.calendar;
  const { held, reasons, disturbed } = moving;
  if (held === null) return null;
  const isThere = isSameSpot(spotOf(held.session), held.to);
  return (
    <>
      <p className="name">
        <b>{week.moving(whoseText(offer, held.session), spotText(offer, held.to))}</b>{' '}
        {reasons.length === 0 && (held.by === 'hand' ? week.hold : week.press)}
      </p>
      {reasons.length > 0 ? (
        <Refused offer={offer} reasons={reasons} />
      ) : (
        !isThere && <p className={`${css.then} name`}>{disturbedText(offer, disturbed)}</p>
      )}
    </>
  );
}

interface RefusedProps {
  readonly offer: Offer;
  readonly reasons: readonly MoveReason[];
  /** Whether it was let go of there. */
  readonly isOver?: boolean;
}

/** Why something may not stand there: every reason at once. */
export function Refused({ offer, reasons, isOver = false }: RefusedProps) {
  const { moves } = offer.texts.planScreen.calendar;
  return (
    <p className={`${css.refused} name`}>
      <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
      <span>
        {moves.cannot} {reasons.map((reason) => reasonText(offer, reason)).join('; ')}.
        {isOver && ` ${moves.stays}`}
      </span>
    </p>
  );
}
