import { busyFile } from './busyFile.ts';
import { clients } from './clients.ts';
import { components } from './components.ts';
import { format } from './formats.ts';
import { meeting } from './meeting.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { peopleImport } from './peopleImport.ts';
import { problems } from './problems.ts';
import { recovery } from './recovery.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { window } from './window.ts';

export const windowTexts = {
  busyFile,
  clients,
  components,
  format,
  meeting,
  overview,
  people,
  peopleImport,
  problems,
  recovery,
  settings,
  shell,
  window,
};
