/**
 * Electron's `protocol`. Chromium loads no unknown scheme, so that app://host/path travels as
 * https://host.app.invalid/path: the main process sees the one, the page the other.
 */
import { note } from '../calls.ts';
import { complete } from './complete.ts';

type Handler = (request: Request) => Response | Promise<Response>;
export interface PrivilegedScheme {
  readonly scheme: string;
  readonly privileges?: Readonly<Record<string, boolean>>;
}

const registered = new Set<string>();
const handlers = new Map<string, Handler>();
const schemeOf = (address: string): string => address.slice(0, address.indexOf(':'));
let started = false;

export const protocol = complete('protocol', {
  registerSchemesAsPrivileged(schemes: readonly PrivilegedScheme[]): void {
    if (started) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    note('protocol.registerSchemesAsPrivileged', schemes);
    for (const { scheme } of schemes) registered.add(scheme);
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme: string): void => void handlers.delete(scheme),
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
});

/** Once the app is ready, a scheme can get no privileges any more. */
export function closeRegistration(): void {
  started = true;
}

/** The address as Chromium is given it. */
export const toPage = (address: string): string =>
  address.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/, (whole, scheme: string, host: string) =>
    registered.has(scheme) ? `https://${host}.${scheme}.invalid` : whole,
  );
/** The address as the main process knows it. */
export const toMain = (address: string): string =>
  address.replace(/^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.invalid/, '$2://$1');

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly postData?: string | undefined;
}
/** What the app's own handler of the scheme answers; null where there is none. */
export async function answerOf({ url, method, headers, postData }: Asked): Promise<Response | null> {
  const address = toMain(url);
  const handler = handlers.get(schemeOf(address));
  if (handler === undefined) return null;
  const request = new Request(address, {
    method,
    headers: { ...headers, ...('Referer' in headers && { Referer: toMain(headers['Referer']) }) },
    ...(postData !== undefined && { body: postData }),
  });
  return handler(request);
}
