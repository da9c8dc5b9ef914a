import type { CSSProperties } from 'react';
import { paletteOf } from '#domain/proposal/palette.ts';

/** The colours that the Word file has, as the names that the preview is drawn by. None where they are the house's own. */
export function offerColors(accent: string): CSSProperties & Readonly<Record<`--brand-${string}`, string>> {
  if (accent === '') return {};
  const { deep, fill, mid, soft, quiet } = paletteOf(accent);
  const named = { deep, fill, mid, soft, quiet };
  return Object.fromEntries(Object.entries(named).map(([name, hex]) => [`--brand-${name}`, `#${hex}`]));
}
