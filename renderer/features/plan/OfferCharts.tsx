import type { Block, CostBars, HoursChart, KeyCard } from '#domain/proposal/blocks.ts';
import { CoachBar } from '#renderer/components/CoachBar.tsx';
import { Measure } from '#renderer/components/Measure.tsx';
import { scaleEnd } from '#renderer/components/measureScale.ts';
import css from './charts.module.css';
import { RichText } from './RichText.tsx';

/** The key ratio, large, with what stands beside it and its rule. */
export function KeyCardBlock({ card }: { readonly card: KeyCard }) {
  const { value, floor, ceiling } = card.measure;
  return (
    <div className={css.card}>
      <p className={css.ratio}>
        <span className="fig">{card.figure}</span> <span>{card.unit}</span>
      </p>
      <dl className={css.beside}>
        {card.beside.map(({ figure, unit, label }) => (
          <div key={label}>
            <dt>
              <RichText text={label} />
            </dt>
            <dd className="fig">
              {figure}
              {unit !== '' && <small> {unit}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <Measure value={value} floor={floor} ceiling={ceiling} width={640} />
      <p className={css.caption}>{card.caption}</p>
    </div>
  );
}

const USUAL_HOURS = 6;

/** What each coach needs and has. */
export function HoursChartBlock({ chart }: { readonly chart: HoursChart }) {
  const max = scaleEnd(
    chart.coaches.flatMap(({ needs, has }) => [needs, has ?? 0]),
    USUAL_HOURS,
  );
  return (
    <ul className={css.bars}>
      {chart.coaches.map(({ name, needs, has }, place) => (
        <li key={place}>
          <CoachBar coach={{ id: String(place), name, needed: needs, available: has }} max={max} />
        </li>
      ))}
    </ul>
  );
}

/** Academy, fees and own time to one scale. */
export function CostBarsBlock({ chart }: { readonly chart: CostBars }) {
  const longest = Math.max(...chart.bars.map(({ value }) => value));
  const tick = `${(100 * chart.tick) / longest}%`;
  return (
    <figure className={css.costs}>
      <dl>
        {chart.bars.map(({ label, value, text, tone }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text}
              <i data-tone={tone} style={{ width: `${(100 * value) / longest}%` }} aria-hidden />
            </dd>
          </div>
        ))}
      </dl>
      <div className={css.ticks} style={{ backgroundSize: `${tick} 100%` }} aria-hidden />
      <figcaption>{chart.tickText}</figcaption>
    </figure>
  );
}

type Steps = (Block & { readonly type: 'steps' })['items'];

/** A line with stops. */
export function StepsBlock({ steps }: { readonly steps: Steps }) {
  return (
    <ol className={css.steps}>
      {steps.map(({ title, text }) => (
        <li key={title}>
          <b>{title}</b>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
