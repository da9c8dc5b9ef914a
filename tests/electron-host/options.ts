/** How the stand-in was started: `node host.ts <app folder> [switches]`, as `electron <app folder> [switches]`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly productName?: string;
  readonly main: string;
}

const [, , folder = '.', ...words] = process.argv;
export const appPath = resolve(folder);
const packageFile = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as PackageFile;
const switches = new Map(
  words
    .filter((word) => word.startsWith('--'))
    .map((word) => {
      const [name = '', ...value] = word.slice(2).split('=');
      return [name, value.join('=')] as const;
    }),
);

/** The value of `--name=value`; an empty text for `--name`. */
export const switchValue = (name: string): string | undefined => switches.get(name);
export const appName = packageFile.productName ?? packageFile.name;
export const appVersion = packageFile.version;
export const mainFile = join(appPath, packageFile.main);
/** As Electron has it: the program, then what was given to it. */
export const appArguments = [process.execPath, folder, ...words];
/** Whether a person sees the windows. */
export const isHeaded = process.env['HEADED'] === '1';

/** The language that the switch or the environment asks for, as Electron finds it: `sv-SE`. */
export const systemLanguage = (() => {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const [first = ''] = [LANGUAGE, LC_ALL, LC_MESSAGES, LANG].filter(Boolean);
  const [name = ''] = first.split(/[.:@]/);
  return /^[a-z]{2}/.test(name) ? name.replace('_', '-') : 'en-US';
})();
export const language = switches.get('lang') ?? systemLanguage;
