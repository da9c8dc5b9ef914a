/** Electron's `session.defaultSession`: its permissions are what Chromium is told before a page loads. */
import { browser } from '../browser.ts';
import { noted } from '../calls.ts';
import { complete } from './complete.ts';
import { Emitter } from './emitter.ts';
import { protocol, toMain } from './protocol.ts';

type CheckHandler = (contents: null, permission: string, origin: string, details: object) => boolean;
type RequestHandler = (
  contents: null,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;
type BeforeRequest = (
  details: { readonly url: string; readonly resourceType: string },
  answer: (what: { readonly cancel?: boolean }) => void,
) => void;

/** Electron's names, with Chromium's. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
  'persistent-storage': 'persistent-storage',
  media: 'camera',
};

let check: CheckHandler | null = null;
let request: RequestHandler | null = null;
let beforeRequest: BeforeRequest | null = null;

class Session extends Emitter {
  readonly protocol = protocol;
  readonly webRequest = complete('session.webRequest', {
    onBeforeRequest: (
      ...given: readonly [BeforeRequest | null] | readonly [object, BeforeRequest | null]
    ) => {
      beforeRequest = given.length === 1 ? given[0] : given[1];
    },
  });

  constructor() {
    super('session', ['will-download', 'spellcheck-dictionary-initialized', 'select-hid-device']);
  }

  setPermissionCheckHandler = (handler: CheckHandler | null): void => void (check = handler);
  setPermissionRequestHandler = (handler: RequestHandler | null): void => void (request = handler);
  setDevicePermissionHandler = noted('session.setDevicePermissionHandler');
  setDisplayMediaRequestHandler = noted('session.setDisplayMediaRequestHandler');
  setSpellCheckerEnabled = noted('session.setSpellCheckerEnabled');
  setSpellCheckerLanguages = noted('session.setSpellCheckerLanguages');
  setSpellCheckerDictionaryDownloadURL = noted('session.setSpellCheckerDictionaryDownloadURL');
}

export const defaultSession = new Session();
export const session = complete('session', { defaultSession });

/** Tells Chromium what the app's handlers decide for a page of this address. Without handlers Electron grants all. */
export async function applyPermissions(address: string): Promise<void> {
  const chromium = await browser;
  const origin = new URL(address).origin;
  await Promise.all(
    Object.entries(PERMISSIONS).map(async ([permission, name]) =>
      chromium.browser.send('Browser.setPermission', {
        permission: { name },
        setting: (await isGranted(permission, toMain(origin))) ? 'granted' : 'denied',
        ...(origin !== 'null' && { origin }),
      }),
    ),
  );
}

async function isGranted(permission: string, origin: string): Promise<boolean> {
  const details = { requestingUrl: `${origin}/`, isMainFrame: true, securityOrigin: `${origin}/` };
  if (check !== null && !check(null, permission, `${origin}/`, details)) return false;
  if (request === null) return true;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  request(null, permission, resolve, details);
  return promise;
}

/** Whether the app lets the request go out. */
export function mayRequest(url: string, resourceType: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  if (beforeRequest === null) resolve(true);
  else beforeRequest({ url: toMain(url), resourceType }, ({ cancel = false }) => resolve(!cancel));
  return promise;
}
