import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Settings } from '#contract/settings.ts';
import { Section } from '#renderer/components/Section.tsx';
import { Sheet } from '#renderer/components/Sheet.tsx';
import { useSettings } from '#renderer/data/settings.ts';
import { Screen } from '#renderer/shell/Screen.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AccentSection } from './AccentSection.tsx';
import { BackupsSection } from './BackupsSection.tsx';
import { ConsultantSection } from './ConsultantSection.tsx';
import css from './SettingsScreen.module.css';
import { TemplatesSection } from './TemplatesSection.tsx';
import { ZoomControl } from './ZoomControl.tsx';

/** What holds for the whole program: language, looks, who the consultant is, backups. */
export function SettingsScreen() {
  const { texts } = useTexts();
  const words = texts.settings;
  return (
    <Screen room="settings" title={words.page} crumbs={[{ text: words.page }]}>
      <Sheet title={words.page} isSpread>
        <Looks />
        <ConsultantSection />
        <AccentSection />
        <TemplatesSection />
        <BackupsSection />
        <AboutSection />
      </Sheet>
    </Screen>
  );
}

function Looks() {
  const { texts } = useTexts();
  const { language, colorScheme, zoom, looks } = texts.settings;
  const { settings, change } = useSettings();
  return (
    <Section title={looks}>
      <div className={css.rows}>
        <Row title={language.title} note={language.note}>
          <SegmentedControl<Settings['language']>
            aria-label={language.title}
            data={[
              { value: 'sv', label: language.sv },
              { value: 'en', label: language.en },
            ]}
            value={settings.language}
            onChange={(chosen) => {
              change({ language: chosen });
            }}
          />
        </Row>
        <Row title={colorScheme.title}>
          <SegmentedControl<Settings['colorScheme']>
            aria-label={colorScheme.title}
            data={[
              { value: 'light', label: colorScheme.light },
              { value: 'dark', label: colorScheme.dark },
              { value: 'auto', label: colorScheme.auto },
            ]}
            value={settings.colorScheme}
            onChange={(chosen) => {
              change({ colorScheme: chosen });
            }}
          />
        </Row>
        <Row title={zoom.title}>
          <ZoomControl />
        </Row>
      </div>
    </Section>
  );
}

interface RowProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Row({ title, note, children }: RowProps) {
  return (
    <div className={css.row}>
      <span>
        {title}
        {note !== undefined && <small>{note}</small>}
      </span>
      {children}
    </div>
  );
}
