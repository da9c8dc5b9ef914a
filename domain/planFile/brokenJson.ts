/** Where a text stops being JSON. The parser itself says so only now and then. */

type Token = 'text' | 'word' | '{' | '}' | '[' | ']' | ',' | ':';
/** What may come: a value, a key, a colon, what follows a value in an object, in a list or at the very end. */
type State = 'value' | 'valueOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'inObject' | 'inList' | 'end';
/** `done` is a value that is complete; `{` and `[` open one, `}` and `]` complete it. */
type Step = State | 'done';

const VALUE: Partial<Record<Token, Step>> = {
  text: 'done',
  word: 'done',
  '{': 'keyOrEnd',
  '[': 'valueOrEnd',
};
const STEPS: Readonly<Record<State, Partial<Record<Token, Step>>>> = {
  value: VALUE,
  valueOrEnd: { ...VALUE, ']': 'done' },
  keyOrEnd: { text: 'colon', '}': 'done' },
  key: { text: 'colon' },
  colon: { ':': 'value' },
  inObject: { ',': 'key', '}': 'done' },
  inList: { ',': 'value', ']': 'done' },
  end: {},
};
/** What follows the values of what a step opens. */
const INSIDE: Partial<Record<Step, State>> = { keyOrEnd: 'inObject', valueOrEnd: 'inList' };
const BLANK = /[ \t\n\r]*/y;
const MARK = /[{}[\],:]/y;
const WORD = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** The position of the first character that is out of place; the length of the text where it ends too soon. */
export function whereJsonBreaks(text: string): number {
  const open: State[] = [];
  let state: State = 'value';
  let position = lengthOf(BLANK, text, 0);
  while (position < text.length) {
    const { token, length, isBroken } = tokenAt(text, position);
    const step: Step | undefined = token === null ? undefined : STEPS[state][token];
    if (step === undefined) return position;
    if (isBroken) return position + length;
    if (token === '}' || token === ']') open.pop();
    const inside = INSIDE[step];
    if (inside !== undefined) open.push(inside);
    state = step === 'done' ? (open.at(-1) ?? 'end') : step;
    position += length + lengthOf(BLANK, text, position + length);
  }
  return position;
}

interface Found {
  readonly token: Token | null;
  readonly length: number;
  /** A text that breaks off at its length. */
  readonly isBroken: boolean;
}

function tokenAt(text: string, position: number): Found {
  if (text[position] === '"') return textAt(text, position);
  const word = lengthOf(WORD, text, position);
  if (word > 0) return { token: 'word', length: word, isBroken: false };
  MARK.lastIndex = position;
  const [mark] = MARK.exec(text) ?? [];
  return { token: isMark(mark) ? mark : null, length: 1, isBroken: false };
}

function textAt(text: string, start: number): Found {
  let position = start + 1;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === QUOTE) return { token: 'text', length: position + 1 - start, isBroken: false };
    const length = code === BACKSLASH ? lengthOf(ESCAPE, text, position) : code < FIRST_PRINTABLE ? 0 : 1;
    if (length === 0) break;
    position += length;
  }
  return { token: 'text', length: position - start, isBroken: true };
}
const [QUOTE, BACKSLASH, FIRST_PRINTABLE] = [0x22, 0x5c, 0x20];

function isMark(text: string | undefined): text is Exclude<Token, 'text' | 'word'> {
  return text !== undefined && '{}[],:'.includes(text);
}

function lengthOf(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex - position : 0;
}
