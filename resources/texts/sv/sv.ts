import { calendarFiles } from './calendarFiles.ts';
import { changes } from './changes.ts';
import { clients } from './clients.ts';
import { commandTexts } from './commandTexts.ts';
import { components } from './components.ts';
import { desktopTexts } from './desktopTexts.ts';
import { guides } from './guides.ts';
import { meeting } from './meeting.ts';
import { overview } from './overview.ts';
import { peopleImport } from './peopleImport.ts';
import { planScreen } from './planScreen.ts';
import { problems } from './problems.ts';
import { proposal } from './proposal.ts';
import { recovery } from './recovery.ts';
import { research } from './research.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { start } from './start.ts';
import { window } from './window.ts';
import { versions } from './versions.ts';
import { word } from './word.ts';

export const sv = {
  ...commandTexts,
  ...desktopTexts,
  calendarFiles,
  changes,
  clients,
  components,
  guides,
  meeting,
  overview,
  peopleImport,
  planScreen,
  problems,
  proposal,
  recovery,
  research,
  settings,
  shell,
  start,
  versions,
  window,
  word,
};
