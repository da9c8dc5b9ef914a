import { accent } from './accent.ts';
import { agenda } from './agenda.ts';
import { calendarFiles } from './calendarFiles.ts';
import { changes } from './changes.ts';
import { commandTexts } from './commandTexts.ts';
import { desktopTexts } from './desktopTexts.ts';
import { guides } from './guides.ts';
import { logo } from './logo.ts';
import { planScreen } from './planScreen.ts';
import { proposal } from './proposal.ts';
import { research } from './research.ts';
import { shortcuts } from './shortcuts.ts';
import { start } from './start.ts';
import { templates } from './templates.ts';
import { versions } from './versions.ts';
import { wallCalendar } from './wallCalendar.ts';
import { windowTexts } from './windowTexts.ts';
import { word } from './word.ts';

export const sv = {
  ...commandTexts,
  ...desktopTexts,
  ...windowTexts,
  accent,
  agenda,
  calendarFiles,
  changes,
  guides,
  logo,
  planScreen,
  proposal,
  research,
  shortcuts,
  start,
  templates,
  versions,
  wallCalendar,
  word,
};
