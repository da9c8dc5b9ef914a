/** The folders that app.getPath names. */
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { appName, mainFile, switchValue } from '../options.ts';

const set = new Map<string, string>();
const home = homedir();
const appData = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
const userData = (): string => set.get('userData') ?? switchValue('user-data-dir') ?? join(appData, appName);

const places: Readonly<Record<string, () => string>> = {
  home: () => home,
  appData: () => appData,
  userData,
  sessionData: userData,
  temp: tmpdir,
  exe: () => process.execPath,
  module: () => process.execPath,
  assets: () => mainFile,
  logs: () => join(userData(), 'logs'),
  crashDumps: () => join(userData(), 'Crashpad'),
  desktop: () => join(home, 'Desktop'),
  documents: () => join(home, 'Documents'),
  downloads: () => join(home, 'Downloads'),
  music: () => join(home, 'Music'),
  pictures: () => join(home, 'Pictures'),
  videos: () => join(home, 'Videos'),
};

export const paths = {
  get(name: string): string {
    const place = set.get(name) ?? places[name]?.();
    if (place === undefined) throw new Error(`Failed to get '${name}' path`);
    return place;
  },
  set(name: string, place: string): void {
    if (!(name in places)) throw new Error(`Failed to set path '${name}'`);
    if (name === 'userData' || name === 'sessionData') mkdirSync(place, { recursive: true });
    set.set(name, place);
  },
};
