/** Drawings to PNG, with the faces that are shipped: a picture looks the same on every machine. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from './svg.ts';

/** By the package's own name for them, which holds for the sources and for the bundle. */
const { resolve } = createRequire(import.meta.url);
const FONTS = ['Carlito-Regular.ttf', 'Carlito-Bold.ttf', 'Caladea-Regular.ttf'].map((file) =>
  resolve(`#resources/fonts/${file}`),
);

export function renderPng(drawing: Drawing, width: number): Uint8Array {
  const resvg = new Resvg(drawing.svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Carlito' },
  });
  return resvg.render().asPng();
}
