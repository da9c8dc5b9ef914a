/**
 * The colours of the document: one brand colour, and a scale of the same hue drawn in OKLCH, where equal steps look
 * equal. Coral is the house's own and stays. All as six hex digits without `#`, as Word writes them.
 */
export type Palette = ReturnType<typeof paletteOf>;

export const HOUSE_BRAND = '066973';

export function paletteOf(brand: string = HOUSE_BRAND) {
  const hex = /^#?([0-9a-f]{6})$/i.exec(brand)?.[1]?.toUpperCase() ?? HOUSE_BRAND;
  const own = toOklch(hex);
  const strength = Math.min(1, own.chroma / 0.07);
  const shade = (lightness: number, chroma: number): string =>
    toHex({ lightness, chroma: chroma * strength, hue: own.hue });
  return {
    /** The dark field: the cover, the card. */
    deep: shade(0.305, 0.055),
    ink: shade(0.235, 0.045),
    /** The brand, darkened where white letters on it could not be read. */
    fill: readableUnderWhite(own),
    mid: shade(0.69, 0.07),
    soft: shade(0.88, 0.035),
    tint: shade(0.972, 0.008),
    line: shade(0.86, 0.014),
    muted: shade(0.45, 0.025),
    /** Quiet text on the dark field. */
    quiet: shade(0.83, 0.03),
    coral: 'F58475',
    coralInk: 'A8372C',
    coralTint: 'FFF0EC',
    white: 'FFFFFF',
  } as const;
}

/** WCAG contrast, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

function readableUnderWhite(own: Oklch): string {
  let lightness = own.lightness;
  let hex = toHex(own);
  while (contrast(hex, 'FFFFFF') < 4.5 && lightness > 0) {
    lightness -= 0.01;
    hex = toHex({ ...own, lightness });
  }
  return hex;
}

function channels(hex: string): readonly [number, number, number] {
  const linear = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [linear(0), linear(2), linear(4)];
}

function luminance(hex: string): number {
  const [red, green, blue] = channels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Björn Ottosson's matrices, sRGB to OKLab. */
function toOklch(hex: string): Oklch {
  const [red, green, blue] = channels(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The nearest colour a screen has: chroma gives way until it fits. */
function toHex({ lightness, chroma, hue }: Oklch): string {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const fits = linear.every((value) => value >= -0.002 && value <= 1.002);
  if (!fits && chroma > 0) return toHex({ lightness, chroma: Math.max(0, chroma - 0.004), hue });
  return linear.map(hexPair).join('');
}

function hexPair(linear: number): string {
  const value = Math.min(1, Math.max(0, linear));
  const share = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
