import { useTexts } from '../shell/texts.tsx';
import { CoachBar } from './CoachBar.tsx';
import css from './CoachTable.module.css';
import { HourBoxes } from './HourBoxes.tsx';
import { scaleEnd } from './measureScale.ts';
import { Stepper } from './Stepper.tsx';

export interface CoachRow {
  readonly id: string;
  readonly name: string;
  readonly sellers: number;
  /** Hours a week. */
  readonly needed: number;
  /** Hours a week; null where nobody has said. */
  readonly available: number | null;
  /** Of a 40-hour week, 0.09. */
  readonly share: number;
  /** How many sellers the hours are enough for; null where they are unknown. */
  readonly room: number | null;
}

interface CoachTableProps {
  readonly coaches: readonly CoachRow[];
  readonly together: Omit<CoachRow, 'id' | 'name'>;
  readonly onAvailable: (coach: string, hours: number | null) => void;
}

/** Up to here half an hour is a box; beyond it a bar. */
const MOST_BOXED_HOURS = 6;
const MOST_HOURS = 40;

/** Per coach: needs, has, share of the week, room for. Set as a timetable: rules, no boxes. */
export function CoachTable({ coaches, together, onAvailable }: CoachTableProps) {
  const { texts } = useTexts();
  const words = texts.components.coachTable;
  const max = scaleEnd(
    coaches.flatMap(({ needed, available }) => [needed, available ?? 0]),
    MOST_BOXED_HOURS,
  );
  const heads = [words.coach, words.sellers, words.needs, words.has, words.share, words.room];
  return (
    <div className={css.root}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coaches.map((coach) => (
            <Row key={coach.id} coach={coach} max={max} onAvailable={onAvailable} />
          ))}
        </tbody>
        {coaches.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{words.together}</th>
              <td>{texts.format.number(together.sellers)}</td>
              <td>{words.hours(together.needed)}</td>
              <td>
                {together.available === null ? (
                  <small>{words.unknownRoom}</small>
                ) : (
                  words.hours(together.available)
                )}
              </td>
              <td>{texts.format.percent(together.share, 0)}</td>
              <td>
                {together.room === null ? <small>{words.unknownRoom}</small> : words.roomFor(together.room)}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface RowProps {
  readonly coach: CoachRow;
  readonly max: number;
  readonly onAvailable: CoachTableProps['onAvailable'];
}

function Row({ coach, max, onAvailable }: RowProps) {
  const { texts } = useTexts();
  const words = texts.components.coachTable;
  const { id, name, sellers, needed, available, share, room } = coach;
  const isShort = room !== null && room < sellers;
  return (
    <tr>
      <th scope="row">
        <span className={`${css.name} name`} title={name}>
          {name}
        </span>
        {max <= MOST_BOXED_HOURS ? (
          <HourBoxes name={name} needed={needed} available={available} />
        ) : (
          <CoachBar coach={coach} max={max} isMini />
        )}
      </th>
      <td>{texts.format.number(sellers)}</td>
      <td>{words.hours(needed)}</td>
      <td>
        <Stepper
          label={words.hoursOf(name)}
          lessLabel={words.lessFor(name)}
          moreLabel={words.moreFor(name)}
          placeholder={texts.components.handle.notAsked}
          value={available}
          onChange={(hours) => onAvailable(id, hours)}
          min={0}
          max={MOST_HOURS}
          step={0.5}
          unit="h"
          canBeEmpty
          isShort={isShort}
        />
      </td>
      <td>{texts.format.percent(share, 0)}</td>
      <td data-short={isShort || undefined}>
        {room === null ? (
          <small>{words.unknownRoom}</small>
        ) : (
          <>
            {words.roomFor(room)}
            <small>{isShort ? words.without(sellers - room) : words.allFit}</small>
          </>
        )}
      </td>
    </tr>
  );
}
