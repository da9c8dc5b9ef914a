/** Reads a picture that somebody gives as a logo, and keeps only what is seen of it. */
import {
  LONGEST_LOGO_SIDE,
  MOST_LOGO_BYTES,
  MOST_LOGO_PIXELS,
  SHORTEST_LOGO_SIDE,
  type Logo,
  type LogoFault,
} from '#domain/logo.ts';
import { ok, problem, type Result } from '#domain/result.ts';
import { isJpeg, readJpeg } from './jpeg.ts';
import { isPng, readPng } from './png.ts';

/** What a reader finds; the size is known before anything is unfolded. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The picture without remarks, places, profiles and previews. Null where it is damaged. */
  readonly plain: () => Uint8Array<ArrayBuffer> | null;
}

/** Errors: why it is no logo. */
export function readLogo(bytes: Uint8Array): Result<Logo, LogoFault> {
  if (bytes.length > MOST_LOGO_BYTES) return problem('tooManyBytes');
  const type = typeOf(bytes);
  if (type === null) return problem(isDrawing(bytes) ? 'drawing' : 'notPicture');
  const picture = type === 'png' ? readPng(bytes) : readJpeg(bytes);
  if (picture === null) return problem('damaged');
  const { width, height } = picture;
  const fault = sizeFault(width, height);
  if (fault !== null) return problem(fault);
  const plain = picture.plain();
  return plain === null ? problem('damaged') : ok({ type, width, height, bytes: plain });
}

function typeOf(bytes: Uint8Array): Logo['type'] | null {
  if (isPng(bytes)) return 'png';
  return isJpeg(bytes) ? 'jpeg' : null;
}

function sizeFault(width: number, height: number): LogoFault | null {
  const [short, long] = width < height ? [width, height] : [height, width];
  if (long > LONGEST_LOGO_SIDE || width * height > MOST_LOGO_PIXELS) return 'tooManyPixels';
  return short < SHORTEST_LOGO_SIDE ? 'tooFewPixels' : null;
}

/** A drawing can hold anything, also what reaches out: it is not drawn to find out. */
function isDrawing(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /<svg[\s>]/iu.test(start);
}
