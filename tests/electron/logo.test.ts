import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LOGO_BYTES, fittedLogo, type Logo } from '#domain/logo.ts';
import { readLogo } from '#electron/logo/readLogo.ts';
import { BASELINE_JPEG, PROGRESSIVE_JPEG, chunk, pngOf } from '../support/pictures.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const faultOf = (bytes: Uint8Array): unknown => {
  const read = readLogo(bytes);
  return read.ok ? 'none' : read.problem;
};
function logoOf(bytes: Uint8Array): Logo {
  const read = readLogo(bytes);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('A logo', () => {
  it('is a PNG of the size that it says', () => {
    const bytes = pngOf({ width: 320, height: 80 });
    expect(logoOf(bytes)).toEqual({ type: 'png', width: 320, height: 80, bytes: new Uint8Array(bytes) });
  });

  it('is an interlaced PNG too', () => {
    // The seven passes of 24 by 24, as the standard reckons them.
    const passes = [
      [3, 3],
      [3, 3],
      [6, 3],
      [6, 6],
      [12, 6],
      [12, 12],
      [24, 12],
    ];
    const raw = passes.reduce((sum, [across = 0, down = 0]) => sum + down * (1 + 3 * across), 0);
    expect(logoOf(pngOf({ width: 24, height: 24, isInterlaced: true, raw, fill: 0 }))).toMatchObject({
      width: 24,
    });
  });

  it.each([BASELINE_JPEG, PROGRESSIVE_JPEG])('is a JPEG, without its remarks', (bytes) => {
    expect(Buffer.from(bytes).toString('latin1')).toContain('hemlig plats');
    const logo = logoOf(bytes);
    expect(logo).toMatchObject({ type: 'jpeg', width: 64, height: 24 });
    expect(Buffer.from(logo.bytes).toString('latin1')).not.toContain('hemlig');
    // What has been read reads the same again.
    expect(logoOf(logo.bytes)).toEqual(logo);
  });

  it('keeps nothing of a PNG but what is seen', () => {
    const extra = [
      chunk('tEXt', text('Author\0Hemlig')),
      chunk('iCCP', text('p\0\0bomb')),
      chunk('eXIf', text('II')),
    ];
    const bytes = pngOf({ width: 32, height: 32, extra });
    expect(logoOf(bytes).bytes).toEqual(new Uint8Array(pngOf({ width: 32, height: 32 })));
  });

  it('keeps its shape in any box', () => {
    const size = fc.integer({ min: 24, max: 5000 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const fitted = fittedLogo({ width, height }, { width: 58, height: 12 });
        expect(fitted.width).toBeLessThanOrEqual(58 + 1e-9);
        expect(fitted.height).toBeLessThanOrEqual(12 + 1e-9);
        expect(fitted.width / fitted.height).toBeCloseTo(width / height, 6);
      }),
    );
  });
});

