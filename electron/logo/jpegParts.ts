/** Whether the tables, the frame and the scans of a JPEG fit together (ITU-T T.81, annex B). */

export interface Segment {
  readonly marker: number;
  /** With its marker, and a scan with all that follows it. */
  readonly whole: Uint8Array;
}

/** What has been read so far; a later table takes the place of an earlier one. */
interface Known {
  readonly quantizers: Set<number>;
  /** Codes for the first coefficient of a block, and for the others. */
  readonly codes: readonly [Set<number>, Set<number>];
  readonly components: Map<number, { readonly quantizer: number; isShown: boolean }>;
  isProgressive: boolean;
  hasRestarts: boolean;
}

/** False where something refers to what is not there, is not as long as it says, or a part of the picture never comes. */
export function fitTogether(segments: readonly Segment[]): boolean {
  const known: Known = {
    quantizers: new Set(),
    codes: [new Set(), new Set()],
    components: new Map(),
    isProgressive: false,
    hasRestarts: false,
  };
  const fits = segments.every(({ marker, whole }) => CHECKS.get(marker)?.(whole, known) ?? true);
  return fits && [...known.components.values()].every(({ isShown }) => isShown);
}

type Check = (whole: Uint8Array, known: Known) => boolean;
const frame =
  (isProgressive: boolean): Check =>
  (whole, known) => {
    known.isProgressive = isProgressive;
    return frameFits(whole, known);
  };
const CHECKS: ReadonlyMap<number, Check> = new Map([
  [0xc0, frame(false)],
  [0xc1, frame(false)],
  [0xc2, frame(true)],
  [0xc4, codesFit],
  [0xda, scanFits],
  [0xdb, quantizersFit],
  [0xdd, intervalFits],
]);
const HEAD = 4;
const MOST_COMPONENTS = 4;
const MOST_TABLES = 4;

function quantizersFit(whole: Uint8Array, { quantizers }: Known): boolean {
  let at = HEAD;
  while (at < whole.length) {
    const [precision, id] = halves(whole[at]);
    if (precision > 1 || id >= MOST_TABLES) return false;
    quantizers.add(id);
    at += 1 + 64 * (1 + precision);
  }
  return at === whole.length;
}

function codesFit(whole: Uint8Array, { codes }: Known): boolean {
  let at = HEAD;
  while (at < whole.length) {
    const [kind, id] = halves(whole[at]);
    const lengths = whole.subarray(at + 1, at + 17);
    if (kind > 1 || id >= MOST_TABLES || !areCodes(lengths)) return false;
    codes[kind === 0 ? 0 : 1].add(id);
    at += 17 + lengths.reduce((sum, count) => sum + count, 0);
  }
  return at === whole.length;
}

/** No more codes of each length than there is room for. */
function areCodes(counts: Uint8Array): boolean {
  let room = 1;
  for (const count of counts) {
    room = 2 * room - count;
    if (room < 0) return false;
  }
  return counts.length === 16;
}

function frameFits(whole: Uint8Array, { components }: Known): boolean {
  const [, , , , , , , , , count = 0] = whole;
  if (count === 0 || count > MOST_COMPONENTS || whole.length !== 10 + 3 * count) return false;
  for (let at = 10; at < whole.length; at += 3) {
    const [id = 0, sampling, quantizer = 0] = whole.subarray(at, at + 3);
    if (!halves(sampling).every((share) => share >= 1 && share <= 4) || components.has(id)) return false;
    components.set(id, { quantizer, isShown: false });
  }
  return true;
}

function intervalFits(whole: Uint8Array, known: Known): boolean {
  known.hasRestarts = (whole[4] ?? 0) + (whole[5] ?? 0) > 0;
  return whole.length === 6;
}

function scanFits(whole: Uint8Array, known: Known): boolean {
  const [, , high = 0, low = 0, count = 0] = whole;
  const data = 2 + ((high << 8) | low);
  if (count === 0 || count > MOST_COMPONENTS || data !== HEAD + 4 + 2 * count) return false;
  const needed = codesNeeded(whole.subarray(data - 3, data), known);
  const isKnown = (at: number): boolean => {
    const component = known.components.get(whole[at] ?? 0);
    if (component === undefined || !known.quantizers.has(component.quantizer)) return false;
    component.isShown = true;
    const tables = halves(whole[at + 1]);
    return needed.every((kind) => known.codes[kind].has(tables[kind]));
  };
  for (let at = HEAD + 1; at < data - 3; at += 2) if (!isKnown(at)) return false;
  return isUnbroken(whole.subarray(data), known.hasRestarts);
}

/** Which codes a scan is read by: its first and last coefficient, and whether the bits are the first of theirs. */
function codesNeeded([first, , bits]: Uint8Array, { isProgressive }: Known): readonly (0 | 1)[] {
  if (!isProgressive) return [0, 1];
  if (first !== 0) return [1];
  return halves(bits)[0] === 0 ? [0] : [];
}

/** There is something, and its restarts come one after another. */
function isUnbroken(data: Uint8Array, hasRestarts: boolean): boolean {
  let restarts = 0;
  for (let at = data.indexOf(0xff); at >= 0; at = data.indexOf(0xff, at + 1)) {
    const next = data[at + 1] ?? 0;
    if (next < 0xd0 || next > 0xd7) continue;
    if (!hasRestarts || next !== 0xd0 + (restarts % 8)) return false;
    restarts += 1;
  }
  return data.length > 0;
}

const halves = (byte = 0): readonly [number, number] => [byte >> 4, byte & 15];
