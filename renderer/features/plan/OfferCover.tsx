import { use, useMemo } from 'react';
import type { Logo } from '#domain/logo.ts';
import type { Cover, Score, Section } from '#domain/proposal/blocks.ts';
import { logoSource } from '#renderer/data/logos.ts';
import css from './cover.module.css';
import { PlacesContext } from './RichText.tsx';

interface OfferCoverProps {
  readonly cover: Cover;
  readonly sections: readonly Section[];
}

/** The first page: petrol, with the score, the parties and what the offer holds. */
export function OfferCover({ cover, sections }: OfferCoverProps) {
  const { prefix } = use(PlacesContext);
  return (
    <header className={`${css.cover} field`}>
      <p className={css.kicker}>{cover.kicker}</p>
      <h2>{cover.headline}</h2>
      <p className={`${css.subtitle} name`}>{cover.subtitle}</p>
      <ScoreLines score={cover.score} alt={cover.scoreAlt} />
      <div className={css.parties}>
        {cover.parties.map((party) => (
          <div key={party.label}>
            <p className={css.label}>{party.label}</p>
            {party.logo !== undefined && <PartyLogo logo={party.logo} alt={party.logoAlt} />}
            <p className={`${css.party} name`}>{party.name}</p>
            {party.lines.map((line) => (
              <p key={line} className="name">
                {line}
              </p>
            ))}
          </div>
        ))}
      </div>
      <dl className={css.facts}>
        {cover.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd className="name">{fact.text}</dd>
          </div>
        ))}
      </dl>
      <nav className={css.contents} aria-label={cover.contentsTitle}>
        <p className={css.label}>{cover.contentsTitle}</p>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <button
                type="button"
                onClick={() => {
                  document.getElementById(`${prefix}${section.id}`)?.scrollIntoView();
                }}
              >
                {section.title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
}

function PartyLogo({ logo, alt }: { readonly logo: Logo; readonly alt: string }) {
  const source = useMemo(() => logoSource(logo), [logo]);
  return (
    <span className={css.logo}>
      <img src={source} alt={alt} />
    </span>
  );
}

const WIDTH = 640;
const GAP = 12;
const MOST_HEIGHT = 260;

/** A line is a seller, a dot a talk. */
function ScoreLines({ score: { weeks, lines }, alt }: { readonly score: Score; readonly alt: string }) {
  const gap = Math.min(GAP, MOST_HEIGHT / Math.max(1, lines.length));
  const x = (week: number): number => ((week + 0.5) / weeks) * WIDTH;
  const radius = Math.min(3.2, gap / 3);
  return (
    <svg
      className={css.score}
      viewBox={`0 0 ${WIDTH} ${gap * (lines.length + 1)}`}
      role="img"
      aria-label={alt}
    >
      {lines.map((talks, line) => (
        <g key={line}>
          <line x1={0} x2={WIDTH} y1={gap * (line + 1)} y2={gap * (line + 1)} />
          {talks.map((week, talk) => (
            <circle key={talk} cx={x(week)} cy={gap * (line + 1)} r={radius} />
          ))}
        </g>
      ))}
    </svg>
  );
}
