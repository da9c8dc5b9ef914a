import type { Texts } from '../texts.ts';

export const start: Texts['start'] = {
  building: 'Building the app …',
  fetching: 'Fetching Electron, it takes a minute or so …',
  inChromium: 'Electron is not here and could not be fetched, so the app opens in a Chromium window instead.',
  noWindow:
    'Electron could not be fetched, and there is nothing else here to show the window in. All but the window works: npm run --silent plan -- --help',
};
