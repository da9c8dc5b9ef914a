import fc from 'fast-check';
import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { requests, type RequestName } from '#contract/requests.ts';
import { openLog } from '#electron/log.ts';
import { logPath } from '#electron/places.ts';
import type { Handle } from '#electron/requests/door.ts';
import { handleWith } from '#electron/requests/handle.ts';
import { sourceOf } from '#electron/security.ts';
import { startBridge, valueOf, type Bridge } from '../support/bridge.ts';

const electron = vi.hoisted(() => ({ ours: {} }));
vi.mock('electron', () => ({
  BrowserWindow: { fromWebContents: (sender: object) => (sender === electron.ours ? {} : null) },
}));

const PAGE = 'app://men-sen-da/index.html';
const REFUSED = { ok: false, problem: { kind: 'refused' } };
const FROM_US = { sender: electron.ours, senderFrame: { url: PAGE, parent: null } };
const SECRET = 'Sixten Ödåker';
let bridge: Bridge;
let plan: string;
let client: string;
let handle: Handle;

const changed = (): void => undefined;

beforeAll(async () => {
  bridge = startBridge();
  ({ plan, client } = valueOf(await bridge.ask('clients.create', { name: SECRET, people: null })));
  handle = handleWith({
    answers: bridge.answers,
    source: sourceOf(true, undefined),
    log: openLog(bridge.folder),
    changed,
  });
});
afterAll(() => {
  bridge.close();
});

const tell = (event: object, ...[name, input]: readonly unknown[]): Promise<unknown> =>
  handle(event as Parameters<Handle>[0], name, input);
const log = (): string => readFileSync(logPath(bridge.folder), 'utf8');

/** Everything that stands in the store. */
function content(): string {
  const db = new Database(join(bridge.folder, 'store/men-sen-da.db'), { readonly: true });
  try {
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all();
    return JSON.stringify(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).all()]));
  } finally {
    db.close();
  }
}

const KEPT = {
  kind: 'behaviour',
  document: { result: 'Antal avslut', behaviour: 'Förberedelsetid per kundmöte', unit: '', evidence: '' },
};

/** A message of the right shape for every request that takes more than nothing. */
const samples = (): Partial<Record<RequestName, object>> => {
  const view = { kind: 'plan', id: plan };
  const edit = { subject: 'plan', kind: 'set', at: ['cohort'], value: 'Omgång 1' };
  return {
    'settings.save': bridge.services.settings.current(),
    'clients.list': { search: '', offset: 0, limit: 10 },
    'clients.open': { client },
    'clients.create': { name: 'Ny', people: { sellers: 1, coaches: 1 } },
    'academies.create': { client },
    'plans.create': { academy: 'a', people: null },
    'subjects.delete': { view },
    'plans.open': { plan },
    'bookings.between': { from: '2026-11-23', to: '2026-11-29' },
    'changes.apply': { view, edits: [edit] },
    'changes.undo': { view, keepsView: true },
    'changes.redo': { view },
    'documents.word': { plan, language: 'sv', initials: true },
    'documents.calendars': { plan },
    'documents.show': { job: 'job', how: 'open' },
    'planFiles.drop': { name: 'plan.mensenda', bytes: new Uint8Array([123]) },
    'busyFiles.open': { plan, person: 'nobody' },
    'peopleFiles.drop': { name: 'deltagare.csv', bytes: new Uint8Array([65]) },
    'planFiles.decide': { token: 'token', choice: 'replace' },
    'library.list': { kind: 'behaviour' },
    'library.save': { id: 'kept', kept: KEPT },
    'library.remove': { id: 'kept' },
    'backups.restore': { name: 'backup' },
  };
};

/** The way to every field in a message, however deep. */
function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([field, inside]) => [
    [...way, field],
    ...placesIn(inside, [...way, field]),
  ]);
}

/** The message with one thing wrong in it. */
function changedAt(
  sample: object,
  way: readonly string[],
  how: 'gone' | 'extra' | 'other',
  value: unknown,
): unknown {
  const message = structuredClone(sample) as Record<string, unknown>;
  const parent = way.slice(0, -1).reduce((at, field) => at[field] as Record<string, unknown>, message);
  const field = way.at(-1) ?? '';
  if (how === 'gone') Reflect.deleteProperty(parent, field);
  else parent[how === 'extra' ? `${field}2` : field] = value;
  return message;
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'kind', 'id', 'plan', 'view')),
});
const name = fc.oneof(
  fc.constantFrom(...Object.keys(requests)),
  fc.constantFrom('constructor', '__proto__', 'toString', 'plans.open ', ''),
  fc.string(),
  anything,
);

