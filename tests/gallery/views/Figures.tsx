import { EditableSentence, FigureInSentence } from '#renderer/components/EditableSentence.tsx';
import { Handle } from '#renderer/components/Handle.tsx';
import { Measure } from '#renderer/components/Measure.tsx';
import { Ratio } from '#renderer/components/Ratio.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { Stepper } from '#renderer/components/Stepper.tsx';
import { Verdict } from '#renderer/components/Verdict.tsx';
import { VerdictLine } from '#renderer/components/VerdictLine.tsx';
import { useState, type ReactNode } from 'react';
import { often } from './example.ts';

/** Handles, rules and verdicts in their states. */
export function Figures() {
  const [hours, setHours] = useState<number | null>(null);
  const [sellers, setSellers] = useState<number | null>(12);
  const [talks, setTalks] = useState<number | null>(2.5);
  return (
    <div style={{ height: '100%', overflow: 'auto', padding: 32, boxSizing: 'border-box' }}>
      <Section title="Handles">
        <Grid>
          <Handle
            label="Säljare"
            unit="säljare"
            value={sellers}
            onChange={setSellers}
            min={1}
            max={40}
            most={2000}
            isWhole
            isSentWhenDone
          />
          <Handle
            label="Hur ofta"
            unit="i månaden"
            value={talks}
            shown={often(talks ?? 0)}
            onChange={setTalks}
            min={0}
            max={6}
            most={30}
            step={0.5}
            isSpan
            band={{ from: 2, to: 3, text: 'forskningens minimum' }}
          />
          <Handle
            label="Varje chef kan ge"
            unit="h i veckan"
            value={hours}
            onChange={setHours}
            min={0}
            max={10}
            most={40}
            step={0.5}
            canBeEmpty
            suggestion={4}
          />
          <Handle
            label="Varje chef kan ge"
            unit="h i veckan"
            value={4}
            onChange={() => undefined}
            min={0}
            max={10}
            step={0.5}
            canBeEmpty
          />
          <Handle
            label="Säljare i hela bolaget"
            unit="säljare"
            value={500}
            onChange={() => undefined}
            min={1}
            max={40}
            most={2000}
          />
          <Handle label="Säljchefer" unit="" value={1} onChange={() => undefined} min={1} max={10} />
        </Grid>
      </Section>
      <Section title="Sentence and stepper">
        <EditableSentence
          text="{sellers} får {talks} i månaden om 45 minuter, och chefen förbereder varje samtal i en kvart."
          parts={{
            sellers: (
              <FigureInSentence
                label="Säljare"
                value={sellers}
                onChange={setSellers}
                min={1}
                max={2000}
                isWhole
                unit="säljare"
                isSentWhenDone
              />
            ),
            talks: (
              <FigureInSentence
                label="Samtal"
                value={talks}
                onChange={setTalks}
                min={0}
                max={30}
                isSpan
                unit="samtal"
              />
            ),
          }}
        />
        <Stepper
          label="Timmar"
          value={hours}
          onChange={setHours}
          min={0}
          max={40}
          step={0.5}
          unit="h"
          canBeEmpty
          lessLabel="Mindre"
          moreLabel="Mer"
          placeholder="inte frågat än"
        />
      </Section>
      <OnTheField />
    </div>
  );
}

const Grid = ({ children }: { children: ReactNode }) => (
  <div
    style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))', gap: '36px 48px' }}
  >
    {children}
  </div>
);

const Field = ({ children }: { children: ReactNode }) => (
  <div className="field" style={{ display: 'flex', flexWrap: 'wrap', gap: '32px 48px', padding: 32 }}>
    {children}
  </div>
);

function OnTheField() {
  return (
    <>
      <Section title="Rules">
        <Field>
          {[
            [35, 28, 40],
            [35, 28, 30],
            [35, 28, 20],
            [12, 28, 40],
            [35, 28, null],
            [28, 28, 28],
            [95, 60, 70],
            [220, 180, 300],
            [0, 0, 50],
            [40, 37, 40],
          ].map(([value, floor, ceiling]) => (
            <Measure
              key={`${value} ${floor} ${ceiling}`}
              value={value ?? 0}
              floor={floor ?? 0}
              ceiling={ceiling ?? null}
            />
          ))}
        </Field>
      </Section>
      <Section title="Verdicts">
        <Field>
          {(['tooThin', 'reasonable', 'demanding', 'doesNotAddUp'] as const).map((kind) => (
            <div key={kind} style={{ width: 420 }}>
              <Verdict kind={kind} reason="Varje chef behöver 3,5 timmar i veckan och har 4." />
              <div style={{ height: 20 }} />
              <VerdictLine kind={kind} />
            </div>
          ))}
          <Ratio minutes={35} isLarge />
          <Ratio minutes={1234} />
        </Field>
      </Section>
    </>
  );
}
