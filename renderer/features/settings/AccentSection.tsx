import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { accentIn, ACCENTS, checkAccent, type AccentName } from '#domain/proposal/accents.ts';
import { paletteOf } from '#domain/proposal/palette.ts';
import { Section } from '#renderer/components/Section.tsx';
import { useSettings } from '#renderer/data/settings.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './accent.module.css';

const NAMES: readonly AccentName[] = ['petrol', 'blue', 'green', 'plum', 'wine', 'ochre', 'graphite'];

/** The colour that every offer is drawn with. */
export function AccentSection() {
  const { texts } = useTexts();
  const words = texts.accent;
  const { settings, change } = useSettings();
  const { accent } = settings;
  const name = useId();
  const chosen = NAMES.find((one) => ACCENTS[one] === accent) ?? null;
  const [isOwn, setOwn] = useState(chosen === null);
  const choose = (hex: string): void => {
    change({ accent: hex });
  };
  return (
    <Section title={words.title} aside={words.note}>
      <div className={css.choices} role="radiogroup" aria-label={words.title}>
        {NAMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={!isOwn && one === chosen}
              onChange={() => {
                setOwn(false);
                choose(ACCENTS[one]);
              }}
            />
            <Swatch hex={checkAccent(ACCENTS[one]).used} />
            {words.names[one]}
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={isOwn} onChange={() => setOwn(true)} />
          {words.own}
        </label>
      </div>
      {isOwn && <OwnColor accent={accent} onChange={choose} />}
      <Check accent={accent} />
    </Section>
  );
}

interface OwnColorProps {
  readonly accent: string;
  readonly onChange: (hex: string) => void;
}

/** A colour by its code: kept as soon as it is one. */
function OwnColor({ accent, onChange }: OwnColorProps) {
  const { texts } = useTexts();
  const words = texts.accent;
  const [typed, setTyped] = useState(accent);
  const hex = accentIn(typed);
  return (
    <TextInput
      className={css.hex ?? ''}
      label={words.hex}
      placeholder={words.hint}
      value={typed}
      maxLength={7}
      spellCheck={false}
      error={hex === null && typed !== '' ? words.notHex : null}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        const now = accentIn(value);
        if (now !== null) onChange(now);
      }}
    />
  );
}

/** Whether it can be read, in a sentence and to look at. */
function Check({ accent }: { readonly accent: string }) {
  const { texts } = useTexts();
  const { readable, tooLight } = texts.accent;
  const { contrast, isReadable } = checkAccent(accent);
  const { deep, fill, mid, soft } = paletteOf(accent);
  return (
    <div className={css.check}>
      <span className={css.sample} aria-hidden>
        {[deep, fill, mid, soft].map((hex) => (
          <Swatch key={hex} hex={hex} />
        ))}
      </span>
      <p aria-live="polite" data-short={!isReadable || undefined}>
        {isReadable ? readable(contrast) : tooLight(contrast)}
      </p>
    </div>
  );
}

function Swatch({ hex }: { readonly hex: string }) {
  return <i className={css.swatch} style={{ background: `#${hex}` }} />;
}
