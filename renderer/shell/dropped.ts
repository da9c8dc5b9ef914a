/** Files dropped on the window, by what their names say they are: what is on the screen for such takes them. */
import { useEffect, useEffectEvent } from 'react';

/** `at`: what it was let go over. False where it is not taken there. */
type Take = (file: File, at: Element | null) => boolean;

function place(names: RegExp) {
  let taker: Take | null = null;
  return {
    /** Takes every such file for as long as the component is there. */
    useTaker: (take: Take): void => {
      const latest = useEffectEvent(take);
      useEffect(() => {
        const own: Take = (file, at) => latest(file, at);
        taker = own;
        return () => {
          if (taker === own) taker = null;
        };
      }, []);
    },
    /** By its name: what is in it shows when it is read. */
    isFor: ({ name }: File): boolean => names.test(name),
    /** False where nothing on the screen takes it. */
    give: (file: File, at: Element | null): boolean => taker?.(file, at) ?? false,
  };
}

/** Lists of people: the plan that is on the screen takes them. */
export const droppedLists = place(/\.(?:csv|tsv|txt|xlsx?)$/iu);
/** Pictures: whose logo is on the screen takes them. */
export const droppedPictures = place(/\.(?:png|jpe?g|jfif|svg|gif|webp|bmp|tiff?)$/iu);

/** Calendars: the person on whose row they are let go takes them. */
export const droppedCalendars = place(/\.ics$/iu);

export const useDroppedLists = droppedLists.useTaker;
export const useDroppedPictures = droppedPictures.useTaker;
export const useDroppedCalendars = droppedCalendars.useTaker;
