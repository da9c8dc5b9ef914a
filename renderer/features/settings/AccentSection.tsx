import { accentOf } from '#domain/proposal/accents.ts';
import { HOUSE_BRAND } from '#domain/proposal/palette.ts';
import { Section } from '#renderer/components/Section.tsx';
import { useSettings } from '#renderer/data/settings.ts';
import { AccentField } from '#renderer/shell/AccentField.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';

/** The colour of the offers to every client that has none of its own. */
export function AccentSection() {
  const { texts } = useTexts();
  const { title, note } = texts.accent;
  const { settings, change } = useSettings();
  return (
    <Section title={title} aside={note}>
      <AccentField
        label={title}
        value={settings.accent === '' ? HOUSE_BRAND : settings.accent}
        onChange={(hex) => change({ accent: accentOf(hex, '') })}
      />
    </Section>
  );
}