describe('No logo', () => {
  it.each([
    ['notPicture', text('GIF89a')],
    ['notPicture', new Uint8Array()],
    ['notPicture', text('%PDF-1.7')],
    ['drawing', text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['tooManyBytes', new Uint8Array(MOST_LOGO_BYTES + 1)],
    ['tooManyPixels', pngOf({ width: 5001, height: 24, raw: 10 })],
    ['tooManyPixels', pngOf({ width: 0xffff_ffff, height: 0xffff_ffff, raw: 10 })],
    ['tooManyPixels', pngOf({ width: 3000, height: 3000, raw: 10 })],
    ['tooFewPixels', pngOf({ width: 400, height: 23 })],
    ['tooFewPixels', pngOf({ width: 0, height: 0 })],
  ])('%s', (fault, bytes) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('is a PNG that unfolds to more or less than it says', () => {
    expect(faultOf(pngOf({ width: 64, height: 64, raw: 50_000_000 }))).toBe('damaged');
    expect(faultOf(pngOf({ width: 64, height: 64, raw: 64 }))).toBe('damaged');
  });

  it('is a picture that is cut off anywhere, or has a byte changed in its head', () => {
    const png = pngOf({ width: 32, height: 32 });
    for (const whole of [png, BASELINE_JPEG, PROGRESSIVE_JPEG])
      for (let end = 4; end < whole.length - 1; end += 7)
        expect(faultOf(whole.subarray(0, end))).not.toBe('none');
    for (let at = 8; at < 33; at++) {
      const changed = new Uint8Array(png);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(faultOf(changed), `byte ${at}`).not.toBe('none');
    }
  });

  it('is a PNG whose picture does not unfold, or has rows of no filter', () => {
    const png = pngOf({ width: 32, height: 32 });
    const at = Buffer.from(png).indexOf('IDAT') + 4;
    const data = png.slice(at, at + new DataView(png.buffer, png.byteOffset).getUint32(at - 8));
    const withData = (changed: Uint8Array): Uint8Array =>
      Buffer.concat([png.subarray(0, at - 8), chunk('IDAT', changed), chunk('IEND', new Uint8Array())]);
    expect(faultOf(withData(data))).toBe('none');
    for (const place of [0, 2, data.length >> 1, data.length - 1]) {
      const changed = data.slice();
      changed[place] = (changed[place] ?? 0) ^ 0x55;
      expect(faultOf(withData(changed)), `byte ${place}`).toBe('damaged');
    }
    expect(faultOf(pngOf({ width: 32, height: 32, raw: 32 * 97 }))).toBe('damaged');
  });

  const MARKERS = { codes: 0xc4, frame: 0xc0, scan: 0xda, quantizers: 0xdb };
  const segmentOf = (bytes: Uint8Array, marker: number): readonly [number, number] => {
    const from = Buffer.from(bytes).indexOf(Buffer.of(0xff, marker));
    return [from, from + 2 + new DataView(bytes.buffer, bytes.byteOffset).getUint16(from + 2)];
  };

  it.each(['codes', 'quantizers', 'frame'] as const)('is a JPEG without its %s', (part) => {
    const [from, to] = segmentOf(BASELINE_JPEG, MARKERS[part]);
    const without = Buffer.concat([BASELINE_JPEG.subarray(0, from), BASELINE_JPEG.subarray(to)]);
    expect(faultOf(without)).toBe('damaged');
  });

  it('is a JPEG that has no picture in its scan, or restarts that it does not speak of', () => {
    const [, data] = segmentOf(BASELINE_JPEG, MARKERS.scan);
    const end = BASELINE_JPEG.length - 2;
    const withData = (...parts: readonly Uint8Array[]): Uint8Array =>
      Buffer.concat([BASELINE_JPEG.subarray(0, data), ...parts, BASELINE_JPEG.subarray(end)]);
    expect(faultOf(withData(BASELINE_JPEG.subarray(data, end)))).toBe('none');
    expect(faultOf(withData())).toBe('damaged');
    expect(faultOf(withData(BASELINE_JPEG.subarray(data, end), Uint8Array.of(0xff, 0xd0, 0)))).toBe(
      'damaged',
    );
  });

  it('is a JPEG with a byte of its tables changed for one that says something else of them', () => {
    for (const part of ['codes', 'quantizers'] as const) {
      const [from] = segmentOf(BASELINE_JPEG, MARKERS[part]);
      const changed = BASELINE_JPEG.slice();
      changed[from + 4] = 0x77;
      expect(faultOf(changed), part).toBe('damaged');
    }
  });

  it('is said without a throw, whatever is given', () => {
    const starts = [pngOf({ width: 32, height: 32 }), BASELINE_JPEG, new Uint8Array()];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(60),
        fc.uint8Array({ maxLength: 300 }),
        (start, kept, rest) => {
          expect(() => readLogo(Buffer.concat([start.subarray(0, kept), rest]))).not.toThrow();
        },
      ),
    );
  });
});
