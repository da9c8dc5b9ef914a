import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { guardContents, guardSession } from '#electron/guard.ts';
import { sourceOf } from '#electron/security.ts';

const source = sourceOf(true, undefined);

function guardedContents() {
  const contents = Object.assign(new EventEmitter(), {
    opened: undefined as (() => unknown) | undefined,
    setWindowOpenHandler(handler: () => unknown) {
      contents.opened = handler;
    },
  });
  guardContents(contents as unknown as WebContents, source);
  const isStopped = (event: string, details: object = {}): boolean => {
    let stopped = false;
    contents.emit(event, {
      ...details,
      preventDefault: () => {
        stopped = true;
      },
    });
    return stopped;
  };
  return { contents, isStopped };
}

describe('a window', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays where it is: %s', (event) => {
    const { isStopped } = guardedContents();
    expect(isStopped(event, { url: 'https://example.com/', isMainFrame: true })).toBe(true);
    expect(isStopped(event, { url: 'file:///C:/dropped.pdf', isMainFrame: true })).toBe(true);
    expect(isStopped(event, { url: 'app://men-sen-da/index.html', isMainFrame: false })).toBe(true);
    expect(isStopped(event, { url: 'app://men-sen-da/index.html', isMainFrame: true })).toBe(false);
  });

  it('opens no other window and takes in no web view', () => {
    const { contents, isStopped } = guardedContents();
    expect(contents.opened?.()).toEqual({ action: 'deny' });
    expect(isStopped('will-attach-webview')).toBe(true);
  });
});

describe('the session', () => {
  it('grants nothing, whoever asks for whatever, and lets no request out', () => {
    const spelling: boolean[] = [];
    const asked: Record<string, (...given: never[]) => unknown> = {};
    const keep = (name: string) => (handler: (...given: never[]) => unknown) => {
      asked[name] = handler;
    };
    guardSession(
      {
        setPermissionRequestHandler: keep('request'),
        setPermissionCheckHandler: keep('check'),
        setDevicePermissionHandler: keep('device'),
        setSpellCheckerEnabled: (isOn: boolean) => spelling.push(isOn),
        webRequest: { onBeforeRequest: keep('load') },
      } as unknown as Session,
      source,
    );
    const answers: unknown[] = [];
    const answer = (given: unknown) => answers.push(given);
    const call = (name: string, ...given: unknown[]) => asked[name]?.(...(given as never[]));
    call('request', null, 'media', answer);
    call('load', { url: 'https://example.com/' }, answer);
    call('load', { url: 'app://men-sen-da/index.html' }, answer);
    expect(answers).toEqual([false, { cancel: true }, { cancel: false }]);
    expect(spelling).toEqual([process.platform === 'darwin']);
    expect([call('check', null, 'geolocation'), call('device', {})]).toEqual([false, false]);
  });
});
