import { Section } from '#renderer/components/Section.tsx';
import { TextField } from '#renderer/components/TextField.tsx';
import { useSettings } from '#renderer/data/settings.ts';
import { LogoField } from '#renderer/shell/LogoField.tsx';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './SettingsScreen.module.css';

const FIELDS = ['name', 'company', 'email', 'phone'] as const;

/** Who makes the offers. */
export function ConsultantSection() {
  const { texts } = useTexts();
  const words = texts.settings.consultant;
  const { settings, change } = useSettings();
  return (
    <Section title={words.title} aside={words.note}>
      <div className={css.fields}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={words[field]}
            value={settings.consultant[field]}
            maxLength={300}
            onChange={(text) => {
              change({ consultant: { ...settings.consultant, [field]: text } });
            }}
          />
        ))}
      </div>
      <div className={css.logo}>
        <LogoField client={null} />
      </div>
    </Section>
  );
}
