import { useLocation } from 'wouter';
import type { DesktopCommand } from '#contract/events.ts';
import { biggerZoom, smallerZoom } from '#contract/zoom.ts';
import { request } from '../api.ts';
import { useBackups } from '../data/backups.ts';
import { useProblems } from '../data/problems.ts';
import { useSettings } from '../data/settings.ts';
import { runCommand } from './commands.ts';
import type { PaletteCommand } from './paletteCommands.ts';
import { agendaPath, PATTERNS } from './paths.ts';
import { useTexts } from './texts.tsx';
import { useToasts } from './toasts.tsx';

type Acts<Command extends PaletteCommand = PaletteCommand> = Readonly<Record<Command, () => void>>;

/** What each of the palette's own commands does. */
export function usePaletteActs(): Acts {
  const [, go] = useLocation();
  return {
    ...BY_THE_SCREEN,
    ...useSettingActs(),
    ...useDesktopActs(),
    clients: () => go(PATTERNS.clients),
    calendar: () => go(agendaPath()),
  };
}

/** What is on the screen carries these out. */
const BY_THE_SCREEN = {
  word: () => void runCommand('word'),
  calendars: () => void runCommand('calendars'),
  wallCalendar: () => void runCommand('wallCalendar'),
  savePlanFile: () => void runCommand('savePlanFile'),
  saveVersion: () => void runCommand('saveVersion'),
  nextCohort: () => void runCommand('nextCohort'),
  saveTemplate: () => void runCommand('saveTemplate'),
  applyTemplate: () => void runCommand('applyTemplate'),
  meeting: () => void runCommand('meeting'),
  newClient: () => void runCommand('newClient'),
  openPlanFile: () => void runCommand('openPlanFile'),
  undo: () => void runCommand('undo'),
  redo: () => void runCommand('redo'),
  overview: () => void runCommand('overview'),
  settings: () => void runCommand('settings'),
  help: () => void runCommand('help'),
};

function useSettingActs(): Acts<
  'language' | 'light' | 'dark' | 'auto' | 'initials' | 'names' | 'bigger' | 'smaller' | 'normal'
> {
  const { settings, change } = useSettings();
  return {
    language: () => change({ language: settings.language === 'sv' ? 'en' : 'sv' }),
    light: () => change({ colorScheme: 'light' }),
    dark: () => change({ colorScheme: 'dark' }),
    auto: () => change({ colorScheme: 'auto' }),
    initials: () => change({ initials: true }),
    names: () => change({ initials: false }),
    bigger: () => change({ zoom: biggerZoom(settings.zoom) }),
    smaller: () => change({ zoom: smallerZoom(settings.zoom) }),
    normal: () => change({ zoom: 1 }),
  };
}

function useDesktopActs(): Acts<DesktopCommand | 'backup'> {
  const { texts } = useTexts();
  const { say } = useToasts();
  const { show } = useProblems();
  const { make } = useBackups();
  const carryOut = (command: DesktopCommand) => (): void => {
    void request('desktop.do', { command }).then((reply) => {
      if (!reply.ok) show(reply.problem);
    });
  };
  return {
    fullScreen: carryOut('fullScreen'),
    showLog: carryOut('showLog'),
    about: carryOut('about'),
    backup: () => make.mutate(undefined, { onSuccess: () => say(texts.settings.backups.made) }),
  };
}
