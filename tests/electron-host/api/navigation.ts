/** What goes out of a page: the app's own scheme is answered, and the app is asked before the page goes elsewhere. */
import { unlessGone } from '../chromium/connection.ts';
import type { Emitter } from './emitter.ts';
import type { Page } from './page.ts';
import { answerOf, toMain, toPage } from './protocol.ts';
import { mayRequest } from './session.ts';

interface Paused {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly redirectedRequestId?: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
  };
}
export interface OpenDetails {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
  readonly referrer: { readonly url: string; readonly policy: string };
}

export async function watchNavigation(
  { session, frameId: mainFrame }: Page,
  contents: Emitter,
  onOpen: (details: OpenDetails) => void,
): Promise<void> {
  /** The frames that their page has told to go somewhere; what the main process loads is not asked about. */
  const asking = new Set<string>();
  const opens = (url: string, disposition: string, frameName = '', features: readonly string[] = []): void =>
    onOpen({
      ...{ url: toMain(url), frameName, disposition, features: features.join(',') },
      referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
    });
  session.on('Page.frameRequestedNavigation', ({ frameId, url, disposition }) => {
    if (disposition === 'currentTab') asking.add(frameId);
    else opens(url, disposition === 'newWindow' ? 'new-window' : 'background-tab');
  });
  session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
    opens(url, 'foreground-tab', windowName, windowFeatures),
  );
  session.on('Fetch.requestPaused', (paused) => void unlessGone(decide(paused)));
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });

  async function decide(paused: Paused): Promise<void> {
    const { requestId } = paused;
    const isGoing = !isNavigation(paused) || mayNavigate(paused);
    if (!isGoing) return fail(requestId, 'Aborted');
    if (!(await mayRequest(paused.request.url, paused.resourceType)))
      return fail(requestId, 'BlockedByClient');
    const response = await answerOf(paused.request);
    if (response !== null) return fulfil(requestId, response);
    await session.send('Fetch.continueRequest', { requestId });
  }

  function mayNavigate({ frameId, request, redirectedRequestId }: Paused): boolean {
    const isMainFrame = frameId === mainFrame;
    const details = { url: toMain(request.url), isSameDocument: false, isMainFrame };
    const given = [details.url, false, isMainFrame, 1, 1];
    if (redirectedRequestId !== undefined)
      return contents.emitPreventable('will-redirect', details, ...given);
    if (!asking.delete(frameId)) return true;
    return (
      contents.emitPreventable('will-frame-navigate', details) &&
      (!isMainFrame || contents.emitPreventable('will-navigate', details, ...given))
    );
  }

  async function fulfil(requestId: string, response: Response): Promise<void> {
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    const responseHeaders = [...response.headers].map(([name, value]) => ({
      name,
      value: name === 'location' ? toPage(value) : value,
    }));
    if (response.status === 0) return fail(requestId, 'Failed');
    await session.send('Fetch.fulfillRequest', {
      ...{ requestId, responseCode: response.status, responseHeaders, body },
    });
  }

  async function fail(requestId: string, errorReason: 'Aborted' | 'BlockedByClient' | 'Failed') {
    await session.send('Fetch.failRequest', { requestId, errorReason });
  }
}

const isNavigation = ({ resourceType }: Paused): boolean => resourceType === 'Document';
