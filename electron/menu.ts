import { app, Menu } from 'electron';
import { initialsOfName } from '#domain/initials.ts';
import { menuTemplate, type MenuInput } from './menuTemplate.ts';
import { latestPlans } from './store/latestPlans.ts';
import { tellFront } from './window.ts';
import type { Services } from './requests/services.ts';
import type { KeptTexts } from './keptTexts.ts';

const MOST_LATEST = 5;
/** Longer names make the menu wider than the screen. */
const LONGEST = 60;

type Latest = MenuInput['latest'];

/** What the menu calls the latest plans: where names are hidden, the client by its initials. Nothing where the store is closed. */
export function latestOf({ settings, store }: Services, texts: KeptTexts): Latest {
  const read = store.use((open) => latestPlans(open, MOST_LATEST));
  const { initials } = settings.current();
  const { menu } = texts.current();
  return (read.ok ? read.value : []).map(({ plan, client, cohort }) => {
    const name = menu.plan(initials ? initialsOfName(client) : client, cohort);
    return { plan, name: name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name };
  });
}

/** Sets the native menu as language, appearance and the latest plans are now. */
export function setMenu(services: Services, texts: KeptTexts): void {
  const { settings, desktop, about } = services;
  const { menu } = texts.current();
  const template = menuTemplate({
    texts: menu,
    settings: settings.current(),
    platform: about.platform,
    isDev: !app.isPackaged,
    latest: latestOf(services, texts),
    openPlan: (plan) => {
      tellFront('openPlan', { plan });
    },
    send: (command) => {
      tellFront('menu', { command });
    },
    change: (change) => {
      settings.save(change(settings.current()));
    },
    carryOut: desktop.carryOut,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
