/** Pictures made byte by byte, so that each fault can be put where it is wanted. */
import { crc32, deflateSync } from 'node:zlib';

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  /** Bytes of the picture unfolded, where they are not to be what the header says. */
  readonly raw?: number;
  /** What every byte of it is then, filters too. */
  readonly fill?: number;
  readonly isInterlaced?: boolean;
  /** Chunks between the header and the picture. */
  readonly extra?: readonly Uint8Array[];
}

/** White, eight bits, red green blue. */
export function pngOf({
  width,
  height,
  raw,
  fill = 255,
  isInterlaced = false,
  extra = [],
}: PngOptions): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  header.setUint8(12, isInterlaced ? 1 : 0);
  const rows = Buffer.alloc(raw ?? height * (1 + 3 * width), fill);
  for (let row = 0; row < height && raw === undefined; row++) rows[row * (1 + 3 * width)] = 0;
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    ...extra,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

export function chunk(type: string, data: Uint8Array): Uint8Array {
  const inside = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(inside), 4);
  return Buffer.concat([ends.subarray(0, 4), inside, ends.subarray(4)]);
}

const of = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
/** 64 by 24, with a remark in it that says "hemlig plats". */
export const BASELINE_JPEG = of(
  '/9j/4AAQSkZJRgABAQAAAQABAAD//gAOaGVtbGlnIHBsYXRz/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk/8AAEQgAGABAAwEiAAIRAQMRAf/EABcAAQEBAQAAAAAAAAAAAAAAAAAEBQP/xAAsEAABAwMABQ0AAAAAAAAAAAAAAQIRAwQSBRMUMcEVISIzQUNSY3KBkaLh/8QAGAEAAwEBAAAAAAAAAAAAAAAAAAIDAQT/xAAaEQADAQEBAQAAAAAAAAAAAAAAAQIDEQQS/9oADAMBAAIRAxEAPwCa2t9fl0scY7JO/J/m/X9Gje89uJaLd0q4h8MM7zTaM24tdQxHZ5SsboJzQ0h1DfVwUzyubbXWcvoiYvkgADkAAAAotK7aGeSKsxuKNvpeF/wgAjzTfWXj0XE/KON1csrU0a1HIqLPOSgDTKlcRO7dvrAANEAAAD//2Q==',
);
export const PROGRESSIVE_JPEG = of(
  '/9j/4AAQSkZJRgABAQAAAQABAAD//gAOaGVtbGlnIHBsYXRz/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6pseZqKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk/8IAEQgAGABAAwEiAAIRAQMRAf/EABcAAQEBAQAAAAAAAAAAAAAAAAADBAL/xAAXAQEBAQEAAAAAAAAAAAAAAAACAQAD/9oADAMBAAIQAxAAAAGVFpc09GdcgQDalAviRSFgbf/EAB0QAAEEAgMAAAAAAAAAAAAAAAIAAREgAxASEzH/2gAIAQEAAQUCEZXWiGLY9ZPKi8LmyIpav//EABoRAQACAwEAAAAAAAAAAAAAAAEAAgMQESH/2gAIAQMBAT8BpSrWZAHzZkQ5F7v/xAAZEQACAwEAAAAAAAAAAAAAAAAAAQIQERL/2gAIAQIBAT8Bbekb5Esv/8QAGBAAAgMAAAAAAAAAAAAAAAAAAAEgMUD/2gAIAQEABj8CLm8H/8QAHRABAAICAgMAAAAAAAAAAAAAEQABICEwMWFx8P/aAAgBAQABPyHZ2E+CDV4Lp95VtniuVFTl/9oADAMBAAIAAwAAABCX/wA8/wD/ADz/xAAXEQEBAQEAAAAAAAAAAAAAAAABEQAQ/9oACAEDAQE/EDSmi+pZnde//8QAFxEBAQEBAAAAAAAAAAAAAAAAAREAEP/aAAgBAgEBPxA0GSleoWuAQ7//xAAgEAABAgYDAQAAAAAAAAAAAAABABEgITHB8PEQQWFx/9oACAEBAAE/EPlDp1jsmOqLUaKxfjE8MUtiXai1oQYACC84v//Z',
);
