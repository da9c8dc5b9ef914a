import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { accentIn, ACCENTS, checkAccent, type AccentName } from '#domain/proposal/accents.ts';
import { HOUSE_BRAND, paletteOf } from '#domain/proposal/palette.ts';
import { useDraft } from '../components/useDraft.ts';
import css from './AccentField.module.css';
import { useTexts } from './texts.tsx';

const NAMES: readonly AccentName[] = ['petrol', 'blue', 'green', 'plum', 'wine', 'ochre', 'graphite'];
const hexOf = (name: AccentName): string => checkAccent(ACCENTS[name]).used;

interface AccentFieldProps {
  readonly label: string;
  /** Six hex digits; null where none of its own is chosen. */
  readonly value: string | null;
  readonly onChange: (hex: string | null) => void;
  /** What holds where none is chosen, and what that is called. Absent where one must be. */
  readonly usual?: { readonly hex: string; readonly label: string };
}

/** A colour for offers: one of those with a name, or any by its code. */
export function AccentField({ label, value, onChange, usual }: AccentFieldProps) {
  const { texts } = useTexts();
  const words = texts.accent;
  const name = useId();
  const isNamed = NAMES.some((one) => hexOf(one) === value);
  // Where one's own is chosen: at the value now, and at those typed that the outside has yet to show.
  const [own, setOwn] = useState<readonly (string | null)[]>([]);
  if (own.length > 1 && own.at(-1) === value) setOwn([value]);
  const isOwn = own.includes(value) || (!isNamed && value !== null);
  const shown = value ?? usual?.hex ?? HOUSE_BRAND;
  const choices = [
    ...(usual === undefined ? [] : [{ hex: null, color: checkAccent(usual.hex).used, text: usual.label }]),
    ...NAMES.map((one) => ({ hex: hexOf(one), color: hexOf(one), text: words.names[one] })),
  ];
  return (
    <>
      <div className={css.choices} role="radiogroup" aria-label={label}>
        {choices.map(({ hex, color, text }) => (
          <label key={text}>
            <input
              type="radio"
              name={name}
              checked={!isOwn && hex === value}
              onChange={() => {
                setOwn([]);
                onChange(hex);
              }}
            />
            <Swatch hex={color} />
            {text}
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={isOwn} onChange={() => setOwn([value])} />
          {words.own}
        </label>
      </div>
      {isOwn && (
        <OwnColor
          hex={shown}
          onChange={(hex) => {
            setOwn([...(own.length === 0 ? [value] : own), hex]);
            onChange(hex);
          }}
        />
      )}
      <Check accent={shown} />
    </>
  );
}

interface OwnColorProps {
  readonly hex: string;
  readonly onChange: (hex: string) => void;
}

/** A colour by its code: kept as soon as it is one. */
function OwnColor({ hex, onChange }: OwnColorProps) {
  const { texts } = useTexts();
  const words = texts.accent;
  const draft = useDraft<string>({
    value: hex,
    write: (value) => value,
    read: (text) => {
      const value = accentIn(text);
      return value === null ? { ok: false } : { ok: true, value };
    },
    onChange,
  });
  return (
    <TextInput
      className={css.hex ?? ''}
      label={words.hex}
      placeholder={words.hint}
      value={draft.text}
      maxLength={7}
      spellCheck={false}
      error={draft.isReadable || draft.text === '' ? null : words.notHex}
      onChange={({ currentTarget: { value } }) => draft.type(value)}
      onBlur={draft.leave}
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
