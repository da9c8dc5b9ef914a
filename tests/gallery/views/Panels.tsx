import { KeyPanel } from '#renderer/components/KeyPanel.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { answer, ARABIC_NAME, checks, LONG_NAME, SOURCE, USUAL, type Rhythm } from './example.ts';

const coach = (name: string, sellers: number, has: number | null) => ({ name, sellers, has });

const STATES: Readonly<Record<string, Rhythm>> = {
  unknown: { ...USUAL, coaches: [coach('Petra Landmark', 6, null), coach('Mikael Strand', 6, null)] },
  thin: { ...USUAL, perMonth: 1 },
  short: { ...USUAL, process: 1, coaches: [coach('Karin Sjö', 6, 4), coach('Per Ahl', 6, 3)] },
  large: {
    ...USUAL,
    perMonth: 4,
    minutes: 120,
    coaches: Array.from({ length: 60 }, (_, index) =>
      coach(`Säljchef ${index + 1}`, 8 + (index % 3), 9 + (index % 7)),
    ),
  },
  names: { ...USUAL, coaches: [coach(LONG_NAME, 6, 4), coach(ARABIC_NAME, 4, null), coach('Al', 2, 1)] },
};

/** The panel in every state, side by side. */
export function Panels() {
  const { language } = useTexts();
  return (
    <div
      style={{
        display: 'grid',
        gridAutoFlow: 'column',
        justifyContent: 'start',
        gap: 16,
        height: '100%',
        overflowX: 'auto',
      }}
    >
      <KeyPanel
        figures={null}
        coaches={[]}
        checks={checks({ ...USUAL, perMonth: 2 }, language)}
        source={SOURCE}
      />
      {Object.entries(STATES).map(([name, rhythm]) => (
        <KeyPanel
          key={name}
          {...answer(rhythm, language)}
          checks={checks(rhythm, language)}
          source={SOURCE}
        />
      ))}
    </div>
  );
}
