/** Where the window may go, what it may load and who may ask: decisions only, each held by a test. */

const SCHEME = 'app';
const HOST = 'men-sen-da';

/** The privileges of the scheme that the window's own files come by. */
export const WINDOW_SCHEME = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
} as const;

/** Where the window's files come from: the address that the app itself answers, or a server while developing. */
export interface Source {
  readonly page: string;
  readonly devServer: string | null;
}

/** Nobody but a developer can point the window elsewhere. */
export function sourceOf(isPackaged: boolean, devServer: string | undefined): Source {
  return isPackaged || devServer === undefined || devServer === ''
    ? { page: `${SCHEME}://${HOST}/index.html`, devServer: null }
    : { page: devServer, devServer };
}

/** Everything is forbidden but the app's own files, and style tags with the nonce of this very load. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** As the built app's, and what a server with hot reload needs besides. */
export function devContentSecurityPolicy(nonce: string): string {
  return contentSecurityPolicy(nonce)
    .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
    .replace("connect-src 'none'", "connect-src 'self'");
}

/** Whether an address belongs to the app's own window, and to nobody else. */
export function isOwnAddress(address: string, { devServer }: Source): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (devServer !== null) return url.origin === new URL(devServer).origin;
  return url.protocol === `${SCHEME}:` && url.host === HOST;
}

/** The window stays where it is; only reading its own page anew is allowed. */
export function mayNavigate(address: string, source: Source): boolean {
  if (!isOwnAddress(address, source)) return false;
  const { pathname } = new URL(address);
  return pathname === new URL(source.page).pathname;
}

/** Whether a request of the window's may be answered at all. Nothing here reaches a network. */
export function mayRequest(address: string, source: Source): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  if (protocol === 'blob:' || protocol === 'data:') return true;
  if (isOwnAddress(address, source)) return true;
  if (source.devServer === null) return false;
  return protocol === 'devtools:' || (protocol === 'ws:' && host === new URL(source.devServer).host);
}

/** No camera, no position, no notification, no device: the app needs none of them. */
export function mayUse(): false {
  return false;
}

/** Only where the computer does it by itself: elsewhere the dictionaries would be fetched from the network. */
export function mayCheckSpelling(platform: NodeJS.Platform): boolean {
  return platform === 'darwin';
}

export interface Frame {
  readonly url: string;
  /** Null for the frame that is the window itself. */
  readonly parent: object | null;
}

/** Only the window itself may ask, never a frame within it. */
export function mayAsk(frame: Frame | null, source: Source): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url, source);
}
