/** Where the meeting is shown: on a second display where there is one, else in the window itself, as large as it goes. */
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import type { MeetingRoom } from './requests/services.ts';
import { seenWindows } from './window.ts';

/** Opens a window with this address after the `#`, filling a display. */
type Open = (address: string, display: Rectangle) => BrowserWindow;

export function keepMeetingRoom(open: Open): MeetingRoom {
  /** The meeting's own window. */
  let own: BrowserWindow | null = null;
  /** The window that was made full for the meeting. */
  let enlarged: BrowserWindow | null = null;

  const openOn = (display: Rectangle, address: string, main: BrowserWindow): void => {
    own?.close();
    const window = open(address, display);
    own = window;
    const follow = (): void => {
      window.close();
    };
    main.once('closed', follow);
    window.once('closed', () => {
      main.removeListener('closed', follow);
      if (own === window) own = null;
    });
  };
  return {
    show(plan) {
      const main = seenWindows().find((window) => window !== own);
      const display = main === undefined ? null : otherDisplay(main);
      if (main !== undefined && display !== null) {
        openOn(display, plan === null ? '/meeting' : `/meeting/${encodeURIComponent(plan)}`, main);
        return { place: 'display' };
      }
      if (main !== undefined && !main.isFullScreen()) {
        main.setFullScreen(true);
        enlarged = main;
      }
      return { place: 'here' };
    },
    leave() {
      if (own !== null) {
        own.close();
        return { place: 'display' };
      }
      if (enlarged !== null && !enlarged.isDestroyed()) enlarged.setFullScreen(false);
      enlarged = null;
      return { place: 'here' };
    },
  };
}

/** A display that the window does not stand on. */
function otherDisplay(window: BrowserWindow): Rectangle | null {
  const { id } = screen.getDisplayMatching(window.getBounds());
  return screen.getAllDisplays().find((display) => display.id !== id)?.bounds ?? null;
}
