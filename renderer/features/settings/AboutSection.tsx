import { Section } from '#renderer/components/Section.tsx';
import { useStart } from '#renderer/data/settings.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './SettingsScreen.module.css';

/** The version, where everything is kept, and what the typefaces ask for. */
export function AboutSection() {
  const { texts } = useTexts();
  const words = texts.settings.about;
  const { version, platform } = useStart();
  return (
    <Section title={words.title} aside={words.version(version)}>
      <div className={css.about}>
        <p>{words.kept[platform]}</p>
        <p>
          {words.fonts} {words.documentFonts}
        </p>
      </div>
    </Section>
  );
}
