import { useLocation, useRoute } from 'wouter';
import type { MenuCommand } from '#contract/replies.ts';
import { biggerZoom, smallerZoom } from '#contract/zoom.ts';
import { useBackups } from '../data/backups.ts';
import { useSettings } from '../data/settings.ts';
import { runCommand, type OwnCommand } from './commands.ts';
import { useKeysOf } from './keys.ts';
import { useOffers } from './offers.ts';
import type { PaletteAction } from './Palette.tsx';
import { agendaPath, PATTERNS } from './paths.ts';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';

const PLAN_COMMANDS: readonly MenuCommand[] = ['word', 'calendars', 'wallCalendar', 'savePlanFile'];
const OWN_COMMANDS: readonly OwnCommand[] = ['saveVersion', 'nextCohort', 'saveTemplate', 'applyTemplate'];
const COMMANDS: readonly MenuCommand[] = ['meeting', 'newClient', 'openPlanFile', 'undo', 'redo', 'overview'];
const LAST: readonly MenuCommand[] = ['settings', 'help'];

/** Everything that can be done, as the palette lists it. */
export function usePaletteCommands(): readonly PaletteAction[] {
  const { texts } = useTexts();
  const { commands, groups } = texts.window;
  const keysOf = useKeysOf();
  const [, go] = useLocation();
  const [isPlan] = useRoute(PATTERNS.plan);
  const act = (id: keyof typeof commands, run: () => void, keys?: string): PaletteAction => ({
    id,
    label: commands[id].name,
    keywords: commands[id].words,
    group: groups.commands,
    ...(keys !== undefined && { keys }),
    run,
  });
  const fromMenu = (command: MenuCommand): PaletteAction =>
    act(command, () => runCommand(command), keysOf(command));
  const offers = useOffers().map(({ label, run }) => ({
    id: `offer ${label}`,
    label,
    group: groups.commands,
    run,
  }));
  return [
    ...offers,
    ...(isPlan ? PLAN_COMMANDS : []).map(fromMenu),
    ...(isPlan ? OWN_COMMANDS : []).map((id) => act(id, () => runCommand(id))),
    ...COMMANDS.map(fromMenu),
    act('clients', () => {
      go(PATTERNS.clients);
    }),
    act('calendar', () => {
      go(agendaPath());
    }),
    ...useSettingCommands(act),
    ...LAST.map(fromMenu),
  ];
}

type Setting =
  'language' | 'light' | 'dark' | 'auto' | 'initials' | 'names' | 'bigger' | 'smaller' | 'normal' | 'backup';
type Act = (id: Setting, run: () => void) => PaletteAction;

function useSettingCommands(act: Act): readonly PaletteAction[] {
  const { texts } = useTexts();
  const { say } = useToasts();
  const { settings, change } = useSettings();
  const { make } = useBackups();
  return [
    act('language', () => {
      change({ language: settings.language === 'sv' ? 'en' : 'sv' });
    }),
    ...(['light', 'dark', 'auto'] as const).map((colorScheme) =>
      act(colorScheme, () => {
        change({ colorScheme });
      }),
    ),
    act(settings.initials ? 'names' : 'initials', () => {
      change({ initials: !settings.initials });
    }),
    act('bigger', () => {
      change({ zoom: biggerZoom(settings.zoom) });
    }),
    act('smaller', () => {
      change({ zoom: smallerZoom(settings.zoom) });
    }),
    act('normal', () => {
      change({ zoom: 1 });
    }),
    act('backup', () => {
      make.mutate(undefined, {
        onSuccess: () => {
          say(texts.settings.backups.made);
        },
      });
    }),
  ];
}
