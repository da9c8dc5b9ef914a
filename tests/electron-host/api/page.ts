/** A page of Chromium that stands for one window's contents: opened, with the preload in its isolated world. */
import { browser } from '../browser.ts';
import { unlessGone, type Session } from '../chromium/connection.ts';
import { appArguments, isHeaded } from '../options.ts';
import { mainWorldScript, preloadWorldScript } from '../page/scripts.ts';
import type { FromPage, ToPage } from '../page/messages.ts';
import { followTheme, forgetTheme } from './nativeTheme.ts';

export interface Page {
  readonly session: Session;
  readonly frameId: string;
  /** To the preload's world of the document that is shown. */
  readonly tell: (message: ToPage) => Promise<void>;
  /** The value of the expression in the page's own world. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Runs what the page does when it is left, then closes it. */
  readonly close: () => Promise<void>;
  readonly destroy: () => Promise<void>;
}
export interface HowToOpen {
  readonly preload?: string | undefined;
  readonly additionalArguments?: readonly string[] | undefined;
  readonly width: number;
  readonly height: number;
  readonly onMessage: (message: FromPage) => void;
  readonly onClosed: () => void;
}

const WORLD = 'preload';
/** The page that a headed Chromium starts with is the first window's. */
let startPageIsFree = isHeaded;

export async function openPage(how: HowToOpen): Promise<Page> {
  const chromium = await browser;
  const targetId = await newTarget(how);
  const attached = await chromium.browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = chromium.sessionOf(attached.sessionId);
  const closed = Promise.withResolvers<void>();
  chromium.browser.on('Target.targetDestroyed', (event) => {
    if (event.targetId !== targetId) return;
    // What the page said last is answered first, as in Electron, where each message is a task of its own.
    setImmediate(() => {
      forgetTheme(session);
      how.onClosed();
      closed.resolve();
    });
  });
  session.on('Runtime.bindingCalled', ({ payload }) => how.onMessage(JSON.parse(payload) as FromPage));
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = followWorld(session, frameTree.frame.id);
  await Promise.all([
    chromium.browser.send('Target.setDiscoverTargets', { discover: true }),
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    session.send('Runtime.addBinding', { name: 'standInTell', executionContextName: WORLD }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript() }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: preloadWorldScript(how.preload, await preloadInfo(how.additionalArguments)),
    }),
    followTheme(session),
  ]);

  return {
    session,
    frameId: frameTree.frame.id,
    async tell(message) {
      const contextId = world();
      if (contextId === undefined) return;
      const expression = `standInHear(${JSON.stringify(message)})`;
      await unlessGone(session.send('Runtime.evaluate', { expression, contextId }));
    },
    async evaluate(expression) {
      const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const answer = await unlessGone(session.send('Runtime.evaluate', how));
      if (answer?.exceptionDetails !== undefined)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer?.result.value as unknown;
    },
    async close() {
      await unlessGone(session.send('Page.close'));
      await closed.promise;
    },
    async destroy() {
      await unlessGone(chromium.browser.send('Target.closeTarget', { targetId }));
      await closed.promise;
    },
  };
}

async function newTarget({ width, height }: HowToOpen): Promise<string> {
  const chromium = await browser;
  if (startPageIsFree) {
    startPageIsFree = false;
    const { targetInfos } = await chromium.browser.send('Target.getTargets');
    const start = targetInfos.find(({ type }) => type === 'page');
    if (start !== undefined) {
      const { windowId } = await chromium.browser.send('Browser.getWindowForTarget', start);
      await chromium.browser.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
      return start.targetId;
    }
  }
  const { targetId } = await chromium.browser.send('Target.createTarget', {
    url: 'about:blank',
    ...{ width, height, newWindow: true },
  });
  return targetId;
}

/** The preload's world of the page's latest document; the frames in a page have none. */
function followWorld(session: Session, mainFrame: string): () => number | undefined {
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (context.name === WORLD && frameId === mainFrame) world = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (world === executionContextId) world = undefined;
  });
  return () => world;
}

async function preloadInfo(additional: readonly string[] = []) {
  const { product } = await (await browser).browser.send('Browser.getVersion');
  const { platform, arch, versions } = process;
  const { electron = '', node } = versions;
  return {
    ...{ platform, arch, argv: [...appArguments, ...additional] },
    versions: { electron, node, chrome: product.split('/')[1] ?? '' },
  };
}
