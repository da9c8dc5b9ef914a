/** The window's own files, from its own address. */
import type { Protocol } from 'electron';
import { WINDOW_SCHEME, type Source } from './security.ts';

export interface Loading {
  /** Reads what answers for the files; at the latest when the first is asked for. */
  readonly ready: () => Promise<unknown>;
  /** The window has asked for its page. */
  readonly page: Promise<void>;
  /** It has asked for its script. */
  readonly script: Promise<void>;
}

/** Answers the window with the files in a folder. What a server for development gives is not followed. */
export function answerWindow(protocol: Protocol, source: Source, folder: string): Loading {
  const page = Promise.withResolvers<void>();
  const script = Promise.withResolvers<void>();
  let answering: Promise<(request: Request) => Response> | null = null;
  const ready = (): Promise<(request: Request) => Response> => {
    answering ??= import('./protocol.ts').then(({ windowFiles }) => windowFiles(folder, source));
    return answering;
  };
  if (source.devServer === null)
    protocol.handle(WINDOW_SCHEME.scheme, async (request) => {
      page.resolve();
      if (request.url.endsWith('.js')) script.resolve();
      return (await ready())(request);
    });
  else {
    page.resolve();
    script.resolve();
  }
  return { ready, page: page.promise, script: script.promise };
}
