import { Handle } from '#renderer/components/Handle.tsx';
import { KeyPanel } from '#renderer/components/KeyPanel.tsx';
import { RhythmRow } from '#renderer/components/RhythmRow.tsx';
import { SectionLine } from '#renderer/components/SectionLine.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { Frame } from '#renderer/shell/Frame.tsx';
import { Head } from '#renderer/shell/Head.tsx';
import { Rail } from '#renderer/shell/Rail.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { answer, checks, LONG_NAME, often, SOURCE, USUAL, type Rhythm } from './example.ts';
import { ROOMS, STOPS } from './places.ts';
import { PLAN_WORDS } from './planWords.ts';

/** The plan's page, live: the panel follows the handles. */
export function PlanPage({ state }: { readonly state: string }) {
  const { language } = useTexts();
  const words = PLAN_WORDS[language];
  const [rhythm, setRhythm] = useState(USUAL);
  const [isWide, setIsWide] = useState(false);
  const client = state === 'long' ? LONG_NAME : 'Nordvind Försäkring';
  return (
    <Frame
      rail={<Rail rooms={ROOMS} current="clients" isWide={isWide} onFold={setIsWide} />}
      head={
        <Head
          searchKeys="Ctrl K"
          crumbs={[
            { text: client, href: '/c' },
            { text: 'Säljakademin', href: '/a' },
            { text: 'Våren 2027' },
          ]}
          savedAt={new Date(2026, 10, 24, 14, 2)}
          undo={{ what: words.undo, run: () => setRhythm(USUAL) }}
          redo={null}
          onSearch={() => undefined}
        />
      }
      sections={<SectionLine sections={STOPS[language]} current="rhythm" />}
      aside={<KeyPanel {...answer(rhythm, language)} checks={checks(rhythm, language)} source={SOURCE} />}
    >
      <Sheet title={words.title} lede={words.lede} next={{ text: words.next, href: '/hours' }}>
        <Rows rhythm={rhythm} onChange={setRhythm} />
      </Sheet>
    </Frame>
  );
}

interface Live {
  readonly rhythm: Rhythm;
  readonly onChange: (rhythm: Rhythm) => void;
}

function Rows({ rhythm, onChange }: Live) {
  const { language } = useTexts();
  const { kinds, timesAMonth, decide } = PLAN_WORDS[language];
  const [open, setOpen] = useState('coaching');
  const row = (id: string) => ({ isOpen: open === id, onToggle: () => setOpen(open === id ? '' : id) });
  return (
    <>
      <RhythmRow {...kinds.coaching} often={`${often(rhythm.perMonth)} ${timesAMonth}`} {...row('coaching')}>
        <Coaching rhythm={rhythm} onChange={onChange} />
      </RhythmRow>
      <RhythmRow {...kinds.product} {...row('product')}>
        <p>...</p>
      </RhythmRow>
      <RhythmRow {...kinds.process} action={<Button size="compact-sm">{decide}</Button>} {...row('process')}>
        <p>...</p>
      </RhythmRow>
      <RhythmRow {...kinds.refill} {...row('refill')}>
        <p>...</p>
      </RhythmRow>
    </>
  );
}

function Coaching({ rhythm, onChange }: Live) {
  const { language } = useTexts();
  const words = PLAN_WORDS[language];
  return (
    <>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '24px 48px' }}>
        <div style={{ gridColumn: '1 / -1' }}>
          <Handle
            label={words.howOften}
            unit={words.timesAMonth}
            value={rhythm.perMonth}
            shown={often(rhythm.perMonth)}
            onChange={(perMonth) => onChange({ ...rhythm, perMonth: perMonth ?? 0 })}
            min={0}
            max={6}
            most={30}
            step={0.5}
            isSpan
            band={{ from: 2, to: 3, text: words.minimum }}
          />
        </div>
        <Handle
          label={words.howLong}
          unit="min"
          value={rhythm.minutes}
          onChange={(minutes) => onChange({ ...rhythm, minutes: minutes ?? 0 })}
          min={15}
          max={90}
          most={480}
          step={5}
        />
        <Handle
          label={words.preparation}
          unit="min"
          value={rhythm.preparation}
          onChange={(preparation) => onChange({ ...rhythm, preparation: preparation ?? 0 })}
          min={0}
          max={60}
          most={480}
          step={5}
        />
      </div>
      <p style={{ lineHeight: 1.5, maxWidth: '58ch', margin: '18px 0 14px' }}>{words.means}</p>
      <Switch label={words.closer} />
    </>
  );
}
