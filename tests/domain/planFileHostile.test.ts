import { describe, expect, it } from 'vitest';
import { readPlanFile } from '#domain/planFile.ts';
import { cpuTimer } from '../support/cpuTime.ts';
import { bytesOf, planFileOf, readOk } from '../support/plans.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const MEGABYTE = 1024 * 1024;

/** The only fault of a file that cannot be read at all. */
function onlyFault(bytes: Uint8Array) {
  const read = readPlanFile(bytes);
  if (read.ok || read.problem.faults.length !== 1) throw new Error(JSON.stringify(read).slice(0, 500));
  return read.problem.faults[0];
}
const ofTheFile = (expected: object) => ({ path: '', found: { kind: 'nothing' }, expected });
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));

describe('a file that is no plan file', () => {
  const text = JSON.stringify(planFileOf());

  it.each([
    ['{\n  "format": men\n}', 2, 13],
    ['{\n"a": 1', 2, 7],
    ['', 1, 1],
    ['[1, 2,\n ]', 2, 2],
    ['{"a" 1}', 1, 6],
    ['{"a": 01}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"a": "b\n"}', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['{"a": [}', 1, 8],
    ['{} {}', 1, 4],
    ['{"a": NaN}', 1, 7],
    ['{"a": 1, // två', 1, 10],
  ])('is refused with the line and column where it stops being JSON: %j', (text, line, column) => {
    expect(onlyFault(encode(text))).toEqual(ofTheFile({ kind: 'json', line, column }));
  });

  it('is read with a byte order mark before UTF-8', () => {
    expect(readPlanFile(encode(`\ufeff${text}`)).ok).toBe(true);
  });

  it('is refused as UTF-16, with a mark or without, in either order', () => {
    const fault = ofTheFile({ kind: 'notUtf16' });
    expect(onlyFault(utf16(text, true))).toEqual(fault);
    expect(onlyFault(utf16(text, false))).toEqual(fault);
    expect(
      onlyFault(
        utf16(text, true)
          .slice()
          .map((_, at, all) => all[at ^ 1] ?? 0),
      ),
    ).toEqual(fault);
  });

  it('is refused where it is Latin-1 and not UTF-8', () => {
    const latin = new Uint8Array(Buffer.from('{"client": {"name": "Sjö"}}', 'latin1'));
    expect(onlyFault(latin)).toEqual(ofTheFile({ kind: 'utf8' }));
  });

  it('is refused with NUL bytes in it, or a NUL spelled out in a name', () => {
    expect(onlyFault(encode(`${text}\0`))).toEqual(ofTheFile({ kind: 'noNul' }));
    expect(onlyFault(bytesOf(planFileOf({ client: { contact: 'Eva\0' } })))).toEqual({
      path: 'client.contact',
      found: { kind: 'value', text: '"Eva\\u0000"' },
      expected: { kind: 'text' },
    });
  });

  it('is refused past 20 MB before anything is read', () => {
    expect(onlyFault(new Uint8Array(20 * MEGABYTE + 1))).toEqual(ofTheFile({ kind: 'size', megabytes: 20 }));
  });

  it.each([['null'], ['3'], ['[]'], ['"men-sen-da/plan"']])('is refused where it holds only %s', (json) => {
    expect(onlyFault(encode(json))?.expected).toEqual({ kind: 'object' });
  });
});

describe('keys and depths that are traps', () => {
  it.each(['__proto__', 'constructor', 'prototype'])(
    'the key %s is refused anywhere, however it is spelled',
    (key) => {
      const escaped = key.replace(/^./, (first) => `\\u00${first.charCodeAt(0).toString(16)}`);
      for (const spelled of [key, escaped]) {
        const text = JSON.stringify(planFileOf({ extra: [{ KEY: {} }] })).replace('KEY', spelled);
        expect(onlyFault(encode(text))).toEqual({
          path: `extra[0].${key}`,
          found: { kind: 'value', text: `"${key}"` },
          expected: { kind: 'plainKey' },
        });
      }
      expect({}).not.toHaveProperty('polluted');
    },
  );

  it('the same words are welcome as values', () => {
    expect(readOk(planFileOf({ client: { name: 'constructor __proto__' } })).client.name).toBe(
      'constructor __proto__',
    );
  });

  it('64 levels are read, 65 and 100,000 are refused', () => {
    const nested = (levels: number): Uint8Array =>
      encode(
        JSON.stringify(planFileOf({ extra: 'X' })).replace('"X"', '['.repeat(levels) + ']'.repeat(levels)),
      );
    expect(readPlanFile(nested(63)).ok).toBe(true);
    expect(onlyFault(nested(64))).toEqual(ofTheFile({ kind: 'depth', levels: 64 }));
    expect(onlyFault(nested(100_000))).toEqual(ofTheFile({ kind: 'depth', levels: 64 }));
  });

  it('brackets inside a text are no levels', () => {
    expect(readPlanFile(bytesOf(planFileOf({ cohort: `"\\${'['.repeat(100)}` }))).ok).toBe(true);
  });

  it('what stood there is shown on one line, shortened, with nothing that steers a terminal', () => {
    const name = `\u001b[2J\u202eråd\n${'x'.repeat(100)}`;
    const read = readPlanFile(bytesOf(planFileOf({ language: name, [name]: { prototype: 1 } })));
    expect(read.ok ? [] : read.problem.faults).toEqual([
      {
        path: `"\\u001b[2J\\u202eråd\\n${'x'.repeat(31)}…".prototype`,
        found: { kind: 'value', text: '"prototype"' },
        expected: { kind: 'plainKey' },
      },
    ]);
  });
});

describe('a large file is answered at once', () => {
  const filled = (item: string): string => {
    const items = Array<string>(Math.floor((19 * MEGABYTE) / (item.length + 1))).fill(item);
    return JSON.stringify(planFileOf({ people: 'X', plan: { bookings: 'Y' } }))
      .replace('"X"', `[${items.join(',')}]`)
      .replace('"Y"', '[]');
  };
  // The bound is far above what it takes, since a test machine may be busy with more.
  const MOST_MILLISECONDS = 3000;
  const cases: readonly (readonly [string, string, number, number])[] = [
    ['faulty people', filled(`{"id":1,"name":3,"role":"seller","coach":"${'x'.repeat(150)}"}`), 100, 10_000],
    [
      'people who name nobody',
      filled(`{"id":"anna","role":"seller","coach":"${'k'.repeat(150)}","email":null}`),
      100,
      10_000,
    ],
    ['more people than any plan has', filled('{"id":"anna","role":"seller","coach":"karin"}'), 1, 0],
    ['empty objects', filled('{}'), 1, 0],
    ['zeros', filled('0'), 1, 0],
    ['one long text', `"${'\\"'.repeat(9 * MEGABYTE)}"`, 1, 0],
    ['a broken end', `[${'"aaaaaaaaaaaaaaaa",\n'.repeat(900_000)}`, 1, 0],
    ['nothing but lines', '\n'.repeat(19 * MEGABYTE), 1, 0],
  ];
  it.each(cases)('19 MB of %s', (_, text, listed, unlisted) => {
    const bytes = encode(text);
    const taken = cpuTimer();
    const read = readPlanFile(bytes);
    const milliseconds = taken();
    expect(read.ok ? [] : [read.problem.faults.length, read.problem.unlisted]).toEqual([listed, unlisted]);
    expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
  });

  it('19 MB that are a plan are read', () => {
    expect(readOk(planFileOf({ notes: 'å'.repeat(9 * MEGABYTE) })).people).toHaveLength(2);
  });
});
