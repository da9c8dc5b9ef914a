/** Whether people are shown by their initials, as on a screen that is shared: one answer for all windows, also after a restart. */
import { useSettings } from './settings.ts';

export function useInitials(): {
  readonly hasInitials: boolean;
  readonly setInitials: (on: boolean) => void;
} {
  const { settings, change } = useSettings();
  return {
    hasInitials: settings.initials,
    setInitials: (initials) => {
      change({ initials });
    },
  };
}
