/** The A4 page in millimetres, and the units Word wants. */
export const PAGE = { width: 210, height: 297, side: 22, header: 12, footer: 10 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

/** Above and below the text. The close margins are for an offer that they spare a page. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
}
export const ROOMY: Margins = { top: 27, bottom: 22 };
export const CLOSE: Margins = { top: 23, bottom: 18 };

export const bodyHeight = ({ top, bottom }: Margins): number => PAGE.height - top - bottom;
/** Of a roomy page: what is made to stand on one page stands on either. */
export const BODY_HEIGHT = bodyHeight(ROOMY);

export const MM_PER_POINT = 25.4 / 72;
/** Twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
/** At 96 to the inch. */
export const pixels = (mm: number): number => Math.round((mm / 25.4) * 96);
export const TEXT_TWIPS = twips(TEXT_WIDTH);

/** Columns in twips that share a width exactly, whatever the rounding. */
export function columnWidths(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  let before = 0;
  return shares.map((share) => {
    const left = Math.round((before / sum) * total);
    before += share;
    return Math.round((before / sum) * total) - left;
  });
}
