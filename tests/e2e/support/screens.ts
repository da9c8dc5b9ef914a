/** Every screen of the window and what can lie over it, with the way there: for a language, a look and some data. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agendaPath, clientPath, PATTERNS, PLAN_SECTIONS } from '#renderer/shell/paths.ts';
import { loadTexts, type Texts } from '#resources/texts/texts.ts';
import { expect, type Launch } from '../fixture.ts';
import { EXAMPLE_FILE, seed, type DataSet } from './dataSets.ts';
import { faultyFileIn } from './faultyFile.ts';
import { settle, wear } from './settle.ts';
import { SPOILED } from './spoil.ts';
import {
  go,
  goTo,
  goToMeeting,
  goToSection,
  showCalendarAs,
  showCalendarOf,
  there,
  type Stage,
} from './ways.ts';

export { settle, wear, type Stage };

export interface Look {
  readonly language: 'sv' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly data: DataSet;
}
export interface Screen {
  readonly name: string;
  readonly show: (stage: Stage) => Promise<void>;
  /** Out of what lies over a screen. */
  readonly leave?: (stage: Stage) => Promise<void>;
}

/** Starts the app with the data, in the language and look. */
export async function openStage(
  launch: Launch,
  folder: string,
  { language, scheme, data }: Look,
): Promise<Stage> {
  const userData = join(folder, `${data}-${language}-${scheme}`);
  const shown = seed(userData, data, { language, colorScheme: scheme });
  const app = await launch({ userData, language });
  await expect(app.page.locator('html[data-ready]')).toBeVisible();
  return { ...shown, app, page: app.page, texts: await loadTexts(language), folder };
}

/** The usual data, in Swedish and light, with the id of its plan. */
export async function openUsual(launch: Launch, folder: string): Promise<Stage & { readonly plan: string }> {
  const stage = await openStage(launch, folder, { language: 'sv', scheme: 'light', data: 'usual' });
  if (stage.ids === null) throw new Error('The usual data has no plan');
  return { ...stage, plan: stage.ids.plan };
}

/** The screens that the data has something for. */
export function screensOf(data: DataSet): readonly Screen[] {
  switch (data) {
    case 'empty':
      return [...ROOMS, ...OVER_ALL];
    case 'large':
      return [...ROOMS, ...OF_A_PLAN, ...OVER_ALL];
    case 'strange':
      return [...ROOMS, ...BUSY_MONTH, ...OF_A_PLAN, OPEN_GUIDE, SAME_PLAN, ...OVER_ALL];
    case 'usual':
      return [...ROOMS, ...OF_A_PLAN, OPEN_GUIDE, ...OF_A_SHORT_PLAN, SAME_PLAN, ...OVER_ALL];
  }
}

export function screenNamed(name: string): Screen {
  const screen = screensOf('usual').find((one) => one.name === name);
  if (screen === undefined) throw new Error(`There is no screen ${name}.`);
  return screen;
}

/** What stands in place of every screen where the store cannot be opened. */
export const TROUBLES = ['newer', 'damaged', 'missing'] as const;
export type Trouble = (typeof TROUBLES)[number];

export async function openInTrouble(
  launch: Launch,
  folder: string,
  { language, scheme }: Pick<Look, 'language' | 'scheme'>,
  trouble: Trouble,
): Promise<Stage> {
  const userData = join(folder, `${trouble}-${language}-${scheme}`);
  seed(userData, 'usual', { language, colorScheme: scheme });
  SPOILED[trouble](join(userData, 'store'));
  const app = await launch({ userData, language });
  const texts = await loadTexts(language);
  await expect(app.page.getByRole('heading', { name: texts.recovery[trouble].title })).toBeVisible();
  // What the store keeps is not known, the look among it.
  await wear(app.page, scheme);
  return { app, page: app.page, texts, ids: null, short: null, folder };
}

const room = (name: string, address: string, title: (texts: Texts) => string): Screen => ({
  name,
  show: (stage) => go(stage, address, title(stage.texts)),
});
const ROOMS: readonly Screen[] = [
  room('overview', PATTERNS.overview, ({ overview }) => overview.page),
  room('clients', PATTERNS.clients, ({ clients }) => clients.page),
  room('new-client', PATTERNS.newClient, ({ clients }) => clients.creating.title),
  room('agenda', agendaPath(), ({ agenda }) => agenda.page),
  room('agenda-week', agendaPath('week'), ({ agenda }) => agenda.page),
  room('agenda-list', agendaPath('list'), ({ agenda }) => agenda.page),
  room('settings', PATTERNS.settings, ({ settings }) => settings.page),
  room('new-meeting', PATTERNS.newMeeting, ({ meeting }) => meeting.title),
];

