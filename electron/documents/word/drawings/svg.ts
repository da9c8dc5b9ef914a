/** The strokes that the drawings share, as SVG text. */

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function drawing(width: number, height: number, ...parts: readonly string[]): Drawing {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Carlito">` +
    `${parts.join('')}</svg>`;
  return { svg, width, height };
}

export interface Lettering {
  readonly size: number;
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly serif?: true;
  readonly bold?: true;
}

export function words(x: number, y: number, text: string, look: Lettering): string {
  return (
    `<text x="${fine(x)}" y="${fine(y)}" font-size="${look.size}" fill="#${look.color}"` +
    ` text-anchor="${look.anchor ?? 'start'}"${look.serif ? ' font-family="Caladea"' : ''}` +
    `${look.bold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`
  );
}

export function stroke(
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
  width: number,
): string {
  return (
    `<line x1="${fine(from[0])}" y1="${fine(from[1])}" x2="${fine(to[0])}" y2="${fine(to[1])}"` +
    ` stroke="#${color}" stroke-width="${width}"/>`
  );
}

export function bar(x: number, y: number, width: number, height: number, color: string): string {
  return `<rect x="${fine(x)}" y="${fine(y)}" width="${fine(width)}" height="${fine(height)}" fill="#${color}"/>`;
}

export function dot(x: number, y: number, radius: number, color: string): string {
  return `<circle cx="${fine(x)}" cy="${fine(y)}" r="${fine(radius)}" fill="#${color}"/>`;
}

/** The coral dot in its ring: here. */
export function pricken(x: number, y: number, radius: number, coral: string, ground: string): string {
  const ring = `fill="#${ground}" stroke="#${coral}" stroke-width="${fine(radius / 5.5)}"`;
  return (
    `<circle cx="${fine(x)}" cy="${fine(y)}" r="${fine(radius)}" ${ring}/>` + dot(x, y, radius * 0.48, coral)
  );
}

const fine = (value: number): string => value.toFixed(1);

/** Letters that XML forbids are left out: a typed name may hold any. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
