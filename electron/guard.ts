/** Puts the decisions of security.ts in force on a session and on everything that shows a page. */
import type { Session, WebContents } from 'electron';
import { mayCheckSpelling, mayNavigate, mayRequest, mayUse, type Source } from './security.ts';

interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly preventDefault: () => void;
}

export function guardSession(session: Session, source: Source): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(mayUse());
  });
  session.setPermissionCheckHandler(mayUse);
  session.setDevicePermissionHandler(mayUse);
  session.setSpellCheckerEnabled(mayCheckSpelling(process.platform));
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayRequest(url, source) });
  });
}

export function guardContents(contents: WebContents, source: Source): void {
  const stay = (to: Navigation): void => {
    if (!to.isMainFrame || !mayNavigate(to.url, source)) to.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