/** A month in which the strange names have something to do. */
const BUSY_MONTH: readonly Screen[] = (['month', 'list'] as const).map((view) =>
  room(`agenda-${view}-names`, agendaPath(view, '2027-03-01'), ({ agenda }) => agenda.page),
);

/** A list with what may be wrong in one: an address, a role, a coach whom nobody knows, a name that stands twice. */
const LIST = `Namn\tE-post\tRoll\tSäljchef
Åsa Öhman\tasa.example\tSäljare\tKarin Ek
Bilal Haddad\tbilal@bolaget.example\tVaktmästare\t
Cecilia Norén\tcecilia@bolaget.example\tSäljare\t
Cecilia Norén\t\tSäljare\t
\tnamn.saknas@bolaget.example\tSäljare\t`;
const OF_A_PLAN: readonly Screen[] = [
  { name: 'meeting', show: (stage) => goToMeeting(stage, stage.ids) },
  {
    name: 'client',
    async show(stage) {
      await goTo(stage.page, clientPath(there(stage.ids).client));
      await expect(stage.page.getByRole('button', { name: stage.texts.clients.client.remove })).toBeVisible();
      await settle(stage.page);
    },
  },
  ...PLAN_SECTIONS.map((section) => ({
    name: `plan-${section}`,
    show: (stage: Stage) => goToSection(stage, stage.ids, section),
  })),
  over('wall-calendar', ({ page }) => page.keyboard.press('Control+p')),
  ...(['week', 'list'] as const).map((view) => ({
    name: `calendar-${view}`,
    leave: (stage: Stage) => showCalendarAs(stage, 'plan'),
    async show(stage: Stage) {
      await goToSection(stage, stage.ids, 'calendar');
      await showCalendarAs(stage, view);
    },
  })),
  {
    name: 'calendar-week-person',
    async leave(stage) {
      await showCalendarOf(stage, 0);
      await showCalendarAs(stage, 'plan');
    },
    async show(stage) {
      await goToSection(stage, stage.ids, 'calendar');
      await showCalendarAs(stage, 'week');
      await showCalendarOf(stage, 3);
    },
  },
  {
    name: 'calendar-session',
    async leave({ page }) {
      await page.keyboard.press('Escape');
    },
    async show(stage) {
      await goToSection(stage, stage.ids, 'calendar');
      await stage.page.locator('[role="gridcell"][data-any]').nth(8).click();
      await settle(stage.page);
    },
  },
  {
    name: 'paste-names',
    leave: (stage) => escape(stage),
    async show(stage) {
      await goToSection(stage, stage.ids, 'people');
      const { open, label } = stage.texts.peopleImport;
      await stage.page.getByRole('button', { name: open }).click();
      await stage.page.getByLabel(label).fill(LIST);
      await settle(stage.page);
    },
  },
];

/** Of a plan that has guides. */
const OPEN_GUIDE: Screen = {
  name: 'open-guide',
  async show(stage) {
    await goToSection(stage, stage.ids, 'questions');
    await stage.page.locator('main').getByRole('button', { expanded: false }).last().click();
    await settle(stage.page);
  },
};

const EMPTY_SECTIONS = ['celebrations', 'refill', 'questions', 'demands'] as const;
const OF_A_SHORT_PLAN: readonly Screen[] = [
  ...(['rhythm', 'hours', 'calendar', ...EMPTY_SECTIONS] as const).map((section) => ({
    name: `short-${section}`,
    show: (stage: Stage) => goToSection(stage, stage.short, section),
  })),
  { name: 'short-meeting', show: (stage) => goToMeeting(stage, stage.short) },
];

async function escape({ page }: Stage): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
const SAME_PLAN = over('same-plan', ({ app, page }) =>
  app.drop(page.locator('body'), [fileURLToPath(EXAMPLE_FILE)]),
);
const OVER_ALL: readonly Screen[] = [
  over('palette', ({ page }) => page.keyboard.press('Control+k')),
  over('help', ({ page }) => page.keyboard.press('F1')),
  over('faulty-file', ({ app, page, folder }) => app.drop(page.locator('body'), [faultyFileIn(folder)])),
];

/** A dialog, over the first screen or over a plan's rhythm. */
function over(name: string, open: (stage: Stage) => Promise<void>): Screen {
  return {
    name,
    leave: escape,
    async show(stage) {
      if (stage.ids === null) await go(stage, PATTERNS.overview, stage.texts.overview.page);
      else await goToSection(stage, stage.ids, 'rhythm');
      await open(stage);
      await expect(stage.page.getByRole('dialog')).toBeVisible();
      await settle(stage.page);
    },
  };
}
