/** Drawn pictures in the document, each with words for a reader who does not see it. */
import { ImageRun, Paragraph, type IImageOptions } from 'docx';
import { fittedLogo, type Logo } from '#domain/logo.ts';
import { renderPng } from './drawings/render.ts';
import type { Drawing } from './drawings/svg.ts';
import { pixels } from './page.ts';
import { keptWithNext } from './paragraphs.ts';

interface PictureOptions {
  /** Millimetres. */
  readonly width: number;
  readonly name: string;
  readonly alt: string;
  /** Pixels across, where the drawing's own units are too many or too few. */
  readonly resolution?: number;
  readonly floating?: NonNullable<IImageOptions['floating']>;
}

export function imageRun(drawing: Drawing, options: PictureOptions): ImageRun {
  const { width, name, alt, floating } = options;
  return new ImageRun({
    type: 'png',
    data: renderPng(drawing, options.resolution ?? drawing.width),
    transformation: { width: pixels(width), height: pixels((width * drawing.height) / drawing.width) },
    altText: { name, title: name, description: alt },
    ...(floating === undefined ? {} : { floating }),
  });
}

/** As large as its box allows, in millimetres. */
export function logoRun(
  logo: Logo,
  box: { readonly width: number; readonly height: number },
  { name, alt }: Pick<PictureOptions, 'name' | 'alt'>,
): ImageRun {
  const { width, height } = fittedLogo(logo, box);
  return new ImageRun({
    type: logo.type === 'png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name, title: name, description: alt },
  });
}

export function picture(drawing: Drawing, options: PictureOptions, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Picture',
    ...keptWithNext(keepNext),
    children: [imageRun(drawing, options)],
  });
}
