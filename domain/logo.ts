/** A logo as it is kept: a picture that has been read through, without anything but what is seen. */
export interface Logo {
  readonly type: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The two that an offer has on its cover; null where there is none. */
export interface Logos {
  readonly client: Logo | null;
  readonly consultant: Logo | null;
}
export const NO_LOGOS: Logos = { client: null, consultant: null };

export const MOST_LOGO_BYTES = 2_000_000;
/** More than paper shows, and a bound on what a picture unfolds to. */
export const MOST_LOGO_PIXELS = 6_000_000;
export const LONGEST_LOGO_SIDE = 5000;
/** Fewer are no picture on paper. */
export const SHORTEST_LOGO_SIDE = 24;

export type LogoFault =
  'tooManyBytes' | 'tooManyPixels' | 'tooFewPixels' | 'drawing' | 'notPicture' | 'damaged';

/** As large as a box allows, its shape kept. Any unit. */
export function fittedLogo(
  { width, height }: Pick<Logo, 'width' | 'height'>,
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}
