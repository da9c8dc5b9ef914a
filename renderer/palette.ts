import type { MantineColorsTuple } from '@mantine/core';

/* Scales drawn in OKLCH, with even steps of lightness and the hue held, written as hex. */

/** Petrol, hue 205-209: ink, fields and data. Step 8 is the cover of the Word offer. */
export const petrol: MantineColorsTuple = [
  '#eff8f9',
  '#dbeef0',
  '#bddde0',
  '#94c5ca',
  '#64a8b1',
  '#328893',
  '#066973',
  '#004e56',
  '#00353c',
  '#002329',
];

/** Snö, hue 200-210, chroma under 0.03: paper, lines, quiet text. */
export const sno: MantineColorsTuple = [
  '#fbfdfd',
  '#f5f9f9',
  '#ecf1f2',
  '#dfe6e7',
  '#c5d0d1',
  '#9aa8aa',
  '#66787b',
  '#455a5d',
  '#263c40',
  '#0d2024',
];

/** Korall, hue 30: the one accent. It points at where one is, and in its ink at what is short; nothing else. */
export const korall: MantineColorsTuple = [
  '#fff3f0',
  '#ffe0da',
  '#fec4ba',
  '#faa495',
  '#f58475',
  '#e56354',
  '#c8483b',
  '#a8372c',
  '#802b22',
  '#5b1f18',
];

/** Natt: text first and ground last, as Mantine orders its dark scale. */
export const natt: MantineColorsTuple = [
  '#e1eaeb',
  '#c1cdcf',
  '#97a8ab',
  '#7c9194',
  '#3d5154',
  '#243a3d',
  '#162c2f',
  '#0e2125',
  '#08191c',
  '#031114',
];
