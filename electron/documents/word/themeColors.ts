/** The palette as the theme of the document: charts, and whatever the trainer adds by hand, take its colours. */
import type { IThemeColorsOptions } from 'docx';
import type { Palette } from '#domain/proposal/palette.ts';

export function themeColors(palette: Palette): IThemeColorsOptions {
  return {
    dark1: palette.ink,
    light1: palette.white,
    dark2: palette.deep,
    light2: palette.tint,
    accent1: palette.fill,
    accent2: palette.coral,
    accent3: palette.deep,
    accent4: palette.quiet,
    accent5: palette.mid,
    accent6: palette.muted,
    hyperlink: palette.fill,
    followedHyperlink: palette.muted,
  };
}
