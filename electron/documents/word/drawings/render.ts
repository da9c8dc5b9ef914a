/** Drawings to PNG, with the faces that are shipped: a picture looks the same on every machine. */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from './svg.ts';

const FONTS = ['Carlito-Regular.ttf', 'Carlito-Bold.ttf', 'Caladea-Regular.ttf'].map((file) =>
  fileURLToPath(new URL(`../../../../resources/fonts/${file}`, import.meta.url)),
);

export function renderPng(drawing: Drawing, width: number): Uint8Array {
  const resvg = new Resvg(drawing.svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Carlito' },
  });
  return resvg.render().asPng();
}
