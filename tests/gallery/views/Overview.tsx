import { Section } from '#renderer/components/Section.tsx';
import { Frame } from '#renderer/shell/Frame.tsx';
import { Head } from '#renderer/shell/Head.tsx';
import { Rail } from '#renderer/shell/Rail.tsx';
import { useState } from 'react';
import { ROOMS } from './places.ts';

/** A page with a cover. */
export function Overview() {
  const [isWide, setIsWide] = useState(true);
  return (
    <Frame
      rail={<Rail rooms={ROOMS} current="overview" isWide={isWide} onFold={setIsWide} />}
      head={
        <Head
          searchKeys="Ctrl K"
          crumbs={[{ text: 'Tisdag 24 november' }]}
          savedAt={new Date(2026, 10, 24, 14, 2)}
          undo={{ what: 'bokning hos Tallmo', run: () => undefined }}
          redo={null}
          onSearch={() => undefined}
        />
      }
      cover={
        <div style={{ padding: '14px 40px 8px', fontSize: '8rem' }} className="fig">
          48
        </div>
      }
    >
      <div style={{ padding: 32 }}>
        <Section title="Fem saker behöver dig" aside="den här veckan">
          <p>Sara Lindholms samtal blev inte av i torsdags.</p>
        </Section>
      </div>
    </Frame>
  );
}