describe('a message that is no request', () => {
  it('is refused whatever it is, never thrown at, and changes nothing', async () => {
    const before = content();
    await fc.assert(
      fc.asyncProperty(name, fc.array(anything, { maxLength: 3 }), async (said, [input, ...more]) => {
        const known = typeof said === 'string' && Object.hasOwn(requests, said);
        fc.pre(!known || !requests[said as RequestName].input.safeParse(input).success);
        expect(await tell(FROM_US, said, input, ...more)).toEqual(REFUSED);
      }),
      { numRuns: 2000 },
    );
    expect(content()).toBe(before);
  });

  it('is refused where it is almost a request: a field gone, one too many, one that is something else', async () => {
    const before = content();
    const requestsWithInput = fc.constantFrom(...Object.entries(samples()));
    await fc.assert(
      fc.asyncProperty(
        requestsWithInput,
        fc.nat(),
        fc.constantFrom('gone', 'extra', 'other'),
        anything,
        async ([said, sample], at, how, value) => {
          const places = placesIn(sample);
          const input = changedAt(sample, places[at % places.length] ?? [], how, value);
          fc.pre(!requests[said as RequestName].input.safeParse(input).success);
          expect(await tell(FROM_US, said, input)).toEqual(REFUSED);
        },
      ),
      { numRuns: 1000 },
    );
    expect(content()).toBe(before);
  });

  it('of the right shape about things that are not there is answered with a problem, and changes nothing', async () => {
    const before = content();
    const view = { kind: 'plan', id: 'nobody' };
    const edits = [{ subject: 'plan', kind: 'set', at: ['cohort'], value: 'Omgång 1' }];
    const messages: [RequestName, object][] = [
      ['clients.open', { client: 'nobody' }],
      ['academies.create', { client: 'nobody' }],
      ['plans.create', { academy: 'nobody', people: null }],
      ['plans.open', { plan: 'nobody' }],
      ['subjects.delete', { view }],
      ['changes.apply', { view, edits }],
      ['documents.word', { plan: 'nobody', language: 'sv', initials: false }],
      ['documents.show', { job: 'nobody', how: 'open' }],
      ['busyFiles.open', { plan: 'nobody', person: 'nobody' }],
      ['library.remove', { id: 'nobody' }],
      ['planFiles.decide', { token: 'nobody', choice: 'replace' }],
    ];
    for (const [said, input] of messages)
      expect(await tell(FROM_US, said, input)).toEqual({ ok: false, problem: { kind: 'notFound' } });
    expect(content()).toBe(before);
  });
});

describe('a request', () => {
  it('is answered when it comes from the window itself', async () => {
    expect(await tell(FROM_US, 'plans.open', { plan })).toMatchObject({ ok: true, value: { ids: { plan } } });
  });

  it.each([
    ['another window', { sender: {}, senderFrame: FROM_US.senderFrame }],
    ['a frame in the window', { sender: electron.ours, senderFrame: { url: PAGE, parent: {} } }],
    ['a frame that has gone', { sender: electron.ours, senderFrame: null }],
    ['another page', { sender: electron.ours, senderFrame: { url: 'https://example.com/', parent: null } }],
  ])('is refused when it comes from %s', async (_who, event) => {
    const before = content();
    expect(await tell(event, 'plans.open', { plan })).toEqual(REFUSED);
    expect(await tell(event, 'subjects.delete', { view: { kind: 'plan', id: plan } })).toEqual(REFUSED);
    expect(content()).toBe(before);
  });

  it('that the program fails at is told to be so, and the log says where but not about whom', async () => {
    const answers = {
      ...bridge.answers,
      'plans.open': () => {
        throw Object.assign(new TypeError(`${SECRET} is not a function`), { code: 'SQLITE_ERROR' });
      },
    };
    const source = sourceOf(true, undefined);
    const failing = handleWith({ answers, source, log: openLog(bridge.folder), changed });
    const event = FROM_US as unknown as Parameters<Handle>[0];
    expect(await failing(event, 'plans.open', { plan })).toEqual({
      ok: false,
      problem: { kind: 'internal' },
    });
    expect(log()).toMatch(/plans\.open\nTypeError SQLITE_ERROR\n\s+at /);
  });

  it('leaves its name, its time and how it ended in the log, and nothing of what was said', async () => {
    await tell(FROM_US, 'clients.list', { search: SECRET, offset: 0, limit: 10 });
    await tell(FROM_US, SECRET, { plan });
    await tell(FROM_US, 'plans.open', { plan: SECRET });
    expect(log()).toMatch(/\[info\]\s+clients\.list \d+ ms ok\n/);
    expect(log()).toMatch(/\[info\]\s+unknown \d+ ms refused\n/);
    for (const word of [SECRET, 'Sixten', 'Ödåker', plan, client]) expect(log()).not.toContain(word);
  });
});
