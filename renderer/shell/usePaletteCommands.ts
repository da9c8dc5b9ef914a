import { useRoute } from 'wouter';
import { useSettings, useStart } from '../data/settings.ts';
import { isKeyed, keysOf } from './keys.ts';
import { useOffers } from './offers.ts';
import type { PaletteAction } from './Palette.tsx';
import { ANYWHERE, OF_A_PLAN, type PaletteCommand } from './paletteCommands.ts';
import { PATTERNS } from './paths.ts';
import { namesOf, SHORTCUTS } from './shortcuts.ts';
import { useTexts } from './texts.tsx';
import { usePaletteActs } from './usePaletteActs.ts';

/** Everything that can be done, as the palette lists it. */
export function usePaletteCommands(): readonly PaletteAction[] {
  const { texts } = useTexts();
  const { commands, groups } = texts.window;
  const keysOf = usePaletteKeys();
  const { settings } = useSettings();
  const [isPlan] = useRoute(PATTERNS.plan);
  const acts = usePaletteActs();
  const asItIs: PaletteCommand = settings.initials ? 'initials' : 'names';
  const offers = useOffers().map(({ label, run }) => ({
    id: `offer ${label}`,
    label,
    group: groups.commands,
    run,
  }));
  const own = [...(isPlan ? OF_A_PLAN : []), ...ANYWHERE].filter((id) => id !== asItIs);
  return [
    ...offers,
    ...own.map((id): PaletteAction => {
      const keys = keysOf(id);
      return {
        id,
        label: commands[id].name,
        keywords: commands[id].words,
        group: groups.commands,
        ...(keys !== null && { keys }),
        run: acts[id],
      };
    }),
  ];
}

/** The keys of a command; null where it has none. */
function usePaletteKeys(): (command: PaletteCommand) => string | null {
  const { texts } = useTexts();
  const { platform } = useStart();
  const { shift } = texts.window.help;
  return (command) => {
    if (isKeyed(command)) return keysOf(command, platform, shift);
    const shortcut = SHORTCUTS.view.find(({ id }) => id === command);
    return shortcut ? namesOf(shortcut, platform, { names: texts.shortcuts.names, shift }) : null;
  };
}
