/** An app that has been started, by Electron itself or by its stand-in. */
import type { BrowserContext, Page } from '@playwright/test';

export type Electron = typeof import('electron');
/** Runs in the main process: only its source gets there, so that it can use nothing from around it. */
export type InMain<Given, Result> = (electron: Electron, given: Given) => Result | Promise<Result>;

export interface Started {
  readonly context: BrowserContext;
  /** The first window, loaded. */
  readonly page: Page;
  readonly main: <Given, Result>(run: InMain<Given, Result>, given: Given) => Promise<Result>;
  /** Asks it to quit and waits until it has. */
  readonly close: () => Promise<void>;
  /** Ends it and its windows at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** What it has written on stderr until now. */
  readonly errors: () => string;
}
export interface Start {
  /** The folder of the app. */
  readonly app: string;
  readonly userData: string;
  readonly language: 'sv' | 'en';
  readonly switches: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export function switchesOf({ userData, language, switches }: Start): readonly string[] {
  return [`--user-data-dir=${userData}`, `--lang=${language}`, ...switches];
}

export function environmentOf({ language, environment }: Start): Record<string, string> {
  const locale = language === 'sv' ? 'sv_SE.UTF-8' : 'en_GB.UTF-8';
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RENDERER_URL',
  );
  return {
    ...Object.fromEntries(inherited),
    ...{ LANGUAGE: locale, LC_ALL: locale, TZ: 'Europe/Stockholm' },
    ...environment,
  };
}
