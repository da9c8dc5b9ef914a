import css from './Score.module.css';

interface ScoreProps {
  /** A line for each seller; its talks as places from 0 to 1 along it. */
  readonly lines: readonly (readonly number[])[];
  /** Days that have a name, by their place. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly pauses: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  readonly width: number;
  readonly height: number;
  /** What is drawn, in words. */
  readonly label: string;
}

const FOOT = 22;
const TEXT_SIZE = 14;
const EDGE = 5;

/** Partituret: a line is a seller, a dot a talk. One of them is followed through. */
export function Score({ lines, marks, pauses, width, height, label }: ScoreProps) {
  const x = (place: number): number => EDGE + place * (width - 2 * EDGE);
  const last = height - FOOT - 4;
  const y = (line: number): number =>
    lines.length < 2 ? last / 2 + 3 : 5 + (line * (last - 5)) / (lines.length - 1);
  const followed = Math.floor(lines.length / 3);
  const words = apart(
    [...marks, ...pauses.map(({ from, to, text }) => ({ at: (from + to) / 2, text }))].map((word) => ({
      ...word,
      half: (word.text.length * TEXT_SIZE * 0.5) / 2,
      at: x(word.at),
    })),
    width,
  );
  return (
    <svg className={css.root} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks.map(({ at, text }) => (
        <line key={text} className={css.mark} x1={x(at)} x2={x(at)} y1={0} y2={last + 4} />
      ))}
      {lines.map((talks, line) => (
        <g key={line} className={line === followed ? css.followed : css.seller}>
          {stretches(pauses).map(({ from, to }) => (
            <line
              key={from}
              x1={from === 0 ? 0 : x(from)}
              x2={to === 1 ? width : x(to)}
              y1={y(line)}
              y2={y(line)}
            />
          ))}
          {talks.map((talk) => (
            <circle key={talk} cx={x(talk)} cy={y(line)} r={line === followed ? 4 : dotOf(lines.length)} />
          ))}
        </g>
      ))}
      {words.map(({ at, text }) => (
        <text key={text} x={at} y={height - 4} fontSize={TEXT_SIZE} textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}

const dotOf = (lines: number): number => (lines > 12 ? 2.1 : 2.7);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The plan without its pauses. */
function stretches(pauses: readonly Stretch[]): readonly Stretch[] {
  let from = 0;
  const open: Stretch[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    if (pause.from > from) open.push({ from, to: pause.from });
    from = Math.max(from, pause.to);
  }
  return from < 1 ? [...open, { from, to: 1 }] : open;
}

interface Word {
  readonly at: number;
  readonly text: string;
  readonly half: number;
}

/** The words that have room, from the left, none over the edge. */
function apart(words: readonly Word[], width: number): readonly Word[] {
  const placed: Word[] = [];
  for (const word of words.toSorted((a, b) => a.at - b.at)) {
    const at = Math.min(width - word.half, Math.max(word.half, word.at));
    const before = placed.at(-1);
    if (before === undefined || at - word.half > before.at + before.half + 8) placed.push({ ...word, at });
  }
  return placed;
}
