import { CoachTable } from '#renderer/components/CoachTable.tsx';
import { EditableSentence, FigureInSentence } from '#renderer/components/EditableSentence.tsx';
import { KeyPanel } from '#renderer/components/KeyPanel.tsx';
import { Remedies } from '#renderer/components/Remedies.tsx';
import { Section } from '#renderer/components/Section.tsx';
import { SectionLine } from '#renderer/components/SectionLine.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { Frame } from '#renderer/shell/Frame.tsx';
import { Head } from '#renderer/shell/Head.tsx';
import { Rail } from '#renderer/shell/Rail.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { useState } from 'react';
import { answer, ARABIC_NAME, checks, LONG_NAME, SOURCE, USUAL, type Rhythm } from './example.ts';
import { ROOMS, STOPS } from './places.ts';

const SHORT: Rhythm = {
  ...USUAL,
  process: 1,
  coaches: [
    { name: 'Karin Sjö', sellers: 6, has: 4 },
    { name: 'Per Ahl', sellers: 6, has: 3 },
  ],
};
const STATES: Readonly<Record<string, Rhythm>> = {
  long: {
    ...SHORT,
    coaches: [
      { name: LONG_NAME, sellers: 6, has: 4 },
      { name: ARABIC_NAME, sellers: 9, has: null },
    ],
  },
  large: {
    ...SHORT,
    coaches: Array.from({ length: 60 }, (_, index) => ({
      name: `Säljchef ${index + 1}`,
      sellers: 8 + (index % 3),
      has: index % 5 === 0 ? null : 4 + (index % 7),
    })),
  },
};

/** Tid och nyckeltal. */
export function Hours({ state }: { readonly state: string }) {
  const { language } = useTexts();
  const [rhythm, setRhythm] = useState(STATES[state] ?? SHORT);
  const { figures, coaches } = answer(rhythm, language);
  const rows = coaches.map((coach, index) => {
    const sellers = rhythm.coaches[index]?.sellers ?? 0;
    return {
      ...coach,
      sellers,
      share: coach.needed / 40,
      room:
        coach.available === null
          ? null
          : Math.floor((coach.available * 60) / figures.minutesPerSellerPerWeek + 1e-9),
    };
  });
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  return (
    <Frame
      rail={<Rail rooms={ROOMS} current="clients" isWide={false} onFold={() => undefined} />}
      head={
        <Head
          searchKeys="Ctrl K"
          crumbs={[{ text: 'Nordverk Industri', href: '/' }, { text: 'Våren 2027' }]}
          savedAt={new Date(2026, 1, 1, 9, 5)}
          undo={null}
          redo={null}
          onSearch={() => undefined}
        />
      }
      sections={<SectionLine sections={STOPS[language]} current="hours" />}
      aside={
        <KeyPanel figures={figures} coaches={coaches} checks={checks(rhythm, language)} source={SOURCE} />
      }
    >
      <Sheet title="Tid och nyckeltal" lede="Timmarna räcker för hela gruppen, men inte hos Per.">
        <EditableSentence
          text="12 säljare får {talks} i månaden om 45 minuter, och chefen förbereder varje samtal i 15 minuter."
          parts={{
            talks: (
              <FigureInSentence
                label="Samtal"
                value={rhythm.perMonth}
                onChange={(perMonth) => setRhythm({ ...rhythm, perMonth: perMonth ?? 0 })}
                min={0}
                max={30}
                isSpan
                unit="samtal"
              />
            ),
          }}
        />
        <div style={{ height: 20 }} />
        <CoachTable
          coaches={rows}
          together={{
            sellers: sum((row) => row.sellers),
            needed: sum((row) => row.needed),
            available: rows.some((row) => row.available === null) ? null : sum((row) => row.available ?? 0),
            share: sum((row) => row.share) / rows.length,
            room: rows.some((row) => row.room === null) ? null : sum((row) => row.room ?? 0),
          }}
          onAvailable={(id, has) =>
            setRhythm({
              ...rhythm,
              coaches: rhythm.coaches.map((coach, index) =>
                String(index) === id ? { ...coach, has } : coach,
              ),
            })
          }
        />
        <div style={{ height: 32 }} />
        <Section title="Det här får det att gå ihop">
          <Remedies
            remedies={[
              {
                id: '1',
                what: 'En halvtimme till i veckan hos Per',
                how: '3 till 3,5 h',
                minutes: 35,
                then: 'Vettigt',
                isEnough: true,
                isTried: false,
              },
              {
                id: '2',
                what: 'Färre samtal',
                how: '2,5 till 2 i månaden',
                minutes: 28,
                then: 'Vettigt, på forskningens golv',
                isEnough: true,
                isTried: state === 'tried',
              },
              {
                id: '3',
                what: 'Kortare samtal',
                how: '45 till 35 min',
                minutes: 29,
                then: 'Vettigt',
                isEnough: true,
                isTried: false,
              },
              {
                id: '4',
                what: 'Flytta en säljare till Karin',
                how: 'Karin får sju',
                minutes: 35,
                then: 'Räcker inte, Karin har plats för sex',
                isEnough: false,
                isTried: false,
              },
            ]}
            onTry={() => undefined}
            onUndo={() => undefined}
          />
        </Section>
      </Sheet>
    </Frame>
  );
}
